import type { Table } from "@/lib/domain/export/table";
import { csvText } from "@/lib/request/table-text";

/** A table that is small enough to be held, as the text of its file. */
export async function wholeCsv<Row>(
  table: Pick<Table<Row>, "columns">,
  pages: AsyncIterable<readonly Row[]>,
): Promise<string> {
  let text = "";
  for await (const part of csvText(table, pages, { hasMark: false })) text += part;
  return text;
}

import type { Table } from "@/lib/domain/export/table";
import { csvText } from "@/lib/request/table-text";

export const csvType = "text/csv; charset=utf-8; header=present";

/** A table that is small enough to be held, as the text of its file. */
export async function wholeCsv<Row>(
  table: Pick<Table<Row>, "columns">,
  pages: AsyncIterable<readonly Row[]>,
): Promise<string> {
  let text = "";
  for await (const part of csvText(table, pages, { hasMark: false })) text += part;
  return text;
}

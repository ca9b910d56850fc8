import { stringify } from "csv-stringify/sync";
import { type Cell, safeCell } from "@/lib/domain/export/csv-cell";
import { type Column, type ExportHead, exportVersion, type Table } from "@/lib/domain/export/table";

/** What a CSV file is called on the wire. */
export const csvType = "text/csv; charset=utf-8; header=present";

/** Whether the address asks for a byte order mark, by `?bom=1`. */
export const asksForMark = (request: Request): boolean => new URL(request.url).searchParams.get("bom") === "1";

/** Rows that are at hand, as the one page of a table. */
export async function* onePage<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

/** The pages of a table as CSV (RFC 4180), its head first: every text quoted, none of them a formula; with a byte order mark where a program needs one to read UTF-8. */
export async function* csvText<Row>(
  { columns }: Pick<Table<Row>, "columns">,
  pages: AsyncIterable<readonly Row[]>,
  { hasMark }: { hasMark: boolean },
): AsyncGenerator<string> {
  yield `${hasMark ? "\ufeff" : ""}${lines([columns.map(({ name }) => name)])}`;
  for await (const rows of pages)
    if (rows.length > 0) yield lines(rows.map((row) => columns.map((column) => cellOf(column, row))));
}

/** The pages of a table as one JSON object (docs/exports.md): the head, then the rows as they are. */
export async function* jsonText<Row>(
  { kind, rows: name }: Table<Row>,
  pages: AsyncIterable<readonly Row[]>,
  head: ExportHead,
): AsyncGenerator<string> {
  const first = JSON.stringify({ format: `ascent.${kind}`, version: exportVersion, ...head });
  yield `${first.slice(0, -1)},"${name}":[`;
  let isFirst = true;
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield `${isFirst ? "" : ","}\n${rows.map((row) => JSON.stringify(row)).join(",\n")}`;
    isFirst = false;
  }
  yield "\n]}\n";
}

const lines = (records: readonly (readonly Cell[])[]): string =>
  stringify([...records.map((record) => [...record])], { record_delimiter: "windows", quoted_string: true });

function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  const cell = column.of(row);
  return typeof cell === "boolean" ? String(cell) : safeCell(cell);
}

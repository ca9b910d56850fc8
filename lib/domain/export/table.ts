import type { Cell } from "./csv-cell";

/** What can be exported as a table, and in which forms. */
export const tableKinds = ["portfolio", "history", "answers"] as const;
export const tableFormats = ["csv", "json"] as const;
export type TableKind = (typeof tableKinds)[number];
export type TableFormat = (typeof tableFormats)[number];

/** The version of the JSON shapes in docs/exports.md: it grows when a key changes its meaning or goes, not when one is added. */
export const exportVersion = 1;

/** One column of the CSV form: its name stays, whatever the reader's language. */
export type Column<Row> = { readonly name: string; readonly of: (row: Row) => Cell };

/** A table to export: in JSON the rows as they are under `rows`, in CSV the columns. */
export type Table<Row> = {
  readonly kind: TableKind;
  readonly rows: string;
  readonly columns: readonly Column<Row>[];
};

/** The head of a JSON export. */
export type ExportHead = {
  readonly exportedAt: string;
  readonly asOf: string;
  readonly organization: { readonly slug: string; readonly name: string };
  readonly framework: string;
  /** What the rows were chosen by: a team, or the search parameters of the portfolio; absent where nothing was left out. */
  readonly team?: string;
  readonly filters?: string;
};

/** A file's name as an address gives it, "history.csv", as what and how; null for any other. */
export function tableFile(name: string): { kind: TableKind; format: TableFormat } | null {
  const [kind, format, ...rest] = name.split(".");
  const foundKind = tableKinds.find((one) => one === kind);
  const foundFormat = tableFormats.find((one) => one === format);
  return foundKind === undefined || foundFormat === undefined || rest.length > 0
    ? null
    : { kind: foundKind, format: foundFormat };
}

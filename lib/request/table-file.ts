import { fileName } from "@/lib/domain/export/file-name";
import type { ExportHead, Table, TableFormat } from "@/lib/domain/export/table";
import type { Made } from "./download";
import { asksForMark, csvText, csvType, jsonText } from "./table-text";

type Of<Row> = {
  readonly table: Table<Row>;
  readonly pages: () => AsyncIterable<readonly Row[]>;
  readonly format: TableFormat;
  readonly head: Omit<ExportHead, "exportedAt">;
  readonly request: Request;
};

/** A table as a file: CSV, with a byte order mark where the address asks for one by `?bom=1`, or JSON. */
export function tableFileOf<Row>({ table, pages, format, head, request }: Of<Row>): Made {
  const hasMark = asksForMark(request);
  return {
    exported: { what: table.kind, format },
    name: fileName([head.team ?? head.organization.slug, table.kind, head.asOf], format),
    type: format === "csv" ? csvType : "application/json; charset=utf-8",
    body: () =>
      format === "csv"
        ? csvText(table, pages(), { hasMark })
        : jsonText(table, pages(), { exportedAt: new Date().toISOString(), ...head }),
  };
}

import { comparisonContent } from "@/app/comparison-content";
import { comparisonSheet } from "@/components/report/comparison/table";
import { toldBy } from "@/components/report/comparison/told";
import type { SharedDocument } from "@/lib/data/share-documents";
import { fileName } from "@/lib/domain/export/file-name";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { csvType, onePage } from "@/lib/request/table-text";
import { wholeCsv } from "../csv";
import { answerFile, type SharedFile } from "../file";

/** A shared comparison as CSV, a row for each thing compared and a column for each side; a link that compares nothing has none. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  return answerFile(request, { token, kind: "comparison", make: comparisonFile });
}

async function comparisonFile(shared: SharedDocument, locale: Locale): Promise<SharedFile | null> {
  if (shared.scope !== "comparison") return null;
  const content = await comparisonContent(shared, locale);
  if (content === null) return null;
  const { name, asOf } = toldBy({ content, ...reportWords(locale) });
  return {
    name: fileName([name, "comparison", asOf ?? shared.today], "csv"),
    type: csvType,
    variant: "",
    body: async () => {
      const { table, rows } = comparisonSheet(content, shared.hides);
      return wholeCsv(table, onePage(rows));
    },
  };
}

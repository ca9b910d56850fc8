import { sharedHistory } from "@/lib/data/export-history";
import { newestFramework } from "@/lib/data/frameworks";
import type { SharedDocument } from "@/lib/data/share-documents";
import { fileName } from "@/lib/domain/export/file-name";
import { sharedHistoryTable } from "@/lib/domain/export/shared-tables";
import { csvType } from "@/lib/request/table-text";
import { wholeCsv } from "../csv";
import { answerFile, type SharedFile } from "../file";

/** The course of a shared team as CSV, a row for each assessment that its document draws; a link without a report has none. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  return answerFile(request, { token, kind: "history", make: historyFile });
}

async function historyFile(shared: SharedDocument): Promise<SharedFile | null> {
  if (shared.scope !== "team" && shared.scope !== "assessment") return null;
  const { grant, team, today, frameworkKey, publishedBy, hides, scope } = shared;
  const shown = scope === "assessment" ? { assessmentId: shared.assessmentId } : { publishedBy, frameworkKey };
  return {
    name: fileName([team.name, "history", today], "csv"),
    type: csvType,
    variant: "",
    body: async () => {
      const { capabilities } = await newestFramework(frameworkKey);
      const table = sharedHistoryTable(hides.capabilities ? [] : capabilities.map(({ key }) => key));
      return wholeCsv(table, sharedHistory(grant, shown));
    },
  };
}

import type { SharedDocument } from "@/lib/data/share-documents";
import { figuresTeams } from "@/lib/data/shared-figures";
import { fileName } from "@/lib/domain/export/file-name";
import { type SharedTeamRow, sharedTeamRow, sharedTeamsTable } from "@/lib/domain/export/shared-tables";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { csvType } from "@/lib/request/table-text";
import { wholeCsv } from "../csv";
import { answerFile, type SharedFile } from "../file";

/** The teams of a shared group or portfolio as CSV, a row for each, the highest first; a link without such figures has none. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  return answerFile(request, { token, kind: "portfolio", make: teamsFile });
}

async function teamsFile(shared: SharedDocument, locale: Locale): Promise<SharedFile | null> {
  if (shared.scope !== "group" && shared.scope !== "portfolio") return null;
  const { grant, linkId, today, publishedBy, hides, groupName, organizationName } = shared;
  const frozen = publishedBy === null ? null : { linkId, publishedBy };
  async function* rows(): AsyncGenerator<SharedTeamRow[]> {
    const of = { today, frozen, hidesNames: hides.names, hidesCapabilities: true, detailed: 0 };
    const { t } = reportWords(locale);
    const teams = await figuresTeams(grant, of);
    yield teams.map((team) => sharedTeamRow(team, (letter) => t("figures.letter", { letter })));
  }
  return {
    name: fileName([groupName ?? organizationName, "teams", today], "csv"),
    type: csvType,
    variant: "",
    body: () => wholeCsv(sharedTeamsTable, rows()),
  };
}

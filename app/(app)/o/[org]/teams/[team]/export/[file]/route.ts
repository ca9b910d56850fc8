import * as z from "zod";
import { teamAnswers } from "@/lib/data/export-answers";
import { teamHistory } from "@/lib/data/export-history";
import { newestFramework } from "@/lib/data/frameworks";
import { grant as grantOf } from "@/lib/domain/access";
import { fail, ok } from "@/lib/domain/errors";
import { answersTable, historyTable } from "@/lib/domain/export/rows";
import { tableFile } from "@/lib/domain/export/table";
import { teamDownload } from "@/lib/request/download";
import { tableFileOf } from "@/lib/request/table-file";

/** The history or the answers of a team, as CSV or JSON. */
export const GET = teamDownload(
  z.object({ org: z.string(), team: z.string(), file: z.string() }),
  async ({ grant, actor, organization, team, request }, { file }) => {
    const wanted = tableFile(file);
    if (wanted === null || wanted.kind === "portfolio") return fail("not-found");
    const { organizationId, today, slug, name, mainFrameworkKey } = organization;
    const head = { asOf: today, organization: { slug, name }, framework: mainFrameworkKey, team: team.slug };
    const of = { format: wanted.format, head, request };
    if (wanted.kind === "history") {
      const { capabilities } = await newestFramework(mainFrameworkKey);
      const table = historyTable(capabilities.map(({ key }) => key));
      return ok(tableFileOf({ ...of, table, pages: () => teamHistory(grant) }));
    }
    const mayRead = grantOf(actor, "assessment.view", { organizationId, teamId: team.id });
    if (mayRead === null) return fail("forbidden");
    return ok(tableFileOf({ ...of, table: answersTable, pages: () => teamAnswers(mayRead) }));
  },
);

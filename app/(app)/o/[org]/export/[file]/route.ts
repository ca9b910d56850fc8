import * as z from "zod";
import { portfolioAnswers } from "@/lib/data/export-answers";
import { portfolioHistory, portfolioPages } from "@/lib/data/export-history";
import { newestFramework } from "@/lib/data/frameworks";
import { grant as grantOf } from "@/lib/domain/access";
import { type CalendarDate, lastDayOf } from "@/lib/domain/calendar";
import { fail, ok } from "@/lib/domain/errors";
import { answersTable, historyTable, type PortfolioRow, portfolioRow, portfolioTable } from "@/lib/domain/export/rows";
import { tableFile } from "@/lib/domain/export/table";
import { fromFirstPages, portfolioAddress, portfolioQuery, sinceMonth } from "@/lib/domain/portfolio";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { organizationDownload } from "@/lib/request/download";
import { tableFileOf } from "@/lib/request/table-file";

/** The portfolio, the history or the answers of the teams that the portfolio's address finds, as CSV or JSON. */
export const GET = organizationDownload(
  z.object({ org: z.string(), file: z.string() }),
  async ({ grant, actor, organization, request }, { file }) => {
    const wanted = tableFile(file);
    if (wanted === null) return fail("not-found");
    const { format } = wanted;
    const { today, slug, name, mainFrameworkKey } = organization;
    const query = portfolioQuery(Object.fromEntries(new URL(request.url).searchParams));
    const filters = portfolioAddress(fromFirstPages(query)).slice(1);
    const head = {
      asOf: today,
      organization: { slug, name },
      framework: mainFrameworkKey,
      ...(filters === "" ? {} : { filters }),
    };
    const asked = { ...query, today };
    const of = { format, head, request };
    switch (wanted.kind) {
      case "portfolio": {
        const compared = lastDayOf(sinceMonth(query, today));
        const pages = () => rowsOf(portfolioPages(grant, asked), compared);
        return ok(tableFileOf({ ...of, table: portfolioTable, pages }));
      }
      case "history": {
        const { capabilities } = await newestFramework(mainFrameworkKey);
        const table = historyTable(capabilities.map(({ key }) => key));
        return ok(tableFileOf({ ...of, table, pages: () => portfolioHistory(grant, asked) }));
      }
      case "answers": {
        const answers = grantOf(actor, "answers.export", organization);
        if (answers === null) return fail("forbidden");
        const pages = () => portfolioAnswers({ teams: grant, answers }, asked);
        return ok(tableFileOf({ ...of, table: answersTable, pages }));
      }
    }
  },
);

async function* rowsOf(
  pages: AsyncIterable<readonly PortfolioTeam[]>,
  compared: CalendarDate,
): AsyncGenerator<PortfolioRow[]> {
  for await (const teams of pages) yield teams.map((team) => portfolioRow(team, compared));
}

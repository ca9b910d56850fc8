import { getTranslations } from "next-intl/server";
import * as z from "zod";
import { portfolioFacts } from "@/app/pdf/portfolio-facts";
import { renderPdf } from "@/app/pdf/render";
import { drawPortfolio } from "@/components/pdf/portfolio-pdf";
import { newestFramework } from "@/lib/data/frameworks";
import { movers } from "@/lib/data/movers";
import { levelChanges, portfolioTeams } from "@/lib/data/portfolio";
import { portfolioSummary } from "@/lib/data/portfolio-summary";
import { addDays } from "@/lib/domain/calendar";
import { ok } from "@/lib/domain/errors";
import { fileName } from "@/lib/domain/export/file-name";
import { paperFor } from "@/lib/domain/export/paper";
import { highestLevel, localized } from "@/lib/domain/framework";
import { portfolioQuery, sinceMonth } from "@/lib/domain/portfolio";
import { portfolioHistory } from "@/lib/domain/portfolio-history";
import { organizationDownload } from "@/lib/request/download";
import { requestLocale } from "@/lib/request/locale";
import { reportWords } from "@/lib/request/report-words";

/** What one document holds of an organisation of thousands; it says so, and the CSV holds all. */
const mostTeams = 200;

/** The portfolio as PDF, of the teams that its address finds. */
export const GET = organizationDownload(z.object({ org: z.string() }), async ({ grant, organization, request }) => {
  const locale = await requestLocale();
  const { today, timeZone, mainFrameworkKey, name, slug } = organization;
  const { searchParams } = new URL(request.url);
  const query = portfolioQuery(Object.fromEntries(searchParams));
  const paper = paperFor({
    asked: searchParams.get("paper"),
    acceptLanguage: request.headers.get("accept-language"),
    timeZone,
  });
  const body = async () => {
    const compared = sinceMonth(query, today);
    const [summary, changes, found, framework, moved, words] = await Promise.all([
      portfolioSummary(grant, organization, { group: query.group, compared }),
      levelChanges(grant, organization, { group: query.group }),
      portfolioTeams(grant, organization, { ...query, isGrouped: false, limit: mostTeams, offset: 0 }),
      newestFramework(mainFrameworkKey),
      movers(grant, organization, { group: query.group, since: compared }),
      getTranslations({ locale, namespace: "portfolio" }),
    ]);
    const { t, format } = reportWords(locale);
    const highest = highestLevel(framework);
    const { since, teams } = summary;
    const history = portfolioHistory({ changes, since, today, highest, teams, compared, asked: query });
    const facts = await portfolioFacts({
      query,
      summary,
      changes,
      history,
      movers: moved,
      compared,
      today,
      locale,
      format,
    });
    const group = summary.groups.find((one) => one.slug === query.group)?.name ?? words("allGroups");
    const stamp = { organization: name, group, date: format.date(today, "long"), version: framework.version };
    const report = {
      ...facts,
      t,
      format,
      standing: [name, words("title"), group, words("asOf", { date: format.date(today, "long") })].join(" · "),
      periods: history.periods,
      per: query.per,
      medians: history.medians,
      compared,
      highest,
      teams: found.teams,
      total: found.total,
      period: { from: addDays(today, -3 * 365), today, highest },
    };
    return renderPdf({
      paper,
      locale,
      title: `${name} · Ascent`,
      author: name,
      stamp: t("paper.portfolio.stamp", { ...stamp, name: localized(framework.name, locale) }),
      t,
      made: new Date(),
      draw: (pen) => drawPortfolio(pen, report),
    });
  };
  return ok({
    exported: { what: "report", format: "pdf" },
    name: fileName([slug, ...(query.group === null ? [] : [query.group]), "portfolio", today], "pdf"),
    type: "application/pdf",
    body,
  });
});

import { getTranslations } from "next-intl/server";
import { LevelsOverTime } from "@/components/charts/levels/levels-over-time";
import { LevelsOverTimeLoader } from "@/components/charts/levels/levels-over-time-loader";
import { GroupMenu } from "@/components/portfolio/group-menu";
import { PortfolioHeadline } from "@/components/portfolio/headline";
import { KeyFigures } from "@/components/portfolio/key-figures";
import type { PortfolioSummary } from "@/lib/data/portfolio-summary";
import type { LevelChange } from "@/lib/domain/distribution";
import { type Framework, highestLevel } from "@/lib/domain/framework";
import type { PortfolioQuery, PortfolioTeam } from "@/lib/domain/portfolio";
import { portfolioHistory, teamsFrom } from "@/lib/domain/portfolio-history";
import type { OrganizationPage } from "@/lib/request/page";
import type { ReportWords } from "@/lib/request/report-words";
import { addressOf } from "./address-of";
import { AllTeams } from "./all-teams";

export type PortfolioProps = {
  place: OrganizationPage<"portfolio.view">;
  query: PortfolioQuery;
  summary: PortfolioSummary;
  changes: readonly LevelChange[];
  found: { teams: readonly PortfolioTeam[]; total: number };
  pages: number;
  framework: Framework | null;
  words: ReportWords;
};

/** The portfolio of an organisation in which something was assessed: the answer, the figures, the years, the teams. */
export async function PortfolioView(props: PortfolioProps) {
  const { place, query, summary, changes, framework, words } = props;
  const { today } = place.organization;
  const t = await getTranslations("portfolio");
  const highest = framework === null ? 0 : highestLevel(framework);
  const { months, now, before } = portfolioHistory({
    changes,
    since: summary.since,
    today,
    highest,
    teams: summary.teams,
  });
  const high = Math.max(1, highest - 1);
  const group = summary.groups.find(({ slug }) => slug === query.group) ?? null;
  const { rose, fell } = summary;
  const median = now?.median ?? null;
  const figures = {
    ...summary,
    median,
    medianBefore: before?.median ?? null,
    high: {
      level: high,
      now: now === null ? 0 : teamsFrom(now, high),
      before: before === null ? null : teamsFrom(before, high),
    },
  };
  return (
    <div className="grid gap-y-section">
      <div className="grid gap-y-7">
        <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
          <div>
            <p className="text-muted">
              {[t("title"), group?.name ?? t("allGroups"), t("asOf", { date: words.format.date(today) })].join(" · ")}
            </p>
            <h1 className="mt-1 text-headline">
              <PortfolioHeadline median={median} before={before?.median ?? null} rose={rose} fell={fell} />
            </h1>
          </div>
          {summary.groups.length > 0 && (
            <div className="print:hidden">
              <GroupMenu
                label={t("table.group")}
                choices={[
                  {
                    name: t("table.all"),
                    href: addressOf(place, { ...query, group: null, page: 1 }),
                    isChosen: group === null,
                  },
                  ...summary.groups.map(({ slug, name }) => ({
                    name,
                    href: addressOf(place, { ...query, group: slug, page: 1 }),
                    isChosen: slug === query.group,
                  })),
                ]}
              />
            </div>
          )}
        </header>
        <KeyFigures figures={figures} format={words.format} />
      </div>
      <LevelsOverTime
        months={months}
        highest={highest}
        {...words}
        renderChart={(drawing, picture) => <LevelsOverTimeLoader drawing={drawing}>{picture}</LevelsOverTimeLoader>}
      />
      <AllTeams {...props} group={group} highest={highest} />
    </div>
  );
}

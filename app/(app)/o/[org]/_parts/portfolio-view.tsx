import { LevelsOverTime } from "@/components/charts/levels/levels-over-time";
import { LevelsOverTimeLoader } from "@/components/charts/levels/levels-over-time-loader";
import { KeyFigures } from "@/components/portfolio/key-figures";
import { Movers } from "@/components/portfolio/movers";
import type { PortfolioSummary } from "@/lib/data/portfolio-summary";
import { addDays } from "@/lib/domain/calendar";
import type { LevelChange } from "@/lib/domain/distribution";
import { type Framework, highestLevel } from "@/lib/domain/framework";
import type { PortfolioQuery, PortfolioTeam } from "@/lib/domain/portfolio";
import { portfolioHistory, teamsFrom } from "@/lib/domain/portfolio-history";
import type { OrganizationPage } from "@/lib/request/page";
import type { ReportWords } from "@/lib/request/report-words";
import { AllTeams } from "./all-teams";
import { PortfolioHeader } from "./portfolio-header";

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
export function PortfolioView(props: PortfolioProps) {
  const { place, query, summary, changes, framework, words } = props;
  const { today, slug: organization } = place.organization;
  const { since, teams, rose, fell, groups } = summary;
  const highest = framework === null ? 0 : highestLevel(framework);
  const { months, now, before } = portfolioHistory({ changes, since, today, highest, teams });
  const median = now?.median ?? null;
  const medianBefore = before?.median ?? null;
  const level = Math.max(1, highest - 1);
  const high = {
    level,
    now: now === null ? 0 : teamsFrom(now, level),
    before: before === null ? null : teamsFrom(before, level),
  };
  return (
    <div className="grid grid-cols-1 gap-y-section">
      <div className="grid gap-y-7">
        <PortfolioHeader {...props} movement={{ median, before: medianBefore, rose, fell }} />
        <KeyFigures figures={{ ...summary, median, medianBefore, high }} format={words.format} />
      </div>
      <div className="grid gap-x-14 gap-y-section lg:grid-cols-beside">
        <LevelsOverTime
          months={months}
          highest={highest}
          {...words}
          renderChart={(drawing, picture) => <LevelsOverTimeLoader drawing={drawing}>{picture}</LevelsOverTimeLoader>}
        />
        <Movers
          {...summary}
          since={addDays(today, -365)}
          hrefOf={(team) => `/o/${organization}/teams/${team}`}
          format={words.format}
        />
      </div>
      <AllTeams {...props} group={groups.find(({ slug }) => slug === query.group) ?? null} highest={highest} />
    </div>
  );
}

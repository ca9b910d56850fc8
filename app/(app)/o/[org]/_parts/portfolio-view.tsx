import { KeyFigures } from "@/components/portfolio/key-figures";
import { Stamp } from "@/components/report/stamp";
import type { PortfolioSummary } from "@/lib/data/portfolio-summary";
import type { LevelChange } from "@/lib/domain/distribution";
import { type Framework, highestLevel } from "@/lib/domain/framework";
import { type PortfolioQuery, portfolioQuery, sinceMonth } from "@/lib/domain/portfolio";
import { assessedIn, portfolioHistory } from "@/lib/domain/portfolio-history";
import type { SavedView } from "@/lib/domain/saved-view";
import type { OrganizationPage } from "@/lib/request/page";
import type { ReportWords } from "@/lib/request/report-words";
import { addressOf } from "./address-of";
import { AllTeams } from "./all-teams";
import { FigureDownload } from "./figure-download";
import type { FoundTeams } from "./found-teams";
import { LevelsOfPortfolio } from "./levels-of-portfolio";
import { PortfolioHeader } from "./portfolio-header";
import {
  DueTargetsOfPortfolio,
  GroupsOfPortfolio,
  HoldingCriteriaOfPortfolio,
  MoversOfPortfolio,
} from "./portfolio-lists";

export type PortfolioProps = {
  place: OrganizationPage<"portfolio.view">;
  query: PortfolioQuery;
  summary: PortfolioSummary;
  changes: readonly LevelChange[];
  found: FoundTeams;
  views: readonly SavedView[];
  framework: Framework | null;
  words: ReportWords;
};

/** The portfolio of an organisation in which something was assessed: the answer, the figures, the years, the teams. */
export function PortfolioView(props: PortfolioProps) {
  const { place, query, summary, changes, framework, words } = props;
  const { today } = place.organization;
  const { since, teams, rose, fell, groups } = summary;
  const group = groups.find(({ slug }) => slug === query.group) ?? null;
  const name = group === null ? place.organization.name : `${group.name}, ${place.organization.name}`;
  const stamp = words.t("figures.stamp", { name, date: words.format.date(today, "long") });
  const saved = {
    of: `/o/${place.organization.slug}`,
    subject: group?.name ?? place.organization.name,
    stamp,
  } as const;
  const download = <FigureDownload {...saved} words={words} />;
  const highest = framework === null ? 0 : highestLevel(framework);
  const compared = sinceMonth(query, today);
  const history = portfolioHistory({ changes, since, today, highest, teams, compared, asked: query });
  const { now, before } = history;
  const movement = { median: now?.median ?? null, before: before?.median ?? null, rose, fell };
  const figures = {
    ...summary,
    median: movement.median,
    medianBefore: movement.before,
    assessedBefore: before === null ? null : assessedIn({ changes, month: compared }),
    atTargetBefore: before === null ? null : summary.atTargetBefore,
  };
  const only = (filters: Partial<PortfolioQuery>) =>
    `${addressOf(place, { ...portfolioQuery({}), group: query.group, since: query.since, ...filters })}#teams` as const;
  return (
    <>
      <div className="grid grid-cols-1 gap-y-section print:block print:space-y-section">
        <div className="grid gap-y-7">
          <PortfolioHeader {...props} movement={movement} />
          <KeyFigures figures={figures} hrefOf={only} highest={highest} format={words.format} />
        </div>
        <div className="grid gap-x-14 gap-y-section lg:grid-cols-beside">
          <LevelsOfPortfolio {...{ place, query, words, history, highest, compared }} download={download} />
          <MoversOfPortfolio {...props} />
        </div>
        {framework !== null && query.view === "table" && (
          <div className="grid grid-cols-1 gap-x-14 gap-y-section lg:grid-cols-2">
            <HoldingCriteriaOfPortfolio {...props} framework={framework} />
            <DueTargetsOfPortfolio {...props} />
          </div>
        )}
        {framework !== null && <GroupsOfPortfolio {...props} framework={framework} />}
        <AllTeams {...props} highest={highest} download={download} />
      </div>
      <Stamp words={stamp} />
    </>
  );
}

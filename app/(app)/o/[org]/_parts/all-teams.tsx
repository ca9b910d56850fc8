import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { stillOf } from "@/app/still";
import type { TableWords } from "@/components/portfolio/team-cell";
import { TeamTable } from "@/components/portfolio/team-table";
import { ViewSwitch } from "@/components/portfolio/view-switch";
import { EmptyState } from "@/components/ui/empty-state";
import { Pages } from "@/components/ui/pages";
import { Section } from "@/components/ui/section";
import { addDays } from "@/lib/domain/calendar";
import { isDescendingAtFirst, type PortfolioSort } from "@/lib/domain/portfolio";
import { addressOf } from "./address-of";
import { DueTargetsOfPortfolio, HoldingCriteriaOfPortfolio } from "./portfolio-lists";
import type { PortfolioProps } from "./portfolio-view";
import { TeamFilters } from "./team-filters";
import { TeamsHeatmap } from "./teams-heatmap";

type Props = PortfolioProps & {
  highest: number;
  /** What saves a figure as an image. */
  download: ReactNode;
};

/** Three years, the period of the small trends. */
const sparkDays = 3 * 365;

/** All teams to search, put in order and open; a page of them at a time. */
export async function AllTeams({ highest, download, ...props }: Props) {
  const { place, query, found, words, framework } = props;
  const t = await getTranslations("portfolio.table");
  const { organization } = place;
  const { today } = organization;
  const held = query.unmet ?? query.lifts;
  // whom one criterion holds is opened there where it stands
  const teamHref = ({ slug }: { slug: string }): `/o/${string}` =>
    `/o/${organization.slug}/teams/${slug}${held === null ? "" : `#gap-${held}`}`;
  const sortHref = (sort: PortfolioSort) =>
    addressOf(place, {
      ...query,
      sort,
      page: 1,
      isDescending: sort === query.sort ? !query.isDescending : isDescendingAtFirst(sort),
    });
  return (
    <Section
      id="teams"
      title={t("title")}
      action={<ViewSwitch view={query.view} hrefOf={(view) => addressOf(place, { ...query, view, page: 1 })} />}
    >
      <TeamFilters {...props} highest={highest} total={found.total} />
      {found.view === "heatmap" && framework !== null ? (
        <div className="mt-4 grid grid-cols-1 gap-x-14 gap-y-section lg:grid-cols-beside">
          <TeamsHeatmap {...{ place, query, words, framework, teamHref, download }} teams={found.teams} />
          <div className="grid grid-cols-1 content-start gap-y-section">
            <HoldingCriteriaOfPortfolio {...{ place, query, words, framework }} />
            <DueTargetsOfPortfolio {...{ place, query, words }} />
          </div>
        </div>
      ) : found.view === "heatmap" || found.teams.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        (await stillOf([await getLocale(), organization.slug, today, highest, query, found.teams]))(
          "teams",
          <TeamTable
            teams={found.teams}
            columns={query.columns}
            hrefOf={teamHref}
            period={{ from: addDays(today, -sparkDays), today, highest }}
            format={words.format}
            words={await tableWords()}
            sort={query.sort}
            isDescending={query.isDescending}
            sortHref={sortHref}
          />,
        )
      )}
      <Pages page={query.page} pages={found.pages} hrefOf={(page) => addressOf(place, { ...query, page })} />
    </Section>
  );
}

async function tableWords(): Promise<TableWords> {
  const [table, columns, pace, common] = await Promise.all([
    getTranslations("portfolio.table"),
    getTranslations("portfolio.columns"),
    getTranslations("portfolio.pace"),
    getTranslations("common"),
  ]);
  return { table, columns, pace, common };
}

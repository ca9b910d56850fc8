import { getTranslations } from "next-intl/server";
import { TeamFilter } from "@/components/portfolio/team-filter";
import { TeamList } from "@/components/portfolio/team-list";
import { TeamTable } from "@/components/portfolio/team-table";
import { ViewSwitch } from "@/components/portfolio/view-switch";
import { EmptyState } from "@/components/ui/empty-state";
import { Pages } from "@/components/ui/pages";
import { Section } from "@/components/ui/section";
import { addDays } from "@/lib/domain/calendar";
import { isDescendingAtFirst, type PortfolioSort } from "@/lib/domain/portfolio";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { addressOf } from "./address-of";
import { DueTargetsOfPortfolio, HoldingCriteriaOfPortfolio } from "./portfolio-lists";
import type { PortfolioProps } from "./portfolio-view";
import { TeamsHeatmap } from "./teams-heatmap";

type Props = Pick<PortfolioProps, "place" | "query" | "found" | "pages" | "words" | "framework"> & {
  group: { slug: string; name: string } | null;
  highest: number;
};

/** Three years, the period of the small trends. */
const sparkDays = 3 * 365;

/** All teams to search, put in order and open; a page of them at a time. */
export async function AllTeams({ place, query, found, pages, words, framework, group, highest }: Props) {
  const t = await getTranslations("portfolio.table");
  const { organization } = place;
  const { today } = organization;
  const rows = {
    teams: found.teams,
    hrefOf: (team: PortfolioTeam): `/o/${string}` => `/o/${organization.slug}/teams/${team.slug}`,
    period: { from: addDays(today, -sparkDays), today, highest },
    format: words.format,
  };
  const sortHref = (sort: PortfolioSort) =>
    addressOf(place, {
      ...query,
      sort,
      page: 1,
      isDescending: sort === query.sort ? !query.isDescending : isDescendingAtFirst(sort),
    });
  const kept = new URLSearchParams(addressOf(place, { ...query, search: "", page: 1 }).split("?")[1]);
  return (
    <Section
      id="teams"
      title={t("title")}
      action={<ViewSwitch view={query.view} hrefOf={(view) => addressOf(place, { ...query, view, page: 1 })} />}
    >
      <TeamFilter
        action={`/o/${organization.slug}`}
        search={query.search}
        kept={Object.fromEntries(kept)}
        clearHref={addressOf(place, { ...query, search: "", page: 1 })}
        group={
          group === null ? null : { name: group.name, clearHref: addressOf(place, { ...query, group: null, page: 1 }) }
        }
        total={query.view === "table" ? found.total : null}
      />
      {query.view === "heatmap" && framework !== null ? (
        <div className="grid gap-x-14 gap-y-section lg:grid-cols-beside">
          <TeamsHeatmap {...{ place, query, words, framework }} />
          <div className="grid content-start gap-y-section">
            <HoldingCriteriaOfPortfolio {...{ place, query, words, framework }} />
            <DueTargetsOfPortfolio {...{ place, query, words }} />
          </div>
        </div>
      ) : found.teams.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <>
          <div className="max-md:hidden print:block">
            <TeamTable {...rows} sort={query.sort} isDescending={query.isDescending} sortHref={sortHref} />
          </div>
          <div className="md:hidden print:hidden">
            <TeamList {...rows} />
          </div>
        </>
      )}
      <Pages
        page={query.page}
        pages={query.view === "table" ? pages : 0}
        hrefOf={(page) => addressOf(place, { ...query, page })}
      />
    </Section>
  );
}

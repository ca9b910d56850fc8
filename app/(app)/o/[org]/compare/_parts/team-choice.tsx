import { TeamPicker } from "@/components/compare/team-picker";
import type { TeamBeside } from "@/lib/data/comparisons";
import type { TeamInList } from "@/lib/data/team-list";
import { mostCompared, type TeamsComparisonQuery, teamsComparisonAddress } from "@/lib/domain/compare-address";
import type { OrganizationPage } from "@/lib/request/page";

type Props = {
  place: OrganizationPage<"portfolio.view">;
  query: TeamsComparisonQuery;
  search: string;
  teams: readonly TeamBeside[];
  found: { teams: readonly TeamInList[]; total: number };
  /** How many are shown to choose from. */
  offered: number;
};

/** Which teams are compared, and which can be added. */
export function TeamChoice({ place: { organization }, query, search, teams, found, offered }: Props) {
  const chosen = teams.map(({ slug }) => slug);
  const href = (slugs: readonly string[]) =>
    teamsComparisonAddress(organization.slug, { teams: slugs, isDifferencesOnly: query.isDifferencesOnly });
  const others = found.teams.filter(({ slug }) => !chosen.includes(slug));
  const hidden = found.teams.length - others.length;
  return (
    <TeamPicker
      action={teamsComparisonAddress(organization.slug, { teams: [] })}
      kept={{
        ...(chosen.length === 0 ? {} : { teams: chosen.join(",") }),
        ...(query.isDifferencesOnly ? {} : { criteria: "all" }),
      }}
      search={search}
      chosen={teams.map(({ slug, name }) => ({ name, href: href(chosen.filter((one) => one !== slug)) }))}
      found={others.slice(0, offered).map(({ slug, name, groupName }) => ({
        name,
        groupName,
        href: href([...chosen, slug]),
      }))}
      more={Math.max(0, found.total - hidden - offered)}
      isFull={chosen.length >= mostCompared}
    />
  );
}

import { heatmapTeams } from "@/lib/data/heatmap";
import { portfolioTeams } from "@/lib/data/portfolio";
import type { HeatmapTeam } from "@/lib/domain/heatmap";
import type { PortfolioQuery } from "@/lib/domain/portfolio";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import type { OrganizationPage } from "@/lib/request/page";

/** A page of the teams that an address asks for, as its view shows them, with the number of all that fit and of their pages. */
export type FoundTeams = { readonly total: number; readonly pages: number } & (
  | { readonly view: "table"; readonly teams: readonly PortfolioTeam[] }
  | { readonly view: "heatmap"; readonly teams: readonly HeatmapTeam[] }
);

const pageSize = 25;

/** Finds them; in the heat map teams of one group stand together. */
export async function findTeams(
  { grant, organization }: OrganizationPage<"portfolio.view">,
  query: PortfolioQuery,
): Promise<FoundTeams> {
  const { view, page } = query;
  const asked = { ...query, isGrouped: view === "heatmap", limit: pageSize, offset: (page - 1) * pageSize };
  if (view === "heatmap") return { view, ...paged(await heatmapTeams(grant, organization, asked)) };
  return { view, ...paged(await portfolioTeams(grant, organization, asked)) };
}

const paged = <Found extends { readonly total: number }>(found: Found) => ({
  ...found,
  pages: Math.ceil(found.total / pageSize),
});

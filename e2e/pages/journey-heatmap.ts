import type { Page } from "@playwright/test";
import type { Place } from "../world/organization";

/** The teams of an organisation by capabilities. */
export function heatmap(page: Page, { slug }: Pick<Place, "slug">) {
  const table = page.getByRole("table", { name: "Teams by capability" });
  const team = (name: string) => table.getByRole("link", { name, exact: true });
  return {
    table,
    open: (query = "") => page.goto(`/o/${slug}?view=heatmap${query}`),
    team,
    /** The names of the teams from the top down. */
    names: () => table.getByRole("rowheader").getByRole("link").allTextContents(),
    head: (name: string) => table.getByRole("columnheader").getByRole("link", { name, exact: true }),
    /** The nth cell of a team: its own level first. */
    cell: (name: string, place: number) =>
      table
        .getByRole("row")
        .filter({ has: page.getByRole("link", { name, exact: true }) })
        .getByRole("cell")
        .nth(place)
        .getByRole("link"),
  };
}

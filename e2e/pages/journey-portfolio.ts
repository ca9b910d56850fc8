import type { Page } from "@playwright/test";
import type { Place } from "../world/organization";

/** The portfolio of an organisation, on a wide screen. */
export function portfolio(page: Page, { slug }: Pick<Place, "slug">) {
  const table = page.getByRole("region", { name: "All teams" });
  const heads = table.getByRole("columnheader");
  return {
    table,
    open: (query = "") => page.goto(`/o/${slug}${query}`),
    /** The names of the teams from the top down. */
    names: () => table.getByRole("cell").getByRole("link").allTextContents(),
    sortBy: (column: string) => heads.getByRole("link", { name: column, exact: true }).click(),
    column: (name: string) => heads.filter({ hasText: name }),

    async search(words: string): Promise<void> {
      await page.getByRole("searchbox", { name: "Filter by name" }).fill(words);
      await page.getByRole("button", { name: "Filter", exact: true }).click();
    },

    async chooseGroup(name: string): Promise<void> {
      await page
        .getByRole("main")
        .locator("summary")
        .filter({ hasText: /^Group/ })
        .click();
      await page.getByRole("link", { name, exact: true }).click();
    },
  };
}

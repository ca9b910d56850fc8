import type { Page } from "@playwright/test";
import type { Place } from "../world/organization";

/** Making a team, and the settings of one. */
export function teams(page: Page, { slug }: Pick<Place, "slug">) {
  const home = `/o/${slug}/teams`;
  return {
    async add(name: string): Promise<void> {
      await page.goto(`${home}/new`);
      await page.getByLabel("Name", { exact: true }).fill(name);
      await page.getByRole("button", { name: "Add team" }).click();
    },

    openSettings: (team: string) => page.goto(`${home}/${team}/settings`),

    async rename(name: string): Promise<void> {
      const field = page.getByLabel("Name", { exact: true });
      await field.fill(name);
      await field.press("Enter");
    },

    async choose(label: "Group" | "Lead", option: string): Promise<void> {
      const field = page.getByLabel(label, { exact: true });
      await field.selectOption({ label: option });
      await field.press("Tab");
      await page.keyboard.press("Enter");
    },

    async archive(): Promise<void> {
      await page.getByRole("button", { name: "Archive team" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Archive team" }).click();
    },

    restore: () => page.getByRole("button", { name: "Restore team" }).click(),
  };
}

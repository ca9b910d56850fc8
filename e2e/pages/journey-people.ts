import type { Page } from "@playwright/test";
import type { Place } from "../world/organization";

/** The people of an organisation, as those see them who may invite. */
export function people(page: Page, { slug }: Place) {
  return {
    open: () => page.goto(`/o/${slug}/settings/people`),
    members: page.getByRole("region", { name: "People", exact: true }),
    invitations: page.getByRole("region", { name: "Open invitations" }),

    /** Makes an invitation and returns its link. */
    async invite(email: string): Promise<string> {
      await page.getByLabel("E-mail", { exact: true }).fill(email);
      await page.getByRole("button", { name: "Make invitation" }).click();
      return page.getByRole("textbox", { name: `The invitation of ${email}` }).inputValue();
    },

    async leave(): Promise<void> {
      await page.getByRole("button", { name: "Leave this organisation" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Leave this organisation" }).click();
    },
  };
}

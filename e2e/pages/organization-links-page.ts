import type { Locator, Page } from "@playwright/test";
import type { Place } from "../world/organization";

/** All share links of an organisation. */
export class OrganizationLinksPage {
  constructor(readonly page: Page) {}

  async open(place: Place): Promise<void> {
    await this.page.goto(`/o/${place.slug}/settings/links`);
  }

  link(label: string): Locator {
    return this.page.getByRole("region", { name: "Links" }).getByRole("row").filter({ hasText: label });
  }

  /** Opens the page on which a link is changed. */
  async change(label: string): Promise<void> {
    await this.link(label)
      .getByRole("link", { name: `Change the link “${label}”` })
      .click();
    await this.page.getByRole("heading", { name: label, level: 1 }).waitFor();
  }

  async revoke(label: string): Promise<void> {
    await this.link(label).getByRole("button", { name: "Revoke" }).click();
    const dialog = this.page.getByRole("dialog", { name: `Revoke “${label}”?` });
    await dialog.getByRole("button", { name: "Revoke link" }).click();
  }
}

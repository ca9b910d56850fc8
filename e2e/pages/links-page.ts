import type { Locator, Page } from "@playwright/test";
import type { Place, Unit } from "../world/organization";
import { teamAddress } from "./addresses";

/** The share links of a team. */
export class LinksPage {
  constructor(readonly page: Page) {}

  async open(place: Place, team: Unit): Promise<void> {
    await this.page.goto(`${teamAddress(place, team)}/links`);
  }

  link(label: string): Locator {
    return this.page.getByRole("region", { name: "Links" }).getByRole("row").filter({ hasText: label });
  }

  async revoke(label: string): Promise<void> {
    await this.link(label).getByRole("button", { name: "Revoke" }).click();
    const dialog = this.page.getByRole("dialog", { name: `Revoke “${label}”?` });
    await dialog.getByRole("button", { name: "Revoke link" }).click();
  }
}

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

  /** Makes a link by the form above the list; returns its address. */
  async make(label: string, { shows, passcode }: { shows?: RegExp; passcode?: string } = {}): Promise<string> {
    const form = this.page.getByRole("main");
    if (shows !== undefined) await form.getByRole("radio", { name: shows }).check();
    await form.getByLabel("Label").fill(label);
    if (passcode !== undefined) {
      await form.getByRole("switch", { name: "Ask for a passcode" }).check();
      await form.getByRole("textbox", { name: "Passcode" }).fill(passcode);
    }
    await form.getByRole("button", { name: "Make link" }).click();
    return form.getByLabel(`Address of “${label}”`).inputValue();
  }

  async revoke(label: string): Promise<void> {
    await this.link(label).getByRole("button", { name: "Revoke" }).click();
    const dialog = this.page.getByRole("dialog", { name: `Revoke “${label}”?` });
    await dialog.getByRole("button", { name: "Revoke link" }).click();
  }
}

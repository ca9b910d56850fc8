import type { Locator, Page } from "@playwright/test";
import type { Place, Unit } from "../world/organization";
import { teamAddress } from "./addresses";

/** Where an assessment is begun. */
export class StartPage {
  readonly asOf: Locator;

  constructor(readonly page: Page) {
    this.asOf = page.getByLabel("As of");
  }

  async open(place: Place, team: Unit): Promise<void> {
    await this.page.goto(`${teamAddress(place, team)}/assessments/new`);
  }

  async start(day: string): Promise<void> {
    await this.asOf.fill(day);
    await this.page.getByRole("button", { name: "Start" }).click();
  }
}

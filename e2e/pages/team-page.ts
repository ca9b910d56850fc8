import type { Locator, Page } from "@playwright/test";
import type { Place, Unit } from "../world/organization";
import { teamAddress } from "./addresses";

/** The report of a team. */
export class TeamPage {
  readonly assessments: Locator;

  constructor(readonly page: Page) {
    this.assessments = page.getByRole("region", { name: "Assessments" });
  }

  async open(place: Place, team: Unit): Promise<void> {
    await this.page.goto(teamAddress(place, team));
  }

  /** The sentence that tells the level and since when. */
  headline(words: string | RegExp): Locator {
    return this.page.getByRole("main").getByText(words).first();
  }

  /** The row of the list of assessments that speaks of a day. */
  assessment(day: string): Locator {
    return this.assessments.getByRole("row").filter({ has: this.page.getByRole("link", { name: day, exact: true }) });
  }

  /** The rows of the trend's table, its head first; the table is folded until it is asked for. */
  async trendRows(): Promise<Locator> {
    const trend = this.page.getByRole("figure", { name: "Level over time" });
    const table = trend.getByRole("table");
    if (!(await table.isVisible())) await trend.getByText("The same numbers as a table").dispatchEvent("click");
    return table.getByRole("row");
  }

  /** How fast the team moves, and how it stands to its target. */
  get pace(): Locator {
    return this.page.getByRole("region", { name: "Pace" });
  }

  /** Makes a share link in the dialog above the report; returns its address. */
  async share(label: string): Promise<string> {
    await this.page.getByRole("link", { name: "Share" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Share this report" });
    await dialog.getByLabel("Label").fill(label);
    await dialog.getByRole("button", { name: "Make link" }).click();
    return dialog.getByLabel(`Address of “${label}”`).inputValue();
  }
}

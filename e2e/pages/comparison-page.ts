import type { Locator, Page } from "@playwright/test";
import type { Place, Unit } from "../world/organization";
import { teamAddress } from "./addresses";

/** A comparison: of two dates of a team, of a team with its group, or of several teams. */
export class ComparisonPage {
  readonly title: Locator;
  readonly why: Locator;
  readonly criteria: Locator;
  readonly matrix: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 });
    this.why = page.getByRole("figure", { name: "Why it moved" });
    this.criteria = page.getByRole("region", { name: "Criteria" }).first();
    this.matrix = page.getByRole("table").filter({ hasText: "Criterion" });
  }

  async openDates(place: Place, team: Unit, query = ""): Promise<void> {
    await this.page.goto(`${teamAddress(place, team)}/compare${query}`);
  }

  async openTeams({ slug }: Place, teams: readonly Unit[]): Promise<void> {
    const asked = teams.length === 0 ? "" : `?teams=${teams.map((team) => team.slug).join(",")}`;
    await this.page.goto(`/o/${slug}/compare${asked}`);
  }

  async choose(from: string, to: string): Promise<void> {
    await this.page.getByLabel("From", { exact: true }).selectOption({ label: from });
    await this.page.getByLabel("To", { exact: true }).selectOption({ label: to });
    await this.page.getByRole("button", { name: "Compare", exact: true }).click();
  }

  async goTo(link: string): Promise<void> {
    await this.page.getByRole("link", { name: link, exact: true }).click();
  }

  async find(words: string): Promise<void> {
    const field = this.page.getByRole("searchbox", { name: "Add a team" });
    if (!(await field.isVisible())) await this.page.getByText("Add a team", { exact: true }).click();
    await field.fill(words);
    await this.page.getByRole("button", { name: "Find", exact: true }).click();
  }

  /** The rows of the criteria in which the teams are compared. */
  criterionRows(): Locator {
    return this.matrix.getByRole("row").filter({ has: this.page.getByRole("cell") });
  }

  /** The parts of the move, from the first date to the second. */
  parts(): Locator {
    return this.why.getByRole("listitem");
  }
}

import type { Locator, Page } from "@playwright/test";
import type { Place, Unit } from "../world/organization";
import { assessmentAddress } from "./addresses";

export type Answer = "Met" | "Partly" | "Not met" | "N/A";

/** The form of an open assessment. */
export class OpenAssessment {
  readonly status: Locator;
  readonly note: Locator;
  readonly reason: Locator;
  readonly evidenceUrl: Locator;

  constructor(readonly page: Page) {
    this.status = page.getByRole("banner").getByRole("status");
    this.note = page.getByRole("textbox", { name: "Note" });
    this.reason = page.getByRole("textbox", { name: "Why it does not apply" });
    this.evidenceUrl = page.getByRole("textbox", { name: "Web address" });
  }

  async open(place: Place, team: Unit, assessmentId: string): Promise<void> {
    await this.page.goto(assessmentAddress(place, team, assessmentId));
    await this.ready();
  }

  /** The form takes keys once it has put its capability into the address. */
  async ready(): Promise<void> {
    await this.page.waitForURL(/capability=/);
  }

  /** One answer of a criterion of the open capability. */
  answer(statement: string, answer: Answer): Locator {
    return this.page.getByRole("group", { name: statement }).getByRole("radio", { name: answer, exact: true });
  }

  /** How many of all are answered, as the list of capabilities says. */
  answered(count: number): Locator {
    return this.page.getByRole("navigation", { name: "Capabilities" }).getByText(`${count} of 45 answered`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  dialog(name: string): Locator {
    return this.page.getByRole("dialog", { name });
  }

  /** Opens what publishing would mean. */
  async review(): Promise<Locator> {
    await this.page.getByRole("button", { name: "Review and publish" }).click();
    return this.dialog("Review and publish");
  }

  async publish(): Promise<void> {
    const dialog = await this.review();
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
  }

  /** Moves the draft to another day, in the dialog that asks for it. */
  async moveTo(day: string): Promise<void> {
    const dialog = this.dialog("Change the date");
    await dialog.getByLabel("As of").fill(day);
    await dialog.getByRole("button", { name: "Save" }).click();
  }

  async discard(): Promise<void> {
    await this.page.getByRole("button", { name: /^About this draft/ }).click();
    await this.page.getByRole("button", { name: "Discard this draft" }).click();
    await this.dialog("Discard this draft?").getByRole("button", { name: "Discard", exact: true }).click();
  }
}

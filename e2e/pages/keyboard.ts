import type { Locator, Page } from "@playwright/test";

/** A person without a mouse: every key that is pressed counts. */
export class Keyboard {
  presses = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.presses += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Tab until something has the focus; gives up after as many stops as a page may have before it. */
  async tabTo(wanted: Locator, most = 40): Promise<void> {
    for (let stop = 0; stop < most; stop += 1) {
      await this.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${wanted} was not reached in ${most} stops`);
  }
}

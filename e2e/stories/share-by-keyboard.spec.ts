import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import type { Place, Unit } from "../world/organization";
import { makeRiskGroup } from "../world/risk-group";

let place: Place;
let fraud: Unit;
let pricing: Unit;

test.beforeEach(async ({ signInAs }) => {
  ({ place, fraud, pricing } = await makeRiskGroup("By Keyboard"));
  await signInAs(place.owner);
});

/** Goes on with the tab key until it stands on that. */
async function goTo(page: Page, wanted: ReturnType<Page["getByRole"]>, key = "Tab"): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < 40; stops += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("the tab key never comes there");
}

for (const what of ["figures", "comparison"] as const) {
  test(`a link to ${what} is made by keyboard alone, and what is missing is said under its field`, async ({ page }) => {
    const address = { figures: "settings/links/new", comparison: `compare/share?teams=${fraud.slug},${pricing.slug}` };
    await page.goto(`/o/${place.slug}/${address[what]}`);
    const label = page.getByRole("textbox", { name: "Label" });
    const make = page.getByRole("button", { name: "Make link" });
    const names = page.getByRole("switch", { name: "Names of teams" });
    await expect(names).toBeEnabled();

    await goTo(page, page.getByRole("radio").first());
    await page.keyboard.press("ArrowDown");
    await goTo(page, names);
    await page.keyboard.press("Space");
    await goTo(page, page.getByRole("switch", { name: "Ask for a passcode" }));
    await page.keyboard.press("Space");
    await goTo(page, make);
    await page.keyboard.press("Enter");

    await expect(label).toBeFocused();
    await expect(label).toHaveAccessibleDescription(/Fill this in\./);
    const passcode = page.getByRole("textbox", { name: "Passcode" });
    await expect(passcode).toHaveAccessibleDescription(/Fill this in\./);
    await expect(page.getByRole("radio", { name: /^Frozen at/ })).toBeChecked();
    await expect(names).not.toBeChecked();

    await page.keyboard.type("Board");
    await goTo(page, passcode);
    await page.keyboard.type("quiet steps");
    const preview = page.getByRole("region", { name: "Preview of the report" });
    await goTo(page, preview);
    await page.keyboard.press("PageDown");
    await expect.poll(() => preview.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await goTo(page, make, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "The link is ready" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("textbox", { name: "Address of “Board”" })).toBeFocused();
  });
}

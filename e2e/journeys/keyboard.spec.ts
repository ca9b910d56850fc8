import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { shell } from "../pages/journey-shell";
import { makePlace } from "../world/organization";

const outlineOf = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return "nothing";
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    return outlineStyle === "none" || outlineWidth === "0px" ? boxShadow : outlineStyle;
  });

const hasLeftDialog = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused !== document.body && focused?.closest("dialog[open]") === null;
  });

test("the first Tab offers to skip to the content, on a page of the app", async ({ page, signInAs }) => {
  const { owner, slug } = await makePlace("Keys");
  await signInAs(owner);
  await page.goto(`/o/${slug}`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "To the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});

test("the first Tab offers to skip to the content, on a public page", async ({ page }) => {
  await page.goto("/levels");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
});

test("Tab reaches the menus in the order of the page, and the focus is seen on the way", async ({ page, signInAs }) => {
  const { owner, slug } = await makePlace("Keys");
  await signInAs(owner);
  await page.goto(`/o/${slug}`);
  const main = page.getByRole("navigation", { name: "Main", exact: true });
  const stops = [
    page.getByRole("link", { name: "To the content" }),
    page.getByRole("link", { name: "Ascent, to the start page" }),
    page.getByRole("button", { name: "Organisation: Keys" }),
    main.getByRole("link", { name: "Portfolio" }),
    main.getByRole("link", { name: "Teams" }),
    main.getByRole("link", { name: "Levels" }),
    shell(page).menu,
  ];
  for (const stop of stops) {
    await page.keyboard.press("Tab");
    await expect(stop).toBeFocused();
    expect(await outlineOf(page)).not.toBe("none");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Account", exact: true })).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: "Account", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Account", exact: true })).toBeHidden();
  await expect(shell(page).menu).toBeFocused();
});

test("a form that is refused gives the focus to its first wrong field, or back to its button", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Ada");
  await page.getByRole("button", { name: "Create account" }).press("Enter");
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription("Fill this in.");

  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("nobody@keys.example");
  await page.getByLabel("Password", { exact: true }).fill("not the right one");
  await page.getByRole("button", { name: "Sign in", exact: true }).press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "do not go together" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeFocused();
});

test("a dialog keeps the focus, closes by Escape and gives it back; text marked across its edge leaves it open", async ({
  page,
  signInAs,
}) => {
  const place = await makePlace("Dialogs");
  await signInAs(place.owner);
  await page.goto(`/o/${place.slug}/settings/people`);
  const leave = page.getByRole("button", { name: "Leave this organisation" });
  const dialog = page.getByRole("dialog", { name: "Leave Dialogs?" });
  await leave.press("Enter");
  await expect(dialog).toBeVisible();
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press("Tab");
    expect(await hasLeftDialog(page)).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(leave).toBeFocused();

  await leave.click();
  const words = dialog.getByText("You lose every right here at once.");
  await words.hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();
});

test("on a phone nothing takes the focus under the bar at the foot", async ({ page, signInAs }) => {
  const place = await makePlace("Phones");
  await signInAs(place.owner);
  await page.setViewportSize({ width: 390, height: 560 });
  await page.goto(`/o/${place.slug}/settings/people`);
  const foot = page.getByRole("navigation", { name: "Main, at the foot" });
  const top = (await foot.boundingBox())?.y ?? 0;
  await page.getByLabel("E-mail", { exact: true }).focus();
  for (let stop = 0; stop < 6; stop += 1) {
    const { bottom, isInFoot } = await page.evaluate(() => ({
      bottom: document.activeElement?.getBoundingClientRect().bottom ?? 0,
      isInFoot: document.activeElement?.closest("nav") !== null,
    }));
    if (!isInFoot) expect(bottom).toBeLessThanOrEqual(top);
    await page.keyboard.press("Tab");
  }
});

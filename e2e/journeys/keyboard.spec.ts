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
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: "Account", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Account", exact: true })).toBeHidden();
  await expect(shell(page).menu).toBeFocused();
});

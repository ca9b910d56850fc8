import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../fixtures";
import { heatmap } from "../pages/journey-heatmap";
import { publishAtLevel } from "../world/assessments";
import { addGroup, addTeam, makePlace, type Place } from "../world/organization";

let place: Place;
let birch: string;

test.beforeAll(async () => {
  test.slow();
  place = await makePlace("Heat");
  const groupId = await addGroup(place, "Commerce");
  await addGroup(place, "Risk");
  const alder = await addTeam(place, "Alder", { groupId });
  await publishAtLevel(place, alder, { asOf: "2024-06-30", level: 0 });
  await publishAtLevel(place, alder, { asOf: "2026-06-30", level: 2 });
  birch = await publishAtLevel(place, await addTeam(place, "Birch"), { asOf: "2026-06-30", level: 3 });
  await addTeam(place, "Dogwood", { groupId });
});

test.beforeEach(({ signInAs }) => signInAs(place.owner));

test("the heat map is a table of teams by capabilities, in their groups, one switch away from the other", async ({
  page,
}) => {
  const map = heatmap(page, place);
  await page.goto(`/o/${place.slug}`);
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Heat map" }).click();
  await page.waitForURL(/view=heatmap/);
  await expect(map.table.getByRole("columnheader").first()).toHaveText("Team");
  expect(await map.names()).toEqual(["Alder", "Dogwood", "Birch"]);
  await expect(map.table.getByRole("rowheader", { name: "Commerce" })).toBeVisible();
  await expect(map.cell("Alder", 0)).toHaveAccessibleName("Level 2, up from 0");
  await expect(map.table.getByRole("row", { name: /Dogwood/ })).toContainText("not yet assessed");
});

test("arrows move from cell to cell, the focus is seen, and Tab leaves the map at once", async ({ page }) => {
  const map = heatmap(page, place);
  await map.open();
  await expect(map.team("Alder")).toHaveAttribute("tabindex", "0");
  await map.team("Alder").focus();
  await page.keyboard.press("ArrowRight");
  await expect(map.cell("Alder", 0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(map.cell("Alder", 1)).toBeFocused();
  const outline = await map.cell("Alder", 1).evaluate((cell) => getComputedStyle(cell).outlineStyle);
  expect(outline).toBe("solid");
  await page.keyboard.press("End");
  await expect(map.cell("Alder", 8)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(map.team("Dogwood")).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(map.head("Team")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(map.table.getByRole("link").and(page.locator(":focus"))).toHaveCount(0);
});

test("any column puts the teams in order within their groups, and a reload keeps it", async ({ page }) => {
  const map = heatmap(page, place);
  await map.open();
  await map.head("Data pipeline").click();
  await page.waitForURL(/sort=capability.data/);
  await page.reload();
  await expect(map.table.getByRole("columnheader", { name: "Data pipeline" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await map.head("Data pipeline").click();
  await page.waitForURL(/order=up/);
});

test("Enter on a cell opens the assessment that it comes from, at its capability", async ({ page }) => {
  const map = heatmap(page, place);
  await map.open();
  await map.team("Birch").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/teams/birch/assessments/${birch}#data$`));
});

test("a mover leads to the comparison of the two dates that tell its move", async ({ page }) => {
  await page.goto(`/o/${place.slug}?since=2025-06`);
  const movers = page.locator("#movers");
  await expect(movers).toContainText("20 criteria gained");
  await expect(movers.getByRole("link", { name: "Alder" }).first()).toHaveAttribute(
    "href",
    `/o/${place.slug}/teams/alder/compare?from=2024-06-30&to=2026-06-30`,
  );
});

for (const width of [1440, 390]) {
  test(`the heat map at ${width} wide scrolls within itself and is open to everybody`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await heatmap(page, place).open();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

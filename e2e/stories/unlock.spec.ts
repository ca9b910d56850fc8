import { expect, test } from "../fixtures";
import { exportMenu, recordsOf } from "../pages/export-menu";
import { heatmap } from "../pages/journey-heatmap";
import { portfolio } from "../pages/journey-portfolio";
import { answerAll, publish, publishAtLevel, startDraft } from "../world/assessments";
import { addTeam, makePlace, type Place } from "../world/organization";

const rollback = "one-step-rollback";
let place: Place;

test.beforeAll(async () => {
  test.slow();
  place = await makePlace("Unlocked");
  for (const [name, lacksMore] of [
    ["Alder", false],
    ["Birch", false],
    ["Cedar", true],
  ] as const) {
    const team = await addTeam(place, name);
    const draft = await startDraft(place, team, "2026-06-30");
    await answerAll(place, team, draft, ({ id, level }) => ({
      value: id === rollback || (lacksMore && id === "training-code-versioned") || level > 1 ? "not-met" : "met",
    }));
    await publish(place, team, draft);
  }
  await publishAtLevel(place, await addTeam(place, "Dogwood"), { asOf: "2026-06-30", level: 2 });
});

test.beforeEach(({ signInAs }) => signInAs(place.owner));

test("from the sentence of what holds teams back to its teams, and to the criterion on the team's page", async ({
  page,
}) => {
  const list = portfolio(page, place);
  await list.open("?sort=name");
  const holding = page.locator("#holding");
  await expect(holding).toContainText(`2 teams rise if ${rollback} alone is met.`);
  await expect(holding.getByRole("listitem").first()).toContainText("lifts 2 teams by itself: Alder and Birch");
  await holding.getByRole("link", { name: `2 teams lifted by ${rollback} alone` }).click();
  await page.waitForURL(/[?&]lifts=one-step-rollback/);
  await expect.poll(() => list.names()).toEqual(["Alder", "Birch"]);
  await expect(page.getByRole("main")).toContainText("2 teams");
  await page.getByRole("cell").getByRole("link", { name: "Alder" }).click();
  await page.waitForURL(/\/teams\/alder#gap-one-step-rollback$/);
  await expect(page.getByRole("region", { name: "To Level 1" })).toContainText(rollback);
});

test("each number opens the teams that it counts, in the heat map too, until the filter is taken off", async ({
  page,
}) => {
  const list = portfolio(page, place);
  await list.open("?sort=name");
  await page.getByRole("link", { name: `3 teams held by ${rollback}` }).click();
  await expect.poll(() => list.names()).toEqual(["Alder", "Birch", "Cedar"]);
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Heat map" }).click();
  await page.waitForURL(/view=heatmap/);
  expect(await heatmap(page, place).names()).toEqual(["Alder", "Birch", "Cedar"]);
  await expect(page.getByRole("main")).toContainText("3 teams");
  await page.getByRole("link", { name: `Clear the filter: Held by ${rollback}` }).click();
  await expect.poll(() => heatmap(page, place).names()).toHaveLength(4);
});

test("whom a criterion lifts is exported, and kept as a view", async ({ page }) => {
  const list = portfolio(page, place);
  await list.open(`?lifts=${rollback}&sort=name`);
  const { bytes } = await exportMenu(page).take("CSV", "Teams on this page's filters");
  expect(recordsOf(bytes.toString("utf8")).map(({ team }) => team)).toEqual(["Alder", "Birch"]);
  const menu = page.getByRole("main").locator("summary").filter({ hasText: "View" });
  await menu.click();
  await page.getByRole("textbox", { name: "Save this view" }).fill("Roll back");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(menu).toContainText("Roll back");
  await list.open("?view=table");
  await menu.click();
  await page.getByRole("link", { name: "Roll back" }).click();
  await expect.poll(() => list.names()).toEqual(["Alder", "Birch"]);
});

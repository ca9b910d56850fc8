import { expect, test } from "../fixtures";
import { portfolio } from "../pages/journey-portfolio";
import { publishAtLevel } from "../world/assessments";
import { addGroup, addMember, addTeam, makePlace, type Place } from "../world/organization";

let place: Place;

test.beforeAll(async () => {
  place = await makePlace("Portfolio");
  const groupId = await addGroup(place, "Commerce");
  const levels = { Alder: 1, Birch: 3, Cedar: 0 };
  for (const [name, level] of Object.entries(levels)) {
    const team = await addTeam(place, name, name === "Birch" ? {} : { groupId });
    await publishAtLevel(place, team, { asOf: "2026-06-30", level });
  }
  await addTeam(place, "Dogwood");
});

test.beforeEach(({ signInAs }) => signInAs(place.owner));

test("the portfolio begins with the greatest level, and the order that one chooses survives a reload", async ({
  page,
}) => {
  const list = portfolio(page, place);
  await list.open();
  expect(await list.names()).toEqual(["Birch", "Alder", "Cedar", "Dogwood"]);
  await list.sortBy("Team");
  await page.waitForURL(/\?sort=name$/);
  await expect(list.column("Team")).toHaveAttribute("aria-sort", "ascending");
  await list.sortBy("Team");
  await page.waitForURL(/order=down/);
  await page.reload();
  await expect(list.column("Team")).toHaveAttribute("aria-sort", "descending");
  expect(await list.names()).toEqual(["Dogwood", "Cedar", "Birch", "Alder"]);
});

test("a search is in the address, survives a reload and is taken off where it stands", async ({ page }) => {
  const list = portfolio(page, place);
  await list.open("?sort=name");
  await list.search("ce");
  await page.waitForURL(/q=ce/);
  await page.reload();
  expect(await list.names()).toEqual(["Cedar"]);
  expect(new URL(page.url()).searchParams.get("sort")).toBe("name");
  await page.getByRole("link", { name: "Clear the filter: ce" }).click();
  await expect.poll(() => list.names()).toHaveLength(4);
  await list.search("nothing of the kind");
  await expect(page.getByText("No team fits.")).toBeVisible();
});

test("the choices of a menu look like choices: one beside the other, none in words of a program", async ({ page }) => {
  await portfolio(page, place).open();
  const choice = page.getByRole("link", { name: "Reached", exact: true });
  await page.getByRole("main").locator("summary").filter({ hasText: "Target" }).click();
  await expect(choice).toHaveCSS("display", "flex");
  expect(await page.getByRole("main").innerHTML()).not.toContain("Attempted to call");
});

test("a group is in the address, survives a reload, and the whole page speaks of it", async ({ page }) => {
  const list = portfolio(page, place);
  await list.open();
  await list.chooseGroup("Commerce");
  await page.waitForURL(/[?&]group=commerce/);
  await page.reload();
  expect(await list.names()).toEqual(["Alder", "Cedar"]);
  await expect(page.getByRole("main")).toContainText("Portfolio · Commerce");
  await page.getByRole("link", { name: "Clear the filter: Commerce" }).click();
  await expect.poll(() => list.names()).toHaveLength(4);
});

test("the levels over time are also a table, the newest month first", async ({ page }) => {
  await portfolio(page, place).open();
  const figure = page.getByRole("figure", { name: /^Levels over time/ });
  // the words of the sign are for those who listen, and too small for a pointer
  await figure.getByText("The same numbers as a table").dispatchEvent("click");
  const table = figure.getByRole("table", { name: "Levels over time" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Period",
    ...[0, 1, 2, 3, 4].map((level) => `Level ${level}`),
    "Not yet assessed",
    "Median",
  ]);
  // one team each at levels 0, 1 and 3, one not assessed, the median between
  await expect(table.getByRole("row").nth(1).getByRole("cell")).toHaveText(["1", "1", "0", "1", "0", "1", "1"]);
});

test("filters stand in the address, and a copied address shows the same view to somebody else", async ({
  page,
  signInAs,
}) => {
  const list = portfolio(page, place);
  await list.open("?level=1-3&sort=name&columns=level.pace&since=2026-05");
  expect(await list.names()).toEqual(["Alder", "Birch"]);
  await expect(list.table.getByRole("columnheader")).toHaveText(["Team ↑", "Level", "Pace"]);
  const address = page.url();
  const viewer = await addMember(place, { role: "viewer", name: "Vera Viewer" });
  await signInAs(viewer);
  await page.goto(address);
  expect(await list.names()).toEqual(["Alder", "Birch"]);
  await page.getByRole("link", { name: "Clear the filter: Level 1 to 3" }).click();
  await expect.poll(() => list.names()).toHaveLength(4);
  await expect(list.table.getByRole("columnheader")).toHaveText(["Team ↑", "Level", "Pace"]);
});

test("a band of the levels over time leads to its teams", async ({ page }) => {
  const list = portfolio(page, place);
  await list.open();
  const figure = page.getByRole("figure", { name: /^Levels over time/ });
  await figure.getByRole("link", { name: "Level 3, 1 team" }).click();
  await page.waitForURL(/level=3/);
  await expect.poll(() => list.names()).toEqual(["Birch"]);
});

test("the levels over time show the months and quarters that one asks for", async ({ page }) => {
  await portfolio(page, place).open("?from=2026-01&to=2026-06&per=quarter");
  const figure = page.getByRole("figure", { name: /^Levels over time/ });
  await expect(figure.getByRole("link", { name: "By quarter" })).toHaveAttribute("aria-current", "true");
  await figure.getByRole("link", { name: "By month" }).click();
  await page.waitForURL((url) => !url.searchParams.has("per"));
  expect(new URL(page.url()).searchParams.get("from")).toBe("2026-01");
});

test("a view is saved by name, and as the default it opens by itself", async ({ page, signInAs }) => {
  const member = await addMember(place, { role: "member", name: "Mia Member" });
  await signInAs(member);
  const list = portfolio(page, place);
  await list.open("?level=0-1&sort=name");
  const menu = page.getByRole("main").locator("summary").filter({ hasText: "View" });
  await menu.click();
  await page.getByRole("textbox", { name: "Save this view" }).fill("Low");
  await page.getByRole("checkbox", { name: "Open the portfolio with it" }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(menu).toContainText("Low");
  await list.open();
  await page.waitForURL(/level=0-1/);
  expect(await list.names()).toEqual(["Alder", "Cedar"]);
  await page.getByRole("link", { name: "Clear the filter: Level 0 to 1" }).click();
  await expect.poll(() => list.names()).toHaveLength(4);
  await menu.click();
  await page.getByRole("button", { name: "Remove the view Low" }).click();
  await expect(page.getByRole("button", { name: "Remove the view Low" })).toHaveCount(0);
});

test("an empty organisation shows three steps, of which one can be taken", async ({ page, signInAs }) => {
  const empty = await makePlace("Empty");
  await signInAs(empty.owner);
  await portfolio(page, empty).open();
  await expect(page.getByRole("heading", { level: 1, name: "Nothing assessed yet." })).toBeVisible();
  const steps = page.getByRole("main").locator("ol").getByRole("listitem");
  await expect(steps.getByRole("heading", { level: 2 })).toHaveText([
    "Add a team",
    "Fill its first assessment",
    "See the level, share the link",
  ]);
  await expect(steps.getByRole("link")).toHaveText(["Add a team"]);
  await addTeam(empty, "First");
  await page.reload();
  await expect(steps.getByRole("link")).toHaveText(["Choose a team"]);
});

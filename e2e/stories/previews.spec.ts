import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../fixtures";
import type { Place, Unit } from "../world/organization";
import { makeRiskGroup } from "../world/risk-group";

let place: Place;
let fraud: Unit;
let pricing: Unit;

test.beforeEach(async ({ signInAs }) => {
  ({ place, fraud, pricing } = await makeRiskGroup("Before Sharing"));
  await signInAs(place.owner);
});

test("the figures are drawn beside their form as the reader gets them, with letters once names are kept out", async ({
  page,
}) => {
  await page.goto(`/o/${place.slug}/settings/links/new`);
  const preview = page.getByRole("region", { name: "Preview of the report" });
  const inside = (text: string) => preview.getByText(text, { exact: true });
  for (const text of [
    "Before Sharing",
    "Levels over time",
    "All 3 teams, the highest first.",
    "Fraud",
    "Data pipeline",
  ])
    await expect(inside(text).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("switch", { name: "Names of teams" }).uncheck();
  await expect(inside("Team A").first()).toBeVisible();
  for (const name of ["Fraud", "Pricing", "Search", "Risk"]) await expect(inside(name)).toHaveCount(0);
  await page.getByRole("switch", { name: "Capability levels" }).uncheck();
  await expect(inside("Data pipeline")).toHaveCount(0);
  await expect(inside("Levels over time").first()).toBeVisible();

  await page.goto(`/o/${place.slug}/settings/links/new?group=risk`);
  await expect(inside("All 2 teams, the highest first.").first()).toBeVisible();
  await expect(inside("Search")).toHaveCount(0);
});

test("each comparison is drawn beside its form, and obeys what is kept out of it", async ({ page }) => {
  const preview = page.getByRole("region", { name: "Preview of the report" });
  const inside = (text: string) => preview.getByText(text, { exact: true });
  const hide = (part: string) => page.getByRole("switch", { name: part }).uncheck();

  await page.goto(`/o/${place.slug}/compare/share?teams=${fraud.slug},${pricing.slug}`);
  for (const text of ["Two teams compared", "Fraud", "Shape", "Criteria"])
    await expect(inside(text).first()).toBeVisible();
  await hide("Names of teams");
  await expect(inside("Team B").first()).toBeVisible();
  await expect(preview.getByText("Fraud")).toHaveCount(0);
  await hide("Criteria by name");
  await expect(inside("Criteria")).toHaveCount(0);
  await hide("Capability levels");
  await expect(inside("Shape")).toHaveCount(0);
  await expect(inside("Team B").first()).toBeVisible();

  const ofTeam = `/o/${place.slug}/teams/${fraud.slug}/compare/share`;
  await page.goto(ofTeam);
  await expect(inside("Why it moved").first()).toBeVisible();
  await expect(inside("Capabilities").first()).toBeVisible();
  await hide("Criteria by name");
  await expect(inside("Why it moved")).toHaveCount(0);
  await hide("Capability levels");
  await expect(inside("Capabilities")).toHaveCount(0);

  await page.goto(`${ofTeam}?with=group`);
  await expect(inside("Shape").first()).toBeVisible();
  await hide("Capability levels");
  await expect(inside("Shape")).toHaveCount(0);
});

test("where links are switched off no form and no preview is drawn, be it on a page or in the team's dialog", async ({
  page,
}) => {
  await page.goto(`/o/${place.slug}/settings/links`);
  await page.getByRole("checkbox", { name: /^Allow share links/ }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved")).toBeVisible();
  const off = page.getByText("Share links are switched off in this organisation.");
  const preview = page.getByRole("region", { name: "Preview of the report" });
  for (const address of [
    "settings/links/new",
    `compare/share?teams=${fraud.slug},${pricing.slug}`,
    `teams/${fraud.slug}/compare/share`,
    `teams/${fraud.slug}/links`,
  ]) {
    await page.goto(`/o/${place.slug}/${address}`);
    await expect(off).toBeVisible();
    await expect(preview).toHaveCount(0);
  }
  await page.goto(`/o/${place.slug}/teams/${fraud.slug}`);
  await page.getByRole("link", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this report" });
  await expect(dialog.getByText("Share links are switched off in this organisation.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Make link" })).toHaveCount(0);
  await expectAccessible(page);
});

test("on a phone the preview stands below the form, and the page is as wide as its window", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ["settings/links/new", `compare/share?teams=${fraud.slug},${pricing.slug}`]) {
    await page.goto(`/o/${place.slug}/${address}`);
    await expectNoSidewaysScroll(page);
    const make = await page.getByRole("button", { name: "Make link" }).boundingBox();
    const preview = await page.getByRole("region", { name: "Preview of the report" }).boundingBox();
    expect(preview?.y ?? 0).toBeGreaterThan(make?.y ?? Number.POSITIVE_INFINITY);
  }
});

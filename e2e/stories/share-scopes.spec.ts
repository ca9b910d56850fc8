import { removePerson } from "@/lib/data/people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../fixtures";
import { LinksPage } from "../pages/links-page";
import { OrganizationLinksPage } from "../pages/organization-links-page";
import { publishAtLevel } from "../world/assessments";
import {
  addFiguresLink,
  addLink,
  addMember,
  addTeam,
  makePlace,
  may,
  type Place,
  type Unit,
  value,
} from "../world/organization";

let place: Place;
let team: Unit;

test.use({ expectedErrors: [/status of 40[34]/] });

test.beforeEach(async () => {
  place = await makePlace("Scopes and Sons");
  team = await addTeam(place, "Route Planning");
  await publishAtLevel(place, team, { asOf: "2026-03-31", level: 1 });
});

test("a link with a passcode asks for it without JavaScript, and opens in that browser from then on", async ({
  page,
  signInAs,
  browserOf,
}) => {
  await signInAs(place.owner);
  const links = new LinksPage(page);
  await links.open(place, team);
  const address = await links.make("Auditors", { passcode: "open sesame" });

  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "This report asks for a passcode" })).toBeVisible();
  await expect(reader.getByText("Route Planning")).toHaveCount(0);
  await reader.getByLabel("Passcode").fill("open wide");
  await reader.getByRole("button", { name: "Open the report" }).click();
  await expect(reader.getByRole("alert")).toHaveText("This is not the passcode. Check it and try again.");
  await reader.getByLabel("Passcode").fill("open sesame");
  await reader.getByRole("button", { name: "Open the report" }).click();
  await expect(reader.getByRole("heading", { name: "Route Planning", level: 1 })).toBeVisible();
  expect(reader.url()).not.toContain("sesame");
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "Route Planning", level: 1 })).toBeVisible();
});

test("the page that asks for a passcode can be used by everybody", async ({ page }) => {
  const { token } = await addLink(place, team, { passcode: "open sesame" });
  await page.goto(`/s/${token}`);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});

test("a frozen link says of which day it is, tells its maker what changed, and moves to today", async ({
  page,
  request,
  signInAs,
}) => {
  await signInAs(place.owner);
  const links = new LinksPage(page);
  await links.open(place, team);
  const address = await links.make("Contract", { shows: /^Frozen at/ });
  await publishAtLevel(place, team, { asOf: "2026-06-30", level: 2 });
  const text = async () => (await request.get(address)).text();
  expect(await text()).toContain("Level 1 of 4");
  expect(await text()).toMatch(/Frozen on \d/);

  const all = new OrganizationLinksPage(page);
  await all.open(place);
  await expect(all.link("Contract")).toContainText("Behind: one assessment was published since.");
  await all.change("Contract");
  await expect(page.getByText("One team has changed since it was frozen.")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Review changes" }).getByRole("row", { name: "Route Planning" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Move to today" }).click();
  await expect(page.getByText("The link is up to date.")).toBeVisible();
  expect(await text()).toContain("Level 2 of 4");
});

test("a link is renamed, extended and revoked on its page", async ({ page, request, signInAs }) => {
  await signInAs(place.owner);
  const { token } = await addLink(place, team, { label: "Old name", expiry: "7" });
  const all = new OrganizationLinksPage(page);
  await all.open(place);
  await expectAccessible(page);
  await all.change("Old name");
  await expectAccessible(page);
  await page.getByLabel("Label").fill("New name");
  await page.getByLabel("Ends").selectOption("none");
  await page.getByRole("switch", { name: "Capability levels" }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "New name" })).toBeVisible();
  expect(await (await request.get(`/s/${token}`)).text()).not.toContain('id="capabilities"');
  await all.open(place);
  await expect(all.link("New name")).toContainText("never");
  await all.revoke("New name");
  await expect(all.link("New name")).toContainText("Revoked");
  expect((await request.get(`/s/${token}`)).status()).toBe(404);
});

test("an admin takes over a link whose maker may no longer share", async ({ page, request, signInAs }) => {
  const maker = await addMember(place, { role: "manager", name: "Mona Maker" });
  const { token } = await addLink(place, team, { label: "Orphan", by: maker });
  value(await removePerson(may(place, "people.remove"), { userId: maker.userId }));
  expect((await request.get(`/s/${token}`)).status()).toBe(404);
  await signInAs(place.owner);
  const all = new OrganizationLinksPage(page);
  await all.open(place);
  await expect(all.link("Orphan")).toContainText("Dead");
  await all.change("Orphan");
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByRole("region", { name: "Links" }).getByText("Made by Olive Owner")).toBeVisible();
  expect((await request.get(`/s/${token}`)).status()).toBe(200);
});

test("the figures of all teams are shared from the settings, and an admin's rules hold for the next link", async ({
  page,
  signInAs,
  browserOf,
}) => {
  await signInAs(place.owner);
  const all = new OrganizationLinksPage(page);
  await all.open(place);
  await page.getByLabel("New links need an end").check();
  await page.getByLabel("Sites that may embed reports").fill("https://wiki.example.org\nnowhere");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Write addresses of sites alone")).toBeVisible();
  await page.getByLabel("Sites that may embed reports").fill("https://wiki.example.org");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved")).toBeVisible();

  await page.getByRole("link", { name: "Share the figures" }).click();
  await expect(page.getByRole("option", { name: "never" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel("Label").fill("Investors");
  await page.getByRole("switch", { name: "Names of teams" }).uncheck();
  await page.getByRole("button", { name: "Make link" }).click();
  const address = await page.getByLabel("Address of “Investors”").inputValue();

  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "Scopes and Sons", level: 1 })).toBeVisible();
  await expect(reader.getByRole("table", { name: "Teams" }).getByRole("row", { name: "Team A" })).toBeVisible();
  await expect(reader.getByText("Route Planning")).toHaveCount(0);
});

test("the documents of groups and portfolios can be read by everybody, and on a phone", async ({ page }) => {
  for (const hide of [[], ["names"]] as const) {
    const { token } = await addFiguresLink(place, null, { hide });
    await page.goto(`/s/${token}`);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
  }
  const { token } = await addLink(place, team, { show: ["notes", "evidence"] });
  await page.goto(`/s/${token}`);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

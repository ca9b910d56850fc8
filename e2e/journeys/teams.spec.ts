import { expect, test } from "../fixtures";
import { addressOf } from "../pages/journey-document";
import { portfolio } from "../pages/journey-portfolio";
import { teams } from "../pages/journey-team";
import { publishAtLevel, startDraft } from "../world/assessments";
import { addGroup, addLink, addMember, addTeam, makePlace } from "../world/organization";

test.use({ expectedErrors: [/status of 4(04|10)/] });

test("a team with a Chinese name gets an address that one can say", async ({ page, signInAs }) => {
  const place = await makePlace("Names");
  await signInAs(place.owner);
  await teams(page, place).add("欺诈检测");
  await expect(page.getByRole("heading", { level: 1, name: "欺诈检测" })).toBeVisible();
  expect(addressOf(page)).toMatch(new RegExp(`^/o/${place.slug}/teams/team-[a-z0-9]{4}$`));
});

test("a renamed team has a new address, to which the old one leads", async ({ page, signInAs }) => {
  const place = await makePlace("Names");
  const { slug } = await addTeam(place, "Search");
  await signInAs(place.owner);
  const settings = teams(page, place);
  await settings.openSettings(slug);
  await settings.rename("Ranking");
  await page.waitForURL(`**/o/${place.slug}/teams/ranking/settings`);
  await expect(page.getByRole("heading", { level: 1, name: "Settings of Ranking" })).toBeVisible();
  await page.goto(`/o/${place.slug}/teams/search`);
  await expect(page.getByRole("heading", { level: 1, name: "Ranking" })).toBeVisible();
  expect(addressOf(page)).toBe(`/o/${place.slug}/teams/ranking`);
});

test("a team has a group and a lead", async ({ page, signInAs }) => {
  const place = await makePlace("Profile");
  await addGroup(place, "Commerce");
  await addMember(place, { role: "member", name: "Lea Lead" });
  const { slug } = await addTeam(place, "Pricing");
  await signInAs(place.owner);
  const settings = teams(page, place);
  await settings.openSettings(slug);
  await settings.choose("Group", "Commerce");
  await expect(page.getByText("Saved", { exact: true })).toHaveCount(1);
  await settings.choose("Lead", "Lea Lead");
  await expect(page.getByText("Saved", { exact: true })).toHaveCount(2);
  await page.goto(`/o/${place.slug}/teams/${slug}`);
  const where = page.getByRole("navigation", { name: "Where you are" });
  await expect(where).toContainText("Commerce");
  await expect(where).toContainText("led by Lea Lead");
});

test("an archived team leaves the portfolio, its drafts are locked and its links closed; restoring undoes all", async ({
  page,
  signInAs,
}) => {
  const place = await makePlace("Archive");
  const [kept, closed] = [await addTeam(place, "Kept"), await addTeam(place, "Closed")];
  await publishAtLevel(place, kept, { asOf: "2026-01-31", level: 2 });
  await publishAtLevel(place, closed, { asOf: "2026-01-31", level: 1 });
  const draft = await startDraft(place, closed, "2026-03-31");
  const { token } = await addLink(place, closed);
  await signInAs(place.owner);
  const list = portfolio(page, place);
  const settings = teams(page, place);
  const home = `/o/${place.slug}/teams/${closed.slug}`;
  await list.open();
  await expect(list.table).toContainText("Closed");

  await settings.openSettings(closed.slug);
  await settings.archive();
  await expect(page.getByRole("button", { name: "Restore team" })).toBeVisible();
  await list.open();
  expect(await list.names()).toEqual(["Kept"]);
  await page.goto(home);
  await expect(page.getByText("Its history stays readable")).toBeVisible();
  await expect(page.getByRole("link", { name: /^New assessment/ })).toBeHidden();
  await page.goto(`${home}/assessments/${draft}`);
  await expect(page.getByText("The team is archived; this draft is locked.")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  expect((await page.request.get(`/s/${token}`)).status()).not.toBe(200);

  await settings.openSettings(closed.slug);
  await settings.restore();
  await expect(page.getByRole("button", { name: "Archive team" })).toBeVisible();
  await list.open();
  expect((await list.names()).sort()).toEqual(["Closed", "Kept"]);
  await page.goto(`${home}/assessments/${draft}`);
  await expect(page.getByRole("radio").first()).toBeEnabled();
  expect((await page.request.get(`/s/${token}`)).status()).toBe(200);
});

test("a team that was archived before its first publication does not ask for one", async ({ page, signInAs }) => {
  const place = await makePlace("Archive");
  const team = await addTeam(place, "Never");
  await startDraft(place, team, "2026-03-31");
  await signInAs(place.owner);
  const settings = teams(page, place);
  await settings.openSettings(team.slug);
  await settings.archive();
  await expect(page.getByRole("button", { name: "Restore team" })).toBeVisible();
  await page.goto(`/o/${place.slug}/teams/${team.slug}`);
  await expect(page.getByText("Nothing was published before the team was archived.")).toBeVisible();
  await expect(page.getByText("Publish it")).toBeHidden();
});

import { expect, test } from "../fixtures";
import { leadsTo } from "../pages/journey-document";
import { people } from "../pages/journey-people";
import { makePlace } from "../world/organization";
import { insiders, makeRealm, type Realm } from "../world/realm";

test.use({ expectedErrors: [/status of 40[34]/] });

let realm: Realm;

test.beforeAll(async () => {
  realm = await makeRealm("amber");
});

for (const role of ["viewer", "member"] as const) {
  test(`a ${role} sees no button that their role may not use`, async ({ page, signInAs }) => {
    await signInAs(realm.people[role]);
    const home = `/o/${realm.slug}`;
    await page.goto(`${home}/teams`);
    await expect(page.getByRole("heading", { level: 1, name: /^2 teams/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Add a team" })).toBeHidden();
    await page.goto(`${home}/teams/${realm.team.slug}`);
    await expect(page.getByRole("heading", { level: 1, name: realm.team.name })).toBeVisible();
    await expect(page.getByRole("link", { name: /^New assessment/ })).toBeHidden();
    await expect(page.getByRole("button", { name: /^Share/ })).toBeHidden();
    await expect(page.getByRole("link", { name: "Team settings" })).toBeHidden();
    await people(page, realm).open();
    await expect(people(page, realm).members).toBeVisible();
    await expect(page.getByRole("button", { name: "Make invitation" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Change", exact: true })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Settings" }).getByRole("link")).toHaveText(["People"]);
  });

  test(`a ${role} gets a page that names the reason where their role does not reach`, async ({ page, signInAs }) => {
    await signInAs(realm.people[role]);
    const home = `/o/${realm.slug}`;
    const closed = [
      "/settings",
      "/settings/groups",
      "/settings/targets",
      "/teams/new",
      `/teams/${realm.team.slug}/settings`,
    ];
    for (const path of [...closed, `/teams/${realm.team.slug}/links`]) {
      const answer = await page.goto(home + path);
      expect(answer?.status(), path).toBe(403);
      await expect(page.getByRole("heading", { level: 1, name: "Your role does not reach this far" })).toBeVisible();
    }
  });
}

test("a manager adds teams and groups, but changes neither people nor the organisation", async ({ page, signInAs }) => {
  await signInAs(realm.people.manager);
  await people(page, realm).open();
  await expect(page.getByRole("navigation", { name: "Settings" }).getByRole("link")).toHaveText([
    "People",
    "Groups",
    "Targets",
    "Share links",
  ]);
  await expect(page.getByRole("button", { name: "Make invitation" })).toBeHidden();
  await page.goto(`/o/${realm.slug}/teams`);
  await expect(page.getByRole("link", { name: "Add a team" })).toBeVisible();
  expect((await page.goto(`/o/${realm.slug}/settings`))?.status()).toBe(403);
});

test("what is not there, and what is somebody else's, answer with the same page", async ({ page, signInAs }) => {
  const { owner } = await makePlace("Elsewhere");
  await signInAs(owner);
  for (const path of [`/o/${realm.slug}`, `/o/${realm.slug}/teams/${realm.team.slug}`, "/o/never-was", "/never-was"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "Nothing stands here" })).toBeVisible();
    await expect(page.getByText(realm.canary.word)).toBeHidden();
  }
});

test("without a session a real and an invented organisation lead to the same door", async ({ page }) => {
  for (const path of ["", "/teams", "/settings/people", "/teams/some-team"]) {
    const [real, invented] = [
      await leadsTo(page, `/o/${realm.slug}${path}`),
      await leadsTo(page, `/o/never-was${path}`),
    ];
    expect(real.status).toBe(invented.status);
    expect(real.location?.replaceAll(realm.slug, "never-was")).toBe(invented.location);
    expect(real.location).toContain("/sign-in?next=");
  }
});

test("the last owner cannot leave", async ({ page, signInAs }) => {
  const place = await makePlace("Held");
  await signInAs(place.owner);
  await people(page, place).open();
  await people(page, place).leave();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("The last owner stays");
});

test("whoever leaves has no way back in", async ({ page, signInAs }) => {
  await signInAs(realm.people["team-member"]);
  await people(page, realm).open();
  await people(page, realm).leave();
  await expect(page.getByRole("heading", { level: 1, name: "New organisation" })).toBeVisible();
  expect((await page.goto(`/o/${realm.slug}`))?.status()).toBe(404);
});

test("everybody of an organisation reads its portfolio", async ({ browserOf }) => {
  for (const insider of insiders.filter((one) => one !== "team-member")) {
    const page = await browserOf(realm.people[insider]);
    expect((await page.goto(`/o/${realm.slug}`))?.status(), insider).toBe(200);
  }
});

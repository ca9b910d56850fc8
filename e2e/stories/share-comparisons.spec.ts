import type { Page } from "@playwright/test";
import { database } from "@/lib/data/database";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../fixtures";
import { ComparisonPage } from "../pages/comparison-page";
import { OrganizationLinksPage } from "../pages/organization-links-page";
import { publishAtLevel } from "../world/assessments";
import {
  addGroup,
  addTeam,
  addTeamComparisonLink,
  addTeamsLink,
  makePlace,
  type Place,
  type Unit,
} from "../world/organization";

let place: Place;
let fraud: Unit;
let pricing: Unit;
let search: Unit;

test.use({ expectedErrors: [/status of 40[34]/] });

test.beforeEach(async ({ signInAs }) => {
  place = await makePlace("Beside Works");
  const groupId = await addGroup(place, "Risk");
  fraud = await addTeam(place, "Fraud", { groupId });
  pricing = await addTeam(place, "Pricing", { groupId });
  search = await addTeam(place, "Search");
  await publishAtLevel(place, fraud, { asOf: "2025-12-31", level: 1 });
  await publishAtLevel(place, fraud, { asOf: "2026-03-31", level: 3 });
  await publishAtLevel(place, pricing, { asOf: "2026-03-31", level: 2 });
  await signInAs(place.owner);
});

/** Makes a link by the form on the page; returns its address. */
async function make(page: Page, label: string): Promise<string> {
  await page.getByLabel("Label").fill(label);
  await page.getByRole("button", { name: "Make link" }).click();
  return page.getByLabel(`Address of “${label}”`).inputValue();
}

test("several teams are shared from where they are compared, live, and opened without an account", async ({
  page,
  browserOf,
}) => {
  await new ComparisonPage(page).openTeams(place, [pricing, fraud]);
  await page.getByRole("link", { name: "Share", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Share the comparison" })).toBeVisible();
  await expectAccessible(page);
  const address = await make(page, "Steering");
  await expect(page.getByText("A comparison speaks of no one level, so it has no badge.")).toBeVisible();

  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "Two teams compared", level: 1 })).toBeVisible();
  await expect(reader.getByText("Fraud at Level 3, Pricing at Level 2.")).toBeVisible();
  await expect(reader.getByRole("region", { name: "Criteria" })).toContainText("The teams differ in");
  await publishAtLevel(place, pricing, { asOf: "2026-06-30", level: 4 });
  await reader.goto(address);
  await expect(reader.getByText("Pricing at Level 4, Fraud at Level 3.")).toBeVisible();

  const all = new OrganizationLinksPage(page);
  await all.open(place);
  await expect(all.link("Steering")).toContainText("Pricing and Fraud, beside each other");
  await all.change("Steering");
  await page.getByRole("switch", { name: "Names of teams" }).uncheck();
  await page.getByRole("switch", { name: "Criteria by name" }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  const shown = page.getByRole("region", { name: "Links" });
  await expect(shown.getByText("Leaves out: Names of teams and Criteria by name")).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByText("Team A at Level 4, Team B at Level 3.")).toBeVisible();
  await expect(reader.getByText("Pricing")).toHaveCount(0);
  await expect(reader.getByRole("heading", { name: "Criteria" })).toHaveCount(0);

  await all.open(place);
  await all.revoke("Steering");
  await expect(all.link("Steering")).toContainText("Revoked");
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
});

test("two dates of a team are shared as they are and stand still", async ({ page, browserOf }) => {
  await new ComparisonPage(page).openDates(place, fraud);
  await page.getByRole("link", { name: "Share", exact: true }).click();
  await expect(page.getByRole("radio")).toHaveCount(1);
  const address = await make(page, "What changed");
  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "Fraud", level: 1 })).toBeVisible();
  await expect(reader.getByText("Beside Works · 31 Dec 2025 to 31 Mar 2026", { exact: true })).toBeVisible();
  await expect(reader.getByText(/^Up from Level 1 to 3\./)).toBeVisible();
  await expect(reader.getByRole("figure", { name: "Why it moved" })).toBeVisible();
  await publishAtLevel(place, fraud, { asOf: "2026-06-30", level: 0 });
  await reader.goto(address);
  await expect(reader.getByText(/^Up from Level 1 to 3\./)).toBeVisible();
  const all = new OrganizationLinksPage(page);
  await all.open(place);
  await expect(all.link("What changed")).toContainText("Fraud, two dates");
  await expect(all.link("What changed")).toContainText("31 Dec 2025 and 31 Mar 2026");
});

test("a team against its group is shared frozen, reviewed by what changed, and moved to today", async ({
  page,
  request,
}) => {
  await page.goto(`/o/${place.slug}/teams/${fraud.slug}/compare?with=group`);
  await page.getByRole("link", { name: "Share", exact: true }).click();
  await page.getByRole("radio", { name: /^Frozen at/ }).check();
  const address = await make(page, "Peers");
  const text = async () => (await request.get(address)).text();
  expect(await text()).toContain("Level 3, above the median of Risk: 2.5.");
  await publishAtLevel(place, pricing, { asOf: "2026-06-30", level: 3 });
  expect(await text()).toContain("Level 3, above the median of Risk: 2.5.");

  const all = new OrganizationLinksPage(page);
  await all.open(place);
  await expect(all.link("Peers")).toContainText("Fraud against the group Risk");
  await all.change("Peers");
  await expectAccessible(page);
  const review = page.getByRole("region", { name: "Review changes" });
  await review.getByRole("link", { name: "Pricing" }).click();
  await expect(new ComparisonPage(page).title).toHaveText("Up from Level 2 to 3.");
  await page.goBack();
  await page.getByRole("button", { name: "Move to today" }).click();
  await expect(page.getByText("The link is up to date.")).toBeVisible();
  expect(await text()).toContain("Level 3, the median of Risk.");
});

test("the documents of comparisons can be read by everybody, on a phone and in Chinese, and embedded", async ({
  page,
  request,
}) => {
  await database()
    .$executeRaw`UPDATE organization SET embed_origins = '{https://wiki.example.org}' WHERE id = ${place.organizationId}::uuid`;
  const made = [
    await addTeamsLink(place, [fraud, pricing, search]),
    await addTeamComparisonLink(place, fraud),
    await addTeamsLink(place, [fraud, pricing], { hide: ["names", "capabilities", "gap"] }),
  ];
  for (const { token } of made) {
    for (const path of [`/s/${token}`, `/s/${token}?lang=zh`, `/s/${token}/embed`]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
    }
    const embed = await request.get(`/s/${token}/embed`);
    expect(embed.headers()["content-security-policy"]).toContain("frame-ancestors https://wiki.example.org");
    const preview = await request.get(`/s/${token}/preview.png`);
    expect([preview.status(), preview.headers()["content-type"]]).toEqual([200, "image/png"]);
    expect((await request.get(`/s/${token}/badge.svg`)).status()).toBe(404);
  }
});

test("a manager shares from the portfolio, from the view of a group, and from a published assessment", async ({
  page,
}) => {
  await page.goto(`/o/${place.slug}?group=risk`);
  await page.getByRole("main").getByRole("link", { name: "Share", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Group Risk" })).toBeVisible();
  await page.goto(`/o/${place.slug}`);
  await page.getByRole("main").getByRole("link", { name: "Share", exact: true }).click();
  await expect(page.getByRole("heading", { name: "All teams" })).toBeVisible();
  const assessment = await publishAtLevel(place, search, { asOf: "2026-03-31", level: 1 });
  await page.goto(`/o/${place.slug}/teams/${search.slug}/assessments/${assessment}`);
  await page.getByRole("link", { name: "Share", exact: true }).click();
  await expect(page.getByRole("radio", { name: /^The assessment of 31 Mar 2026 alone/ })).toBeChecked();
});

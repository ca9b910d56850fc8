import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { database } from "@/lib/data/database";
import { makeTeamsLink } from "@/lib/data/share-comparisons";
import { grant } from "@/lib/domain/access";
import { sowMany } from "@/prisma/large/sow-many";
import { expect, test } from "../fixtures";
import type { Person } from "../world/people";

/** So many elements a page holds at most, whatever stands on it: what is scrolled and laid out stays quick. */
const most = 1500;
const slug = `many-${randomBytes(4).toString("hex")}`;
let owner: Person;
let capabilities: string[];
let teams: string[];

test.beforeAll(async () => {
  test.slow();
  const today = new Date().toISOString().slice(0, 10);
  const plan = { name: "Forty", slug, teams: 40, assessments: 20, today, seed: 7, hasAnswers: true };
  const { userId, email } = await sowMany(database(), plan);
  owner = { userId, email, name: "Mira Lund" };
  const found = await database().$queryRaw<{ slug: string; capabilities: string[] }[]>`
    SELECT t.slug, ARRAY(SELECT jsonb_object_keys(s.capability_levels)) AS capabilities
    FROM team t JOIN organization o ON o.id = t.organization_id AND o.slug = ${slug}
    JOIN team_standing s ON s.organization_id = t.organization_id AND s.team_id = t.id ORDER BY s.level, t.slug`;
  capabilities = found[0]?.capabilities ?? [];
  // the furthest apart, so that the teams differ in most criteria
  teams = [...found.slice(0, 4), ...found.slice(-4)].map((team) => team.slug);
});

test.beforeEach(({ signInAs }) => signInAs(owner));

async function elementsOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => document.querySelectorAll("*").length);
}

test("a page of 25 teams in the table, with every column, holds at most 1,500 elements", async ({ page }) => {
  for (const query of ["?view=table", "?sort=name&since=2026-01&level=0-4&from=2025-06&to=2026-06&per=quarter"]) {
    expect(await elementsOf(page, `/o/${slug}${query}`), query).toBeLessThanOrEqual(most);
    await expect(page.getByRole("region", { name: "All teams" }).getByRole("row")).toHaveCount(26);
  }
});

test("a page of 25 teams in the heat map, by name, by level or by a capability, holds at most 1,500 elements", async ({
  page,
}) => {
  test.slow();
  expect(capabilities).toHaveLength(8);
  for (const sort of ["name", "level", `capability.${capabilities[0]}`]) {
    expect(await elementsOf(page, `/o/${slug}?view=heatmap&sort=${sort}`), sort).toBeLessThanOrEqual(most);
    await expect(page.getByRole("table", { name: "Teams by capability" }).getByRole("link")).not.toHaveCount(0);
  }
});

test("groups stand eight to a page, and the teams of none stand last", async ({ page }) => {
  await page.goto(`/o/${slug}?view=table`);
  const groups = page.getByRole("region", { name: "Groups side by side" });
  const pages = page.getByRole("navigation", { name: /^Groups side by side/ });
  await expect(groups.getByRole("row")).toHaveCount(1 + 8);
  await pages.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/groups=2/);
  await expect(groups.getByRole("row")).toHaveCount(1 + 1);
  await expect(groups.getByRole("row").last()).toContainText("No group");
  await pages.getByRole("link", { name: "Previous" }).click();
  await expect(groups.getByRole("row")).toHaveCount(1 + 8);
});

test("eight teams beside each other hold at most 1,500 elements; tables of figures are made when asked for", async ({
  page,
}) => {
  const address = `/o/${slug}/compare?teams=${teams.join(",")}`;
  for (const query of ["", "&criteria=all"]) {
    expect(await elementsOf(page, `${address}${query}`), query).toBeLessThanOrEqual(most);
  }
  const shape = page.getByRole("figure", { name: "Shape" });
  await expect(shape.getByRole("table")).toHaveCount(0);
  await shape.getByText("The same numbers as a table").click();
  await expect(shape.getByRole("table", { name: "Shape" }).getByRole("row")).toHaveCount(9);
});

test("the document of a link to eight teams holds at most 1,500 elements", async ({ page }) => {
  const found = await database().$queryRaw<{ organizationId: string; teamId: string }[]>`
    SELECT t.organization_id AS "organizationId", t.id AS "teamId" FROM team t
    JOIN organization o ON o.id = t.organization_id AND o.slug = ${slug} WHERE t.slug = ANY (${teams})`;
  const grants = found.flatMap(({ organizationId, teamId }) => {
    const actor = { kind: "user", userId: owner.userId, organizationId, role: "owner", teamIds: [] } as const;
    return grant(actor, "share.manage", { organizationId, teamId }) ?? [];
  });
  expect(grants).toHaveLength(8);
  const made = await makeTeamsLink(grants, { label: "Eight", expiry: "none", lastDay: null, hide: [] });
  if (!made.ok) throw new Error("no link");
  expect(await elementsOf(page, `/s/${made.value.token}`)).toBeLessThanOrEqual(most);
});

test("the forms that share figures or eight teams hold at most 1,500 elements with their previews", async ({
  page,
}) => {
  for (const address of ["settings/links/new", `compare/share?teams=${teams.join(",")}`]) {
    expect(await elementsOf(page, `/o/${slug}/${address}`), address).toBeLessThanOrEqual(most);
    await expect(page.getByRole("region", { name: "Preview of the report" })).toBeVisible();
  }
});

test("on paper the tables are there, and pictures in the place of charts", async ({ page }) => {
  await page.goto(`/o/${slug}/compare?teams=${teams.slice(0, 2).join(",")}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table", { name: "Shape" })).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByRole("table", { name: "Shape" })).toHaveCount(0);

  await page.goto(`/o/${slug}`);
  const levels = page.getByRole("figure", { name: "Levels over time" });
  await expect(levels.getByRole("group", { name: "Levels over time" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(levels.getByRole("group", { name: "Levels over time" })).toBeHidden();
  await expect(levels.getByRole("link", { name: "Level 2", exact: true }).first()).toBeVisible();
  await expect(levels.getByRole("table", { name: "Levels over time" })).toBeVisible();
});

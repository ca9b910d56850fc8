import { beforeAll, describe, expect, test } from "vitest";
import type { PortfolioQuery } from "@/lib/domain/portfolio";
import { aPlace, aPublication, type Place } from "./assessments.fixture";
import { database } from "./database";
import { anOrganization, grantTo } from "./people.fixture";
import { levelChanges, portfolioTeams } from "./portfolio";
import { portfolioSummary } from "./portfolio-summary";
import { repeatResult, statementsOf } from "./statements.fixture";

const today = "2026-07-01";
const opening = {
  search: "",
  group: null,
  sort: "level",
  isDescending: true,
} as const satisfies Partial<PortfolioQuery>;
const asked = { ...opening, today, offset: 0, limit: 25 };

type Tenant = Awaited<ReturnType<typeof anOrganization>>;
const mayView = ({ actor, organizationId }: Tenant) => grantTo(actor, "portfolio.view", organizationId);

async function named(tenant: Tenant, name: string, group: string | null): Promise<Place> {
  const place = await aPlace(tenant);
  await database().$executeRaw`
    UPDATE team SET name = ${name}, group_id = (SELECT id FROM "group" WHERE organization_id = ${tenant.organizationId}::uuid AND slug = ${group})
    WHERE id = ${place.teamId}::uuid`;
  return place;
}

describe("a portfolio", () => {
  let tenant: Tenant;
  let riser: Place;
  let faller: Place;

  beforeAll(async () => {
    tenant = await anOrganization();
    await database().$executeRaw`
      INSERT INTO "group" (organization_id, name, slug) VALUES (${tenant.organizationId}::uuid, 'Risk', 'risk')`;
    riser = await named(tenant, "Fraud 100 %", "risk");
    faller = await named(tenant, "Pricing", null);
    await named(tenant, "Search", null);
    await aPublication(riser, "2025-06-20", 1);
    await aPublication(riser, "2026-06-20", 3);
    await aPublication(faller, "2025-01-10", 2);
    await aPublication(faller, "2026-01-10", 1);
  }, 60_000);

  test("counts what is assessed, who rose and fell within the year, and what is overdue or stale", async () => {
    const summary = await portfolioSummary(mayView(tenant), { today, groupSlug: null });
    expect(summary).toMatchObject({
      teams: 3,
      assessed: 2,
      rose: 1,
      fell: 1,
      overdue: 1,
      provisional: 0,
      met: 41,
      since: "2025-01-10",
    });
    expect(summary.stale).toBeGreaterThan(0);
    expect(summary.groups).toEqual([{ slug: "risk", name: "Risk" }]);
  });

  test("speaks of one group alone when asked", async () => {
    const summary = await portfolioSummary(mayView(tenant), { today, groupSlug: "risk" });
    expect(summary).toMatchObject({ teams: 1, assessed: 1, rose: 1, fell: 0, overdue: 0 });
    const { teams } = await portfolioTeams(mayView(tenant), { ...asked, group: "risk" });
    expect(teams.map(({ name }) => name)).toEqual(["Fraud 100 %"]);
  });

  test("shows the highest level first, then those below, then those without", async () => {
    const { teams, total } = await portfolioTeams(mayView(tenant), asked);
    expect(teams.map(({ name, standing, pastLevel }) => [name, standing?.level, pastLevel])).toEqual([
      ["Fraud 100 %", 3, 1],
      ["Pricing", 1, 2],
      ["Search", undefined, null],
    ]);
    expect(total).toBe(3);
    expect(teams[0]?.points.map(({ level }) => level)).toEqual([1, 3]);
    expect(teams[1]?.standing).toMatchObject({ isOverdue: true, asOf: "2026-01-10" });
  });

  test.each([
    ["name", false, ["Fraud 100 %", "Pricing", "Search"]],
    ["group", false, ["Fraud 100 %", "Pricing", "Search"]],
    ["change", true, ["Fraud 100 %", "Pricing", "Search"]],
    ["change", false, ["Pricing", "Fraud 100 %", "Search"]],
    ["assessed", false, ["Pricing", "Fraud 100 %", "Search"]],
  ] as const)("is put in order by %s (descending: %s)", async (sort, isDescending, names) => {
    const { teams } = await portfolioTeams(mayView(tenant), { ...asked, sort, isDescending });
    expect(teams.map(({ name }) => name)).toEqual(names);
  });

  test("finds a team by any part of its name; signs of a pattern mean themselves", async () => {
    const search = async (text: string) => {
      const { teams } = await portfolioTeams(mayView(tenant), { ...asked, search: text });
      return teams.map(({ name }) => name);
    };
    expect(await search("PRIC")).toEqual(["Pricing"]);
    expect(await search("%")).toEqual(["Fraud 100 %"]);
    expect(await search("_")).toEqual([]);
  });

  test("is read a page at a time", async () => {
    const { teams, total } = await portfolioTeams(mayView(tenant), { ...asked, offset: 1, limit: 1 });
    expect(teams.map(({ name }) => name)).toEqual(["Pricing"]);
    expect(total).toBe(3);
  });

  test("sums how teams moved between levels, and says nothing of another organisation", async () => {
    const changes = await levelChanges(mayView(tenant), { group: null });
    expect(changes.reduce((sum, { n }) => sum + n, 0)).toBe(2);
    const stranger = await anOrganization();
    expect(await levelChanges(mayView(stranger), { group: null })).toEqual([]);
    expect((await portfolioTeams(mayView(stranger), asked)).total).toBe(0);
    expect(await portfolioSummary(mayView(stranger), { today, groupSlug: "risk" })).toMatchObject({
      teams: 0,
      groups: [],
      since: null,
    });
  });

  test("asks three times, however many teams and assessments there are", async () => {
    const page = () =>
      Promise.all([
        portfolioSummary(mayView(tenant), { today, groupSlug: null }),
        levelChanges(mayView(tenant), { group: null }),
        portfolioTeams(mayView(tenant), asked),
      ]);
    expect(await statementsOf(page)).toBe(3);
    const rows = await database().$queryRaw<{ id: string }[]>`
      SELECT assessment_id AS id FROM assessment_result WHERE organization_id = ${tenant.organizationId}::uuid`;
    for (const { id } of rows) await repeatResult(id, 3);
    for (const place of Array.from({ length: 20 }, (_, number) => number)) await named(tenant, `Team ${place}`, null);
    expect(await statementsOf(page)).toBe(3);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { portfolioQuery } from "@/lib/domain/portfolio";
import { aPlace, aPublication, type Place } from "./assessments.fixture";
import { database } from "./database";
import { anOrganization, grantTo } from "./people.fixture";
import { levelChanges, portfolioTeams } from "./portfolio";
import { portfolioSummary } from "./portfolio-summary";
import { repeatResult, statementsOf } from "./statements.fixture";

const today = "2026-07-01";
const compared = "2025-06-01";
const { page: _, view: _view, columns: _columns, from: _from, to: _to, per: _per, ...opening } = portfolioQuery({});
const asked = { ...opening, isGrouped: false, offset: 0, limit: 25 };

type Tenant = Awaited<ReturnType<typeof anOrganization>>;
const mayView = ({ actor, organizationId }: Tenant) => grantTo(actor, "portfolio.view", organizationId);

// each test asks of another revision, so that nothing is kept from the one before
let revision = 0;
const now = () => {
  revision += 1;
  return { revision, today };
};

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
  const names = async (more: Partial<typeof asked> = {}) => {
    const { teams } = await portfolioTeams(mayView(tenant), now(), { ...asked, ...more });
    return teams.map(({ name }) => name);
  };

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
    await database().$executeRaw`
      UPDATE team SET target_level = 3, target_date = '2027-01-01' WHERE id = ANY (${[riser.teamId, faller.teamId]}::uuid[])`;
  }, 60_000);

  test("counts what is assessed, who rose and fell since a month's end, who is at target, and what is overdue or stale", async () => {
    const summary = await portfolioSummary(mayView(tenant), now(), { group: null, compared });
    expect(summary).toMatchObject({
      ...{ teams: 3, assessed: 2, rose: 1, fell: 1, overdue: 1, provisional: 0, met: 41, since: "2025-01-01" },
      ...{ aiming: 2, atTarget: 1, atTargetBefore: 0, onPace: 0 },
    });
    expect(summary.stale).toBeGreaterThan(0);
    expect(summary.groups).toEqual([{ slug: "risk", name: "Risk" }]);
  });

  test("compares with the month asked for", async () => {
    const summary = await portfolioSummary(mayView(tenant), now(), { group: null, compared: "2026-05-01" });
    expect(summary).toMatchObject({ rose: 1, fell: 0 });
    const { teams } = await portfolioTeams(mayView(tenant), now(), { ...asked, since: "2026-05-01" });
    expect(teams.map(({ pastLevel }) => pastLevel)).toEqual([1, 1, null]);
  });

  test("speaks of one group alone when asked", async () => {
    const summary = await portfolioSummary(mayView(tenant), now(), { group: "risk", compared });
    expect(summary).toMatchObject({ teams: 1, assessed: 1, rose: 1, fell: 0, overdue: 0 });
    expect(await names({ group: "risk" })).toEqual(["Fraud 100 %"]);
  });

  test("shows the highest level first, then those below, then those without", async () => {
    const { teams, total } = await portfolioTeams(mayView(tenant), now(), { ...asked, since: compared });
    expect(teams.map(({ name, standing, pastLevel }) => [name, standing?.level, pastLevel])).toEqual([
      ["Fraud 100 %", 3, 1],
      ["Pricing", 1, 2],
      ["Search", undefined, null],
    ]);
    expect(total).toBe(3);
    expect(teams[0]?.points.map(({ level }) => level)).toEqual([1, 3]);
    expect(teams[1]?.standing).toMatchObject({ isOverdue: true, asOf: "2026-01-10" });
    expect(teams.map(({ target }) => target?.pace)).toEqual(["reached", "too-little-data", undefined]);
  });

  test.each([
    ["name", false, ["Fraud 100 %", "Pricing", "Search"]],
    ["group", false, ["Fraud 100 %", "Pricing", "Search"]],
    ["change", true, ["Fraud 100 %", "Pricing", "Search"]],
    ["change", false, ["Pricing", "Fraud 100 %", "Search"]],
    ["assessed", false, ["Pricing", "Fraud 100 %", "Search"]],
    ["progress", false, ["Pricing", "Fraud 100 %", "Search"]],
    ["fresh", false, ["Pricing", "Fraud 100 %", "Search"]],
    ["pace", false, ["Pricing", "Fraud 100 %", "Search"]],
    ["target", true, ["Fraud 100 %", "Pricing", "Search"]],
    ["lead", false, ["Fraud 100 %", "Pricing", "Search"]],
    ["capability.data", true, ["Fraud 100 %", "Pricing", "Search"]],
    ["capability.none-such", true, ["Fraud 100 %", "Pricing", "Search"]],
  ] as const)("is put in order by %s (descending: %s)", async (sort, isDescending, expected) => {
    expect(await names({ sort, isDescending, since: compared })).toEqual(expected);
  });

  test("finds a team by any part of its name; signs of a pattern mean themselves", async () => {
    expect(await names({ search: "PRIC" })).toEqual(["Pricing"]);
    expect(await names({ search: "%" })).toEqual(["Fraud 100 %"]);
    expect(await names({ search: "_" })).toEqual([]);
  });

  test("finds teams by the level that they had at a month's end", async () => {
    expect(await names({ levels: { from: 2, to: 2 }, at: "2025-12-01" })).toEqual(["Pricing"]);
    expect(await names({ levels: "none", at: "2025-02-01" })).toEqual(["Fraud 100 %", "Search"]);
  });

  test("is read a page at a time", async () => {
    const { teams, total } = await portfolioTeams(mayView(tenant), now(), { ...asked, offset: 1, limit: 1 });
    expect(teams.map(({ name }) => name)).toEqual(["Pricing"]);
    expect(total).toBe(3);
  });

  test("sums how teams moved between levels, and says nothing of another organisation", async () => {
    const changes = await levelChanges(mayView(tenant), now(), { group: null });
    expect(changes.reduce((sum, { n }) => sum + n, 0)).toBe(2);
    const stranger = await anOrganization();
    expect(await levelChanges(mayView(stranger), now(), { group: null })).toEqual([]);
    expect((await portfolioTeams(mayView(stranger), now(), asked)).total).toBe(0);
    expect(await portfolioSummary(mayView(stranger), now(), { group: "risk", compared })).toMatchObject({
      ...{ teams: 0, groups: [], since: null },
    });
  });

  test("asks three times, however many teams and assessments there are, and not again for the same revision and day", async () => {
    const page = (at = now()) =>
      Promise.all([
        portfolioSummary(mayView(tenant), at, { group: null, compared }),
        levelChanges(mayView(tenant), at, { group: null }),
        portfolioTeams(mayView(tenant), at, asked),
      ]);
    expect(await statementsOf(page)).toBe(3);
    const rows = await database().$queryRaw<{ id: string }[]>`
      SELECT assessment_id AS id FROM assessment_result WHERE organization_id = ${tenant.organizationId}::uuid`;
    for (const { id } of rows) await repeatResult(id, 3);
    for (const place of Array.from({ length: 20 }, (_, number) => number)) await named(tenant, `Team ${place}`, null);
    const at = now();
    expect(await statementsOf(() => page(at))).toBe(3);
    expect(await statementsOf(() => page(at))).toBe(0);
    expect(await statementsOf(() => page({ ...at, today: "2026-07-02" }))).toBe(3);
  });
});

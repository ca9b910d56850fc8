import { beforeAll, expect, test } from "vitest";
import { portfolioQuery } from "@/lib/domain/portfolio";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { database } from "./database";
import { anOrganization, grantTo } from "./people.fixture";
import { portfolioTeams } from "./portfolio";

const today = "2026-07-01";
type Tenant = Awaited<ReturnType<typeof anOrganization>>;
type Team = PortfolioTeam & { data: number | null; nextUnmet: readonly string[] };
let tenant: Tenant;
let all: Team[];

const ask = async (parameters: Record<string, string>) =>
  portfolioTeams(
    grantTo(tenant.actor, "portfolio.view", tenant.organizationId),
    { revision: 0, today },
    { ...portfolioQuery(parameters), isGrouped: false, offset: 0, limit: 1000 },
  );

/** Forty teams, told apart in everything that a filter speaks of. */
beforeAll(async () => {
  tenant = await anOrganization();
  const { organizationId } = tenant;
  await database().$executeRaw`
    INSERT INTO "group" (organization_id, name, slug) VALUES (${organizationId}::uuid, 'Risk', 'risk'), (${organizationId}::uuid, 'Supply', 'supply')`;
  await database().$executeRaw`
    INSERT INTO team (organization_id, name, slug, group_id, target_level, target_date)
    SELECT ${organizationId}::uuid, 'Team ' || n, 'team-' || n,
      (SELECT id FROM "group" WHERE organization_id = ${organizationId}::uuid AND slug = CASE n % 3 WHEN 0 THEN 'risk' WHEN 1 THEN 'supply' END),
      CASE WHEN n % 4 < 3 THEN n % 4 + 1 END, CASE WHEN n % 4 < 3 THEN CASE WHEN n % 5 = 0 THEN '2026-03-01' ELSE '2027-03-01' END END
    FROM generate_series(1, 40) n`;
  await database().$executeRaw`
    WITH wanted AS (
      SELECT t.organization_id, t.id AS team_id, gen_random_uuid() AS id, row_number() OVER (ORDER BY t.slug)::int AS n
      FROM team t WHERE t.organization_id = ${organizationId}::uuid
    ), made AS (
      INSERT INTO assessment (organization_id, id, team_id, framework_key, framework_version, as_of, status, published_at)
      SELECT organization_id, id, team_id, 'mlops-levels', (SELECT version FROM framework WHERE key = 'mlops-levels' LIMIT 1),
        CASE n % 3 WHEN 0 THEN '2026-01-10' ELSE '2026-06-10' END, 'published', now()
      FROM wanted WHERE n % 10 > 0 RETURNING organization_id, id, team_id, as_of
    )
    INSERT INTO team_standing (organization_id, team_id, framework_key, assessment_id, as_of, level, level_since, half_points, applicable,
      is_provisional, pace_points, pace_from, slope_low, slope, slope_high, capability_levels, next_unmet, counts_until)
    SELECT made.organization_id, made.team_id, 'mlops-levels', made.id, made.as_of, CASE WHEN n % 9 > 0 THEN n % 5 END, made.as_of, 3, 10,
      n % 7 = 0, CASE n % 4 WHEN 0 THEN 1 ELSE 3 END, '2025-06-10',
      CASE n % 4 WHEN 0 THEN NULL ELSE 100 END, CASE n % 4 WHEN 0 THEN NULL ELSE 5000 END, CASE n % 4 WHEN 0 THEN NULL ELSE 9000 END,
      jsonb_build_object('data', CASE WHEN n % 8 > 0 THEN n % 4 END),
      CASE n % 4 WHEN 1 THEN ARRAY['one-step-rollback'] WHEN 2 THEN ARRAY['build-in-ci', 'one-step-rollback'] ELSE ARRAY[]::text[] END,
      CASE n % 3 WHEN 0 THEN ARRAY[]::text[] WHEN 1 THEN ARRAY['2026-06-30', '2026-12-01'] ELSE ARRAY['2026-07-01'] END
    FROM made JOIN wanted USING (team_id)`;
  const levels = await database().$queryRaw<{ id: string; data: number | null; nextUnmet: string[] }[]>`
    SELECT team_id AS id, (capability_levels ->> 'data')::int AS data, next_unmet AS "nextUnmet" FROM team_standing WHERE organization_id = ${organizationId}::uuid`;
  const known = new Map(levels.map(({ id, ...more }) => [id, more]));
  const { teams } = await ask({});
  all = teams.map((team) => ({ ...team, ...(known.get(team.id) ?? { data: null, nextUnmet: [] }) }));
});

const level = ({ standing }: Team) => standing?.level ?? null;
const isBetween = (value: number | null, low: number, high: number) => value !== null && value >= low && value <= high;

const filters: [Record<string, string>, (team: Team) => boolean][] = [
  [{ group: "risk" }, ({ groupName }) => groupName === "Risk"],
  [{ q: "team 1" }, ({ name }) => name.startsWith("Team 1")],
  [{ level: "2" }, (team) => level(team) === 2],
  [{ level: "1-3" }, (team) => isBetween(level(team), 1, 3)],
  [{ level: "none" }, (team) => level(team) === null],
  [{ below: "data.2" }, ({ data }) => isBetween(data, 0, 1)],
  [{ overdue: "1" }, ({ standing }) => standing !== null && standing.asOf < "2026-04-02"],
  [{ stale: "1" }, ({ standing }) => standing !== null && standing.fresh < standing.met],
  [{ provisional: "1" }, ({ standing }) => standing?.isProvisional === true],
  [{ unmet: "one-step-rollback" }, ({ nextUnmet }) => nextUnmet.includes("one-step-rollback")],
  [{ lifts: "one-step-rollback" }, ({ nextUnmet }) => nextUnmet.join() === "one-step-rollback"],
  [{ pace: "none" }, ({ target }) => target === null],
  [
    { pace: "reached" },
    ({ target, ...team }) => target !== null && isBetween(level({ target, ...team }), target.level, 9),
  ],
  [{ pace: "overdue" }, ({ target }) => target?.pace === "overdue"],
  [{ pace: "too-little-data" }, ({ target }) => target?.pace === "too-little-data"],
  [{ pace: "on-pace" }, ({ target }) => target?.pace === "on-pace"],
  [{ pace: "off" }, ({ target }) => target?.pace === "at-risk" || target?.pace === "overdue"],
];

test.each(filters)("%j finds exactly the teams that fit", async (parameters, fits) => {
  const { teams, total } = await ask(parameters);
  expect(teams.map(({ name }) => name)).toEqual(all.filter(fits).map(({ name }) => name));
  expect(total).toBe(teams.length);
  expect(teams.length).toBeLessThan(all.length);
  if (parameters.pace !== "on-pace") expect(teams.length).toBeGreaterThan(0);
});

test("filters hold together", async () => {
  for (const [one, fitsOne] of filters)
    for (const [other, fitsOther] of filters.slice(0, 7)) {
      const { teams } = await ask({ ...one, ...other });
      const both =
        Object.keys(one)[0] === Object.keys(other)[0] ? fitsOther : (team: Team) => fitsOne(team) && fitsOther(team);
      expect(teams.map(({ name }) => name)).toEqual(all.filter(both).map(({ name }) => name));
    }
});

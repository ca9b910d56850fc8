import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, monthOf } from "@/lib/domain/calendar";
import { archivedPeriods, movedPeriods, restoredPeriods } from "@/lib/domain/team-period";
import { Prisma } from "@/prisma/generated/client";
import { query, workerDatabase } from "@/prisma/testing/database";
import { accepted, aDraft, aPlace, may, type Place } from "./assessments.fixture";
import { database, inTransaction } from "./database";
import { createGroup } from "./groups";
import { anOrganization, grantTo } from "./people.fixture";
import { publishAssessment, withdrawAssessment } from "./publish";
import { rescore } from "./rescore";
import { moveTeamPeriod } from "./rollup";

const day = fc.nat(30).map((steps) => addDays("2024-01-10", steps * 17));
const team = fc.nat(1);
const grade = { level: fc.option(fc.nat(4)), towards: fc.nat(4), isConfirmed: fc.boolean() };
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("publish"), team, on: day, ...grade }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("withdraw"), team, place: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move"), team, on: day, group: fc.option(fc.nat(1)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("archive"), team, on: day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restore"), team }) },
);

type Grade = { level: number | null; towards?: number; isConfirmed?: boolean };

/** Answers in one statement: everything up to the level is met, about so many quarters of what lies above it partly; nothing is applicable for null. */
async function answer(assessmentId: string, { level, towards = 0, isConfirmed = true }: Grade) {
  await database().$executeRaw`
    INSERT INTO answer (organization_id, assessment_id, criterion_id, value, reason, confirmed_at)
    SELECT a.organization_id, a.id, criterion ->> 'id',
      CASE WHEN ${level}::int IS NULL THEN 'not-applicable' WHEN (criterion ->> 'level')::int <= ${level}::int THEN 'met'
        WHEN abs(hashtext(criterion ->> 'id')) % 4 < ${towards} THEN 'partly' ELSE 'not-met' END,
      CASE WHEN ${level}::int IS NULL THEN 'Our product has none.' END, CASE WHEN ${isConfirmed} THEN now() END
    FROM assessment a JOIN framework f ON f.key = a.framework_key AND f.version = a.framework_version,
      jsonb_path_query(f.content, '$.framework.capabilities[*].criteria[*]') criterion
    WHERE a.id = ${assessmentId}::uuid
    ON CONFLICT (organization_id, assessment_id, criterion_id) DO UPDATE SET value = excluded.value, reason = excluded.reason,
      confirmed_at = excluded.confirmed_at`;
}

async function publish(place: Place, asOf: string, grade: Grade) {
  const assessmentId = await aDraft(place, asOf);
  await answer(assessmentId, grade);
  await publishAssessment(may(place, "assessment.publish"), { assessmentId });
}

async function withdraw(place: Place, number: number) {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT assessment_id AS id FROM assessment_result WHERE team_id = ${place.teamId}::uuid ORDER BY as_of`;
  const id = rows[number % Math.max(1, rows.length)]?.id;
  if (id !== undefined) accepted(await withdrawAssessment(may(place, "assessment.publish"), { assessmentId: id }));
}

/** Where the running sum of changes differs from a count of teams by their newest result and the period in force, at any month's end. */
const miscounts = (organizationId: string) =>
  database().$queryRaw<object[]>`
    WITH month AS (
      SELECT to_char(m, 'YYYY-MM-DD') AS month FROM generate_series('2023-12-01'::date, '2025-09-01'::date, '1 month') m
    ), counted AS (
      SELECT month, p.group_id, r.level, 1 AS n FROM month, team t
      JOIN LATERAL (SELECT * FROM team_period p WHERE p.team_id = t.id AND p.from_month <= month ORDER BY from_month DESC LIMIT 1) p ON true
      JOIN LATERAL (SELECT * FROM assessment_result r WHERE r.team_id = t.id AND substr(r.as_of, 1, 7) <= substr(month, 1, 7)
        ORDER BY as_of DESC LIMIT 1) r ON true
      WHERE t.organization_id = ${organizationId}::uuid AND NOT p.is_archived
    ), summed AS (
      SELECT m.month, c.group_id, c.level, -c.change AS n FROM month m JOIN level_change c ON c.month <= m.month
      WHERE c.organization_id = ${organizationId}::uuid
    )
    SELECT month, group_id, level, sum(n) FROM (SELECT * FROM counted UNION ALL SELECT * FROM summed) b
    GROUP BY 1, 2, 3 HAVING sum(n) <> 0`;

async function deviations(organizationId: string) {
  const found = [];
  for await (const one of rescore(database(), organizationId, { repair: false })) found.push(one);
  return found;
}

test("standing and distribution equal a recount, in whatever order teams publish, withdraw, move and are archived", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const owner = await anOrganization();
      const { organizationId } = owner;
      const places = [await aPlace(owner), await aPlace(owner)];
      const manage = grantTo(owner.actor, "group.manage", organizationId);
      const groups = [
        accepted(await createGroup(manage, { name: "Risk" })).id,
        accepted(await createGroup(manage, { name: "Supply" })).id,
      ];
      for (const one of steps) {
        const place = places[one.team];
        if (place === undefined) continue;
        if ("level" in one) await publish(place, one.on, one);
        else if ("place" in one) await withdraw(place, one.place);
        else {
          await inTransaction((db) =>
            moveTeamPeriod(db, place, (periods) => {
              if (!("on" in one)) return restoredPeriods(periods);
              const month = monthOf(one.on);
              if (!("group" in one)) return archivedPeriods(periods, month);
              return movedPeriods(periods, month, one.group === null ? null : (groups[one.group] ?? null));
            }),
          );
        }
      }
      expect(await miscounts(organizationId)).toEqual([]);
      expect(await deviations(organizationId)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("teams of one organisation that publish at once all count", async () => {
  const owner = await anOrganization();
  const places = await Promise.all(Array.from({ length: 8 }, () => aPlace(owner)));
  await Promise.all(
    places.flatMap((place, n) => ["2025-01-31", "2025-06-30"].map((asOf) => publish(place, asOf, { level: n % 5 }))),
  );
  const counted = await database().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM assessment_result WHERE organization_id = ${owner.organizationId}::uuid`;
  expect(counted[0]?.n).toBe(16);
  expect(await miscounts(owner.organizationId)).toEqual([]);
  expect(await deviations(owner.organizationId)).toEqual([]);
});

test("what was spoilt is found, and repaired", async () => {
  const owner = await anOrganization();
  const { organizationId } = owner;
  const place = await aPlace(owner);
  await publish(place, "2025-03-31", { level: 1 });
  await publish(place, "2026-03-31", { level: 2 });
  await database().$executeRaw`
    UPDATE assessment_result SET level = 4, half_points = 0, applicable = 0 WHERE team_id = ${place.teamId}::uuid AND as_of = '2026-03-31'`;
  await database()
    .$executeRaw`UPDATE team_standing SET level_since = '2025-03-31' WHERE team_id = ${place.teamId}::uuid`;
  await database()
    .$executeRaw`UPDATE level_change SET change = 7 WHERE organization_id = ${organizationId}::uuid AND level = 2`;
  expect((await deviations(organizationId)).map(({ what }) => what)).toEqual(["result", "standing", "distribution"]);
  await inTransaction(async (db) => {
    for await (const _ of rescore(db, organizationId, { repair: true }));
  });
  expect(await deviations(organizationId)).toEqual([]);
  expect(await miscounts(organizationId)).toEqual([]);
});

test("a standing that says wrongly where a team is heading is found, and repaired", async () => {
  const owner = await anOrganization();
  const place = await aPlace(owner);
  for (const [n, asOf] of ["2025-03-31", "2025-09-30", "2026-03-31"].entries()) {
    await publish(place, asOf, { level: n, towards: 2 });
  }
  for (const wrong of [
    Prisma.sql`slope = slope + 1, slope_high = slope_high + 1`,
    Prisma.sql`pace_from = '2025-04-01'`,
    Prisma.sql`next_unmet = next_unmet[2:]`,
    Prisma.sql`capability_levels = capability_levels || '{"data": null}'`,
    Prisma.sql`counts_until = counts_until[2:]`,
  ]) {
    await database().$executeRaw`UPDATE team_standing SET ${wrong} WHERE team_id = ${place.teamId}::uuid`;
    expect((await deviations(owner.organizationId)).map(({ what }) => what)).toEqual(["standing"]);
    await inTransaction(async (db) => {
      for await (const _ of rescore(db, owner.organizationId, { repair: true }));
    });
    expect(await deviations(owner.organizationId)).toEqual([]);
  }
});

/** The part of the migration that fills the standings that were there before it. */
async function filling(): Promise<string> {
  const file = "prisma/migrations/20261125000000_tell_where_every_team_is_heading/migration.sql";
  const statements = (await readFile(file, "utf8")).split(/;\n\n/);
  return statements.find((one) => one.includes("UPDATE team_standing")) ?? "";
}

test("the standings of older data are filled as publications fill them", async () => {
  const owner = await anOrganization();
  const fill = await filling();
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ on: day, ...grade }), { selector: ({ on }) => on, minLength: 1, maxLength: 10 }),
      async (publications) => {
        const place = await aPlace(owner);
        for (const one of publications) await publish(place, one.on, one);
        await database().$executeRaw`
          UPDATE team_standing SET pace_points = 0, pace_from = NULL, slope_low = NULL, slope = NULL, slope_high = NULL, next_unmet = '{}',
            capability_levels = '{}', counts_until = '{}' WHERE team_id = ${place.teamId}::uuid`;
        await query(workerDatabase().ownerUrl, fill);
        expect(await deviations(owner.organizationId)).toEqual([]);
      },
    ),
    { numRuns: 10 },
  );
}, 120_000);

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/calendar";
import { expectation, paceState as stateOf } from "@/lib/domain/forecast";
import { headingOf } from "@/lib/domain/pace";
import { effectiveTarget } from "@/lib/domain/target";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";
import { expectedDay, paceState, targetDate, targetLevel } from "./pace-sql";

const applicable = 11;
const day = fc.nat(1500).map((days) => addDays("2023-01-01", days));
const target = fc.option(fc.record({ level: fc.integer({ min: 1, max: 4 }), date: day }));
const team = fc.record({
  results: fc.uniqueArray(
    fc.record({
      asOf: day,
      level: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 9 }),
      halfPoints: fc.nat(2 * applicable - 1),
      applicable: fc.constant(applicable),
    }),
    { selector: ({ asOf }) => asOf, maxLength: 10 },
  ),
  targets: fc.record({ team: target, group: target, organization: target }),
  waited: fc.nat(500),
});

/** A team with its standing and targets as a row that the fragments speak of. */
function rowOf({ results, targets, waited }: typeof team extends fc.Arbitrary<infer T> ? T : never) {
  const heading = headingOf(results);
  const today = addDays(heading?.asOf ?? "2025-01-01", waited);
  return { heading, targets, today };
}

test("the database tells targets and forecasts as the domain does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(team, { minLength: 1, maxLength: 60 }), async (teams) => {
      const rows = teams.map(rowOf);
      const told = rows.map(({ heading, targets, today }) => {
        const holds = effectiveTarget(targets);
        const standing = heading ?? { asOf: today, level: null, halfPoints: 0, applicable: 0, pacePoints: 0 };
        const whole = { paceFrom: null, slopeLow: null, slope: null, slopeHigh: null, ...standing };
        return {
          level: holds?.level ?? null,
          date: holds?.date ?? null,
          state: stateOf(whole, holds, today),
          next: (whole.level === null ? null : expectation(whole, whole.level + 1, today)?.day) ?? null,
          aimed: (holds === null ? null : expectation(whole, holds.level, today)?.day) ?? null,
        };
      });
      const today = Prisma.sql`o.today`;
      const asked = await database().$queryRaw<object[]>`
        SELECT ${targetLevel} AS level, ${targetDate} AS date, ${paceState(today)} AS state,
          ${expectedDay(Prisma.sql`s.level + 1`, today)} AS next, ${expectedDay(targetLevel, today)} AS aimed
        FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) WITH ORDINALITY AS one (row, place),
          LATERAL (SELECT (row -> 'targets' -> 'team' ->> 'level')::smallint AS target_level, row -> 'targets' -> 'team' ->> 'date' AS target_date) t,
          LATERAL (SELECT (row -> 'targets' -> 'group' ->> 'level')::smallint AS target_level, row -> 'targets' -> 'group' ->> 'date' AS target_date) g,
          LATERAL (SELECT row ->> 'today' AS today, (row -> 'targets' -> 'organization' ->> 'level')::smallint AS target_level,
            row -> 'targets' -> 'organization' ->> 'date' AS target_date) o,
          LATERAL jsonb_to_record(COALESCE(NULLIF(row -> 'heading', 'null'), '{}')) AS h ("asOf" text, level smallint, "halfPoints" int, applicable int, "paceFrom" text, slope int),
          LATERAL (SELECT h."asOf" AS as_of, h.level, h."halfPoints" AS half_points, h.applicable, h."paceFrom" AS pace_from, h.slope) s
        ORDER BY place`;
      expect(asked).toEqual(told);
    }),
    { numRuns: 25 },
  );
});

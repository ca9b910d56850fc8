import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, monthOf } from "./calendar";
import { difference, type LevelChangeInGroup, levelChangesOf, type TeamTimeline } from "./rollup";
import { archivedPeriods, firstMonth, movedPeriods, restoredPeriods, type TeamPeriod } from "./team-period";

const risk = "0b0c7a3e-0000-4000-8000-000000000001";
const supply = "0b0c7a3e-0000-4000-8000-000000000002";
const always = [{ fromMonth: firstMonth, groupId: risk, isArchived: false }];

const day = fc.nat(900).map((days) => addDays("2024-01-01", days));
const level = fc.option(fc.nat(4));
const results = fc.uniqueArray(fc.record({ asOf: day, level }), { selector: ({ asOf }) => asOf, maxLength: 8 });
const periods = fc
  .array(
    fc.record({
      on: day,
      groupId: fc.constantFrom(null, risk, supply),
      kind: fc.constantFrom("move", "archive", "restore"),
    }),
    {
      maxLength: 5,
    },
  )
  .map((steps) =>
    steps
      .sort((one, other) => one.on.localeCompare(other.on))
      .reduce<TeamPeriod[]>((before, { on, groupId, kind }) => {
        if (kind === "restore") return restoredPeriods(before);
        return kind === "archive" ? archivedPeriods(before, monthOf(on)) : movedPeriods(before, monthOf(on), groupId);
      }, always),
  );

/** Where the team counts at the end of a month, told from the timeline alone. */
function countedAt({ results, periods }: TeamTimeline, month: string): string | null {
  const newest = [...results]
    .sort((a, b) => a.asOf.localeCompare(b.asOf))
    .findLast(({ asOf }) => monthOf(asOf) <= month);
  const period = periods.findLast(({ fromMonth }) => fromMonth <= month);
  return newest === undefined || period === undefined || period.isArchived ? null : `${period.groupId} ${newest.level}`;
}

/** The same from the running sum of changes; every other place must stand at zero. */
function summedAt(changes: readonly LevelChangeInGroup[], month: string): string | null {
  const sums = new Map<string, number>();
  for (const one of changes.filter((change) => change.month <= month)) {
    const place = `${one.groupId} ${one.level}`;
    sums.set(place, (sums.get(place) ?? 0) + one.change);
  }
  const places = [...sums].filter(([, sum]) => sum !== 0);
  expect(places.length).toBeLessThanOrEqual(1);
  expect(places[0]?.[1] ?? 1).toBe(1);
  return places[0]?.[0] ?? null;
}

describe("the changes of one team", () => {
  test("say when it came to a level and left it", () => {
    const rises = [
      { asOf: "2026-01-15", level: 1 },
      { asOf: "2026-04-02", level: 2 },
    ];
    expect(levelChangesOf({ results: rises, periods: always })).toEqual([
      { month: "2026-01-01", groupId: risk, level: 1, change: 1 },
      { month: "2026-04-01", groupId: risk, level: 1, change: -1 },
      { month: "2026-04-01", groupId: risk, level: 2, change: 1 },
    ]);
  });

  test("count the newest result of a month, and nothing where the level stays", () => {
    const month = [
      { asOf: "2026-01-20", level: 2 },
      { asOf: "2026-01-03", level: 0 },
      { asOf: "2026-03-03", level: 2 },
    ];
    expect(levelChangesOf({ results: month, periods: always })).toEqual([
      { month: "2026-01-01", groupId: risk, level: 2, change: 1 },
    ]);
  });

  test("sum up to where the team counts at the end of every month", () => {
    fc.assert(
      fc.property(results, periods, day, (results, periods, on) => {
        const timeline = { results, periods };
        const month = monthOf(on);
        expect(summedAt(levelChangesOf(timeline), month)).toBe(countedAt(timeline, month));
      }),
    );
  });
});

describe("the difference of two sets of changes", () => {
  test("is four rows at most for one publication, wherever it lies among the others", () => {
    fc.assert(
      fc.property(results, day, level, (results, asOf, level) => {
        const before = { results: results.filter((result) => result.asOf !== asOf), periods: always };
        const after = { results: [...before.results, { asOf, level }], periods: always };
        expect(difference(levelChangesOf(before), levelChangesOf(after)).length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("touches no month before a change of group, and four rows at most where it is the newest month", () => {
    fc.assert(
      fc.property(results, fc.constantFrom(null, supply), (results, groupId) => {
        const month = "2027-01-01";
        const moved = { results, periods: movedPeriods(always, month, groupId) };
        const changes = difference(levelChangesOf({ results, periods: always }), levelChangesOf(moved));
        expect(changes.every((change) => change.month >= month)).toBe(true);
        expect(changes.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("leads from the one to the other, in key order", () => {
    fc.assert(
      fc.property(results, results, periods, (one, other, periods) => {
        const before = levelChangesOf({ results: one, periods });
        const after = levelChangesOf({ results: other, periods });
        const step = difference(before, after);
        expect(difference(after, [...before, ...step])).toEqual([]);
        const keys = step.map(({ month, groupId, level }) => `${month} ${groupId ?? ""} ${level ?? ""}`);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isCalendarDate } from "./calendar";
import { expectation, expectations, horizon, outlook, paceMade, paceNeeded, paceState, rateOf } from "./forecast";
import { type Heading, headingOf } from "./pace";

type Point = { day: number; halfPoints: number; level: number | null };

const applicable = 12;

/** The heading after results so many days after a first one, each day `scale` days long. */
function headed(points: readonly Point[], { scale = 1, since = "2024-02-01" } = {}): Heading {
  const results = points.map(({ day, ...point }) => ({ ...point, applicable, asOf: addDays(since, day * scale) }));
  const heading = headingOf(results);
  if (heading === null) throw new Error("there is no result");
  return heading;
}

const anyPoints = fc.uniqueArray(
  fc.record({ day: fc.nat(1500), halfPoints: fc.nat(2 * applicable - 1), level: fc.option(fc.nat(3), { freq: 9 }) }),
  { selector: ({ day }) => day, minLength: 1, maxLength: 12 },
);

/** Progress that rises from each assessment to the next, in half points. */
const rising = fc
  .array(fc.record({ days: fc.integer({ min: 20, max: 150 }), rise: fc.integer({ min: 1, max: 8 }) }), {
    minLength: 3,
    maxLength: 8,
  })
  .map((steps) => {
    let [day, whole] = [0, 0];
    return steps.map(({ days, rise }) => {
      day += days;
      whole += rise;
      return { day, level: Math.floor(whole / (2 * applicable)), halfPoints: whole % (2 * applicable) };
    });
  });

const today = fc.nat(400);

test("a steady team reaches the next level when its line does", () => {
  const heading = headed([0, 100, 200, 300].map((day) => ({ day, level: 1, halfPoints: (day / 100) * 4 })));
  const expected = expectation(heading, 2, heading.asOf);
  expect(expected).toEqual({
    level: 2,
    day: addDays(heading.asOf, 300),
    earliest: addDays(heading.asOf, 300),
    latest: addDays(heading.asOf, 300),
  });
});

describe("a forecast", () => {
  test("of data that rises never names a day before the last assessment, nor before today", () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 1, max: 4 }), today, (points, level, waited) => {
        const heading = headed(points);
        const day = addDays(heading.asOf, waited);
        const expected = expectation(heading, level, day);
        if (expected === null) return;
        expect(expected.earliest >= day).toBe(true);
        expect(expected.day >= expected.earliest).toBe(true);
        expect(expected.latest === null || expected.latest >= expected.day).toBe(true);
      }),
    );
  });

  test("never reaches beyond twice the observed span", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 1, max: 4 }), today, (points, level, waited) => {
        const heading = headed(points);
        const expected = expectation(heading, level, addDays(heading.asOf, waited));
        const end = horizon(heading) ?? "";
        for (const day of [expected?.earliest, expected?.day, expected?.latest ?? undefined]) {
          if (day !== undefined) expect([isCalendarDate(day), day <= end]).toEqual([true, true]);
        }
      }),
    );
  });

  test("is none under three points, and none for a level that is reached", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 1, max: 4 }), (points, level) => {
        const heading = headed(points);
        const isTooLittle = points.filter((one) => one.level !== null).length < 3;
        if (isTooLittle || heading.level === null || heading.level >= level)
          expect(expectation(heading, level, heading.asOf)).toBeNull();
      }),
    );
  });

  test("of slower time is as much slower", () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 4 }), (points, scale, level) => {
        const one = headed(points);
        const other = headed(points, { scale });
        const [expected, scaled] = [expectation(one, level, one.asOf), expectation(other, level, other.asOf)];
        if (expected === null || scaled === null || one.slope === null || other.slope === null) return;
        const days = daysBetween(one.asOf, expected.day) * scale;
        // slopes are kept in whole millionths, days are whole
        const rounding = scale + days / (one.slope - 1) + days / (other.slope - 1);
        expect(Math.abs(daysBetween(other.asOf, scaled.day) - days)).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  test("of the same data later is as much later", () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(3000), fc.integer({ min: 1, max: 4 }), today, (points, shift, level, waited) => {
        const since = addDays("2024-02-01", shift);
        const [one, other] = [headed(points), headed(points, { since })];
        const expected = expectation(one, level, addDays(one.asOf, waited));
        const shifted = expectation(other, level, addDays(other.asOf, waited));
        expect(shifted?.day).toBe(expected === null ? undefined : addDays(expected.day, shift));
        expect(shifted?.earliest).toBe(expected === null ? undefined : addDays(expected.earliest, shift));
      }),
    );
  });

  test("does not care in which order results were published", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 1, max: 4 }), (points, level) => {
        const [one, other] = [headed(points), headed(points.toReversed())];
        expect(expectation(other, level, other.asOf)).toEqual(expectation(one, level, one.asOf));
      }),
    );
  });
});

describe("a target", () => {
  const heading = headed([0, 100, 200, 300].map((day) => ({ day, level: 1, halfPoints: (day / 100) * 4 })));
  const last = heading.asOf;

  test.each([
    ["is reached by a team that stands there", { level: 1, date: addDays(last, -1) }, 0, "reached"],
    ["is on pace when it is expected in time", { level: 2, date: addDays(last, 300) }, 0, "on-pace"],
    ["is at risk when it is expected later", { level: 2, date: addDays(last, 299) }, 0, "at-risk"],
    ["is at risk when no forecast reaches it", { level: 4, date: addDays(last, 9000) }, 0, "at-risk"],
    ["is overdue when its day has passed", { level: 2, date: addDays(last, 301) }, 302, "overdue"],
  ])("%s", (_, target, waited, state) => {
    expect(paceState(heading, target, addDays(last, waited))).toBe(state);
  });

  test("of a team that was assessed twice is not judged, but when its day has passed", () => {
    const young = headed([0, 100].map((day) => ({ day, level: 1, halfPoints: day / 100 })));
    const target = { level: 2, date: addDays(young.asOf, 10) };
    expect(paceState(young, target, young.asOf)).toBe("too-little-data");
    expect(paceState(young, target, addDays(young.asOf, 11))).toBe("overdue");
    expect(paceState(young, null, young.asOf)).toBeNull();
  });

  test("needs the criteria up to its level in the months that are left", () => {
    const of = { level: 1, unmet: { 2: ["a", "b", "c"], 3: ["d", "e", "f"], 4: ["g"] } };
    expect(paceNeeded(of, { level: 3, date: "2026-12-31" }, "2026-07-01")).toBeCloseTo(6 / 6.01, 2);
    expect(paceNeeded(of, { level: 2, date: "2026-07-01" }, "2026-07-01")).toBeGreaterThan(3);
    expect(paceNeeded(of, { level: 1, date: "2026-12-31" }, "2026-07-01")).toBeNull();
    expect(paceNeeded(of, { level: 2, date: "2026-06-30" }, "2026-07-01")).toBeNull();
  });
});

test("the pace that was made is told in criteria a month", () => {
  const heading = headed([0, 100, 200, 300].map((day) => ({ day, level: 1, halfPoints: (day / 100) * 4 })));
  expect(paceMade(heading)).toBeCloseTo(2 / (100 / 30.4375), 2);
  expect(paceMade(headed([{ day: 0, level: 1, halfPoints: 2 }]))).toBeNull();
});

describe("the outlook", () => {
  const steady = (level: number, step: number) =>
    headed([0, 100, 200, 300].map((day) => ({ day, level, halfPoints: 12 + (day / 100) * step })));
  const kindOf = (heading: Heading, days = 0) => outlook(heading, 4, addDays(heading.asOf, days)).kind;

  test("says what can be said of the next level", () => {
    expect(kindOf(steady(1, 2))).toBe("expected");
    expect(kindOf(steady(1, 2), 400)).toBe("due");
    expect(kindOf(steady(1, 2), 601)).toBe("far");
    expect(kindOf(steady(1, 0))).toBe("not-rising");
    expect(kindOf(steady(1, -1))).toBe("not-rising");
    expect(kindOf(headed([{ day: 0, level: 1, halfPoints: 3 }]))).toBe("too-little-data");
    expect(kindOf(headed([{ day: 0, level: 4, halfPoints: 0 }]))).toBe("top");
    expect(kindOf(headed([{ day: 0, level: null, halfPoints: 0 }]))).toBe("without-level");
  });

  test("names each level on the way, as far as it reaches", () => {
    const fast = headed([0, 1, 2, 3].map((n) => ({ day: n * 100, level: n > 1 ? 1 : 0, halfPoints: (n % 2) * 12 })));
    expect(expectations(fast, 4, fast.asOf).map(({ level }) => level)).toEqual([2, 3, 4]);
    expect(expectations(fast, 2, fast.asOf).map(({ level }) => level)).toEqual([2]);
    expect(expectations(steady(1, 0), 4, fast.asOf)).toEqual([]);
  });
});

test("a rate is told in whole criteria or whole months, never less than is needed", () => {
  expect(rateOf(1.2, "enough")).toEqual({ kind: "monthly", count: 2 });
  expect(rateOf(1.2, "about")).toEqual({ kind: "monthly", count: 1 });
  expect(rateOf(0.4, "enough")).toEqual({ kind: "every", months: 2 });
  expect(rateOf(0.27, "about")).toEqual({ kind: "every", months: 4 });
  expect(rateOf(0.6, "enough")).toEqual({ kind: "monthly", count: 1 });
  expect(rateOf(0.01, "about")).toEqual({ kind: "none" });
  expect(rateOf(-1, "about")).toEqual({ kind: "none" });
});

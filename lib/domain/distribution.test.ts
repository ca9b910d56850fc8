import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distribution, medianLevel, quartileLevels } from "./distribution";

describe("the distribution", () => {
  const changes = [
    { month: "2025-12-01", level: 0, n: 2 },
    { month: "2026-02-01", level: 0, n: -1 },
    { month: "2026-02-01", level: 2, n: 1 },
    { month: "2026-03-01", level: null, n: 1 },
    { month: "2026-03-01", level: 0, n: -1 },
  ];

  test("is the running sum of the changes, those before the first month included", () => {
    expect(distribution(changes, ["2026-01-01", "2026-02-01", "2026-03-01"], 2)).toEqual([
      { month: "2026-01-01", counts: [2, 0, 0], none: 0, median: 0 },
      { month: "2026-02-01", counts: [1, 0, 1], none: 0, median: 1 },
      { month: "2026-03-01", counts: [0, 0, 1], none: 1, median: 2 },
    ]);
  });

  test("does not depend on the order of the changes", () => {
    const months = ["2026-02-01"];
    expect(distribution([...changes].reverse(), months, 4)).toEqual(distribution(changes, months, 4));
  });
});

describe("the median level", () => {
  test("lies between two levels when they part the teams in halves", () => {
    expect(medianLevel([0, 1, 1, 0, 0])).toBe(1.5);
    expect(medianLevel([2, 0, 0, 2])).toBe(1.5);
  });

  test("is the level of the team in the middle, and none without teams", () => {
    expect(medianLevel([1, 0, 2])).toBe(2);
    expect(medianLevel([3, 1, 1])).toBe(0);
    expect(medianLevel([0, 0, 0])).toBeNull();
  });

  test("has as many teams at or below it as at or above it, each at least half", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }), (counts) => {
        const median = medianLevel(counts);
        if (median === null) return;
        const teams = counts.reduce((sum, count) => sum + count, 0);
        const where = (keep: (level: number) => boolean) =>
          counts.reduce((sum, count, level) => sum + (keep(level) ? count : 0), 0);
        expect(where((level) => level <= median) * 2).toBeGreaterThanOrEqual(teams);
        expect(where((level) => level >= median) * 2).toBeGreaterThanOrEqual(teams);
      }),
    );
  });
});

describe("the quartiles", () => {
  test("lie between two levels in proportion", () => {
    expect(quartileLevels([1, 3, 5, 2, 1])).toEqual({ low: 1, high: 2.25 });
    expect(quartileLevels([1, 1])).toEqual({ low: 0.25, high: 0.75 });
  });

  test("are the one level of a single team, and none without teams", () => {
    expect(quartileLevels([0, 0, 1])).toEqual({ low: 2, high: 2 });
    expect(quartileLevels([0, 0])).toBeNull();
  });
});

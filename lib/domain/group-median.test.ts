import fc from "fast-check";
import { expect, test } from "vitest";
import { groupMedian } from "./group-median";

const count = (key: string | null, level: number | null, n: number) => ({ key, level, n });

test("the median of an even number of teams lies between the two in the middle", () => {
  const { teams, whole } = groupMedian([count(null, 1, 2), count(null, 2, 2)]);
  expect(teams).toBe(4);
  expect(whole).toEqual({ median: 1.5, low: 1, high: 2 });
});

test("a team to which nothing of a capability applies does not count in it", () => {
  const { capabilities } = groupMedian([count("data", null, 3), count("data", 2, 1), count("people", null, 4)]);
  expect(capabilities.get("data")?.median).toBe(2);
  expect(capabilities.get("people")).toBeNull();
});

test("a group in which nothing is assessed has no median", () => {
  expect(groupMedian([])).toEqual({ teams: 0, whole: null, capabilities: new Map() });
});

test("for any teams, half of them stand at or below the median and half at or above it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1 }), (levels) => {
      const { whole, teams } = groupMedian(levels.map((level) => count(null, level, 1)));
      const median = whole?.median ?? Number.NaN;
      expect(teams).toBe(levels.length);
      expect(levels.filter((level) => level <= median).length * 2).toBeGreaterThanOrEqual(levels.length);
      expect(levels.filter((level) => level >= median).length * 2).toBeGreaterThanOrEqual(levels.length);
      expect(whole?.low).toBeLessThanOrEqual(median);
      expect(whole?.high).toBeGreaterThanOrEqual(median);
    }),
  );
});

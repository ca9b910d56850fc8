import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./calendar";
import { paceOf } from "./pace";

const at = (day: number, level: number | null, halfPoints = 0, applicable = 10) => ({
  asOf: addDays("2025-01-01", day),
  level,
  halfPoints,
  applicable,
});

const results = fc.uniqueArray(
  fc.record({ day: fc.nat(2000), level: fc.option(fc.nat(4)), halfPoints: fc.nat(19), applicable: fc.constant(10) }),
  { selector: ({ day }) => day, maxLength: 14 },
);

const points = results.map((list) =>
  list.map(({ day, level, halfPoints, applicable }) => at(day, level, halfPoints, applicable)),
);

test("the pace is the median slope, in millionths of a level per day", () => {
  const straight = [at(0, 0), at(100, 0, 10), at(200, 1), at(300, 1, 10)];
  expect(paceOf(straight)).toEqual({
    pacePoints: 4,
    paceFrom: "2025-01-01",
    slopeLow: 5000,
    slope: 5000,
    slopeHigh: 5000,
  });
});

test("one odd assessment does not bend it", () => {
  const straight = [0, 1, 2, 3, 4, 5, 6].map((n) => at(n * 100, 0, n * 2));
  const odd = straight.map((point, n) => (n === 3 ? at(300, 4) : point));
  expect(paceOf(odd).slope).toBe(paceOf(straight).slope);
});

test("under three points with a level there is no pace", () => {
  expect(paceOf([at(0, 1), at(50, null), at(90, 2)])).toEqual({
    ...{ pacePoints: 2, paceFrom: "2025-01-01" },
    ...{ slopeLow: null, slope: null, slopeHigh: null },
  });
  expect(paceOf([])).toMatchObject({ pacePoints: 0, paceFrom: null, slope: null });
});

test("only the last eight assessments count", () => {
  const steady = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => at(1000 + n * 100, 1, n));
  expect(paceOf([at(0, 4), at(100, 3), ...steady])).toEqual(paceOf(steady));
});

test("the order in which results were published does not matter", () => {
  fc.assert(
    fc.property(
      points.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(paceOf(shuffled)).toEqual(paceOf(list));
      },
    ),
  );
});

test("the slopes are whole numbers, in order, and only given when there are enough points", () => {
  fc.assert(
    fc.property(points, (list) => {
      const { pacePoints, slopeLow, slope, slopeHigh } = paceOf(list);
      expect(pacePoints).toBe(Math.min(8, list.filter(({ level }) => level !== null).length));
      const slopes = [slopeLow, slope, slopeHigh].flatMap((one) => (one === null ? [] : [one]));
      expect(slopes).toHaveLength(pacePoints < 3 ? 0 : 3);
      expect(slopes.every(Number.isSafeInteger)).toBe(true);
      expect(slopes).toEqual([...slopes].sort((one, other) => one - other));
    }),
  );
});

test("what falls is told as what rises", () => {
  fc.assert(
    fc.property(points, (list) => {
      const fallen = list.map(({ level, halfPoints, ...point }) => ({
        ...point,
        ...(level === null ? { level, halfPoints } : { level: 3 - level, halfPoints: 20 - halfPoints }),
      }));
      const [rise, fall] = [paceOf(list), paceOf(fallen)];
      // rounded to whole millionths on either side
      expect(Math.abs((rise.slope ?? 0) + (fall.slope ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs((rise.slopeLow ?? 0) + (fall.slopeHigh ?? 0))).toBeLessThanOrEqual(1);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { approximate, cutOff, difference, fraction } from "./fraction";

const whole = fc.integer({ min: -500, max: 500 });
const divisor = fc.integer({ min: 1, max: 500 });

test("a fraction is cancelled, and its sign stands above", () => {
  expect(fraction(6, 4)).toEqual({ numerator: 3, denominator: 2 });
  expect(fraction(6, -4)).toEqual({ numerator: -3, denominator: 2 });
  expect(fraction(0, -4)).toEqual({ numerator: 0, denominator: 1 });
});

test("places are cut off towards zero and never rounded", () => {
  expect(cutOff(fraction(-25, 52), 2)).toBe(-48);
  expect(cutOff(fraction(-25, 52), 4)).toBe(-4807);
  expect(cutOff(fraction(2, 3), 2)).toBe(66);
  expect(cutOff(fraction(-1, 300), 2)).toBe(0);
  expect(cutOff(fraction(29, 100), 2)).toBe(29);
});

test("the difference of two fractions is as far from nothing as they are from each other", () => {
  fc.assert(
    fc.property(whole, divisor, whole, divisor, (a, b, c, d) => {
      const gap = difference(fraction(a, b), fraction(c, d));
      expect(approximate(gap)).toBeCloseTo(a / b - c / d, 9);
      expect(gap.numerator === 0).toBe(a * d === c * b);
    }),
  );
});

import { expect, test } from "vitest";
import { answerValues, halfPointsOf, isAnswerValue } from "./answer";

test("an answer is worth two half points, one or none; not applicable is left out", () => {
  expect(answerValues.map((value) => [value, halfPointsOf(value)])).toEqual([
    ["met", 2],
    ["partly", 1],
    ["not-met", 0],
    ["not-applicable", null],
  ]);
  expect(halfPointsOf(undefined)).toBe(0);
});

test("there are four answers and no other", () => {
  expect(answerValues.every(isAnswerValue)).toBe(true);
  expect(["", "yes", "Met", "missing", "toString"].some(isAnswerValue)).toBe(false);
});

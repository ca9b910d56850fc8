import { expect, test } from "vitest";
import { answersTo, deliveredFramework, deliveredMapping } from "./content.fixture";
import { resultOf } from "./result";

const framework = deliveredFramework("mlops-levels");
const readings = [
  { mapping: deliveredMapping(), targets: [deliveredFramework("azure-mlops"), deliveredFramework("google-mlops")] },
];
const values = answersTo(framework, ({ level }) => (level <= 2 ? "met" : "not-met"));
const answers = [...values].map(([criterionId, value]) => ({
  criterionId,
  value,
  confirmed: criterionId !== "one-step-rollback",
}));
const published = { framework, readings, answers, asOf: "2026-03-31", shelfLifeDays: null };

test("a result holds score, freshness and the readings with what they were made by", () => {
  const result = resultOf(published);
  expect(result).toMatchObject({ level: 2, halfPoints: 0, provisional: false });
  expect(result.readings.map((one) => [one.frameworkKey, one.level, one.mappingVersion])).toEqual([
    ["azure-mlops", 1, "1.0.0"],
    ["google-mlops", 0, "1.0.0"],
  ]);
  expect(result.countsUntil).toContainEqual({ id: "one-step-rollback", until: null });
});

test("the organisation's shelf life comes before the criterion's own", () => {
  const until = resultOf({ ...published, shelfLifeDays: 30 }).countsUntil.flatMap((count) => count.until ?? []);
  expect(new Set(until)).toEqual(new Set(["2026-04-30"]));
});

import { describe, expect, test } from "vitest";
import { answersTo, deliveredFramework, deliveredMapping } from "./content.fixture";
import { criteriaOf } from "./framework";
import { type Reading, reading } from "./reading";
import { formatProgress, progressHundredths } from "./score";
import { workedExamples } from "./worked-examples.fixture";

const ours = deliveredFramework("mlops-levels");
const azure = deliveredFramework("azure-mlops");
const google = deliveredFramework("google-mlops");
const mapping = deliveredMapping();
const progress = ({ level, halfPoints, applicable }: Reading) =>
  formatProgress(progressHundredths(level ?? -1, halfPoints, applicable));

describe.each(workedExamples)("worked example $name", (example) => {
  test.each([
    [azure, example.azure],
    [google, example.google],
  ] as const)("reads as the delivered content says (%#)", (target, [level, shown]) => {
    const read = reading(mapping, target, example.answers);
    expect(read.level).toBe(level);
    expect(shown === "" ? shown : progress(read)).toBe(shown);
    expect(read).toMatchObject({ provisional: false, unmapped: [], frameworkVersion: "1.0.0" });
  });
});

describe("a team that meets exactly all criteria up to a level", () => {
  test.each([
    [1, 0, "0.87", "az-create-data-gathered", 0, undefined],
    [2, 1, "1.90", "az-create-feature-store", 0, "0.13"],
    [3, 2, "2.90", "az-release-ab-testing", 0, "0.46"],
    [4, 4, "4.00", undefined, 2, "2.00"],
  ])("of %i reads as Azure %i (%s), held back by %s, and as Google %i", (level, ...expected) => {
    const [azureLevel, azureProgress, heldBackBy, googleLevel, googleProgress] = expected;
    const answers = answersTo(ours, (criterion) => (criterion.level <= level ? "met" : "not-met"));
    const azureReading = reading(mapping, azure, answers);
    expect([azureReading.level, progress(azureReading)]).toEqual([azureLevel, azureProgress]);
    expect(azureReading.heldBackBy).toEqual(heldBackBy === undefined ? [] : [heldBackBy]);
    const googleReading = reading(mapping, google, answers);
    expect(googleReading.level).toBe(googleLevel);
    expect(googleProgress === undefined || progress(googleReading) === googleProgress).toBe(true);
  });
});

describe("a reading", () => {
  const met = answersTo(ours, () => "met");

  test("takes the lowest answer mapped to a criterion, and leaves out those that do not apply", () => {
    const small = { ...mapping, criteria: { a: { azure: ["x"] }, b: { azure: ["x"] }, c: { azure: ["x"] } } };
    const [capability] = azure.capabilities;
    const [criterion] = criteriaOf(azure);
    if (capability === undefined || criterion === undefined) throw new Error("no content");
    const one = { ...criterion, id: "x", level: 1 };
    const target = { ...azure, key: "azure", capabilities: [{ ...capability, criteria: [one] }] };
    const read = (a: "met" | "partly" | "not-applicable", b: "met" | "not-met" | "not-applicable") =>
      reading(small, target, new Map([["a", a] as const, ["b", b] as const, ["c", "not-applicable"]]));
    expect(read("partly", "met")).toMatchObject({ level: 0, halfPoints: 1, applicable: 1, heldBackBy: ["x"] });
    expect(read("partly", "not-met")).toMatchObject({ level: 0, halfPoints: 0 });
    expect(read("met", "not-applicable")).toMatchObject({ level: 4, heldBackBy: [] });
    expect(read("not-applicable", "not-applicable")).toMatchObject({ level: null, heldBackBy: [] });
  });

  test("is provisional when a mapped answer is missing, which counts as not met", () => {
    const answers = new Map(met);
    answers.delete("data-extraction-automated");
    const read = reading(mapping, azure, answers);
    expect(read).toMatchObject({ level: 0, provisional: true, heldBackBy: ["az-create-data-gathered"] });
  });

  test("leaves out and lists a criterion to which nothing is mapped", () => {
    const bare = { ...mapping, criteria: { ...mapping.criteria, "data-extraction-automated": {} } };
    const answers = new Map(met).set("data-extraction-automated", "not-met");
    const read = reading(bare, azure, answers);
    expect(read).toMatchObject({ level: 4, unmapped: ["az-create-data-gathered"] });
  });
});

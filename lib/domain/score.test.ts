import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerValue, answerValues } from "./answer";
import { answersTo, deliveredFramework } from "./content.fixture";
import { criteriaOf } from "./framework";
import { formatProgress, progressHundredths, type Score, score } from "./score";
import { workedExamples } from "./worked-examples.fixture";

const framework = deliveredFramework("mlops-levels");
const criteria = criteriaOf(framework);
const progressOf = ({ level, halfPoints, applicable }: Score) =>
  level === null ? null : progressHundredths(level, halfPoints, applicable);

describe.each(workedExamples)("worked example $name", (example) => {
  const result = score(framework, example.answers);

  test("gives its level and its progress, cut off", () => {
    expect(result.level).toBe(example.level);
    expect([result.halfPoints, result.applicable]).toEqual(example.fraction);
    expect(formatProgress(progressOf(result) ?? -1)).toBe(example.progress);
  });

  test("gives its capability levels and what of them is evidenced", () => {
    const shown = Object.fromEntries(result.capabilities.map((one) => [one.key, [one.level, one.evidencedLevel]]));
    const expected = Object.entries(example.capabilities);
    expect(shown).toEqual(Object.fromEntries(expected.map(([key, [level, own = level]]) => [key, [level, own]])));
  });
});

describe("the scoring rule", () => {
  test("counts left out criteria and marks a level passed without evidence", () => {
    const result = score(framework, workedExamples[4]?.answers ?? new Map());
    expect(result.notApplicable).toBe(11);
    expect(result.passedWithoutEvidence).toEqual([3]);
    expect(score(framework, workedExamples[3]?.answers ?? new Map()).passedWithoutEvidence).toEqual([]);
  });

  test("marks every level passed without evidence, the first ones too", () => {
    const answers = answersTo(framework, ({ level }) => (level <= 2 ? "not-applicable" : "not-met"));
    expect(score(framework, answers)).toMatchObject({ level: 2, passedWithoutEvidence: [1, 2] });
  });

  test("does not call a level passed without evidence that was not passed", () => {
    const unasked = answersTo(framework, ({ level }) => (level === 3 ? "not-applicable" : "not-met"));
    expect(score(framework, unasked).passedWithoutEvidence).toEqual([]);
  });

  test("gives exactly the highest level when everything is met", () => {
    const result = score(
      framework,
      answersTo(framework, () => "met"),
    );
    expect(result).toMatchObject({ level: 4, halfPoints: 0, applicable: 0, unmet: {}, provisional: false });
    expect(formatProgress(progressOf(result) ?? -1)).toBe("4.00");
  });

  test("gives no level when nothing is applicable", () => {
    const result = score(
      framework,
      answersTo(framework, () => "not-applicable"),
    );
    expect(result).toMatchObject({ level: null, halfPoints: 0, applicable: 0, notApplicable: 45, provisional: false });
    expect(result.passedWithoutEvidence).toEqual([]);
    expect(result.capabilities.every((one) => one.level === null && one.evidencedLevel === null)).toBe(true);
  });

  test("gives a capability no level when nothing in it is applicable, and the others theirs", () => {
    const retraining = new Set(criteria.filter(({ capability }) => capability === "retraining").map(({ id }) => id));
    const result = score(
      framework,
      answersTo(framework, ({ id }) => (retraining.has(id) ? "not-applicable" : "met")),
    );
    expect(result.capabilities.map((one) => one.level)).toEqual([4, 4, 4, 4, 4, 4, null, 4]);
    expect(result.level).toBe(4);
  });

  test("scores a missing answer as not met and calls the result provisional", () => {
    const answers = answersTo(framework, () => "met");
    answers.delete("one-step-rollback");
    const result = score(framework, answers);
    expect(result).toMatchObject({ level: 0, halfPoints: 18, applicable: 10, missing: 1, provisional: true });
    expect(result.unmet).toEqual({ 1: ["one-step-rollback"] });
  });

  test("ignores answers to criteria that the framework does not have", () => {
    expect(score(framework, new Map([["gone", "met"]]))).toEqual(score(framework, new Map()));
  });

  test("lists what is unmet by level, in the framework's order", () => {
    const result = score(framework, workedExamples[3]?.answers ?? new Map());
    expect(result.unmet[3]).toEqual(["pipeline-code-tested", "beats-current-model", "no-hands-data-to-production"]);
    expect(result.unmet[4]).toHaveLength(14);
    expect(result.unmet[1]).toBeUndefined();
  });

  test("gives the fraction of each capability's own next level", () => {
    const result = score(framework, workedExamples[1]?.answers ?? new Map());
    const training = result.capabilities.find(({ key }) => key === "training");
    expect(training).toMatchObject({ level: 1, halfPoints: 1, applicable: 4 });
  });
});

describe("progress", () => {
  test("is cut off and never rounded", () => {
    expect(formatProgress(progressHundredths(2, 14, 9))).toBe("2.77");
    expect(formatProgress(progressHundredths(3, 27, 14))).toBe("3.96");
    expect(formatProgress(progressHundredths(1, 3, 10))).toBe("1.15");
    expect(formatProgress(progressHundredths(3, 1999, 1000))).toBe("3.99");
  });

  test("keeps its zeros", () => {
    expect(formatProgress(0)).toBe("0.00");
    expect(formatProgress(305)).toBe("3.05");
  });
});

const someAnswers = fc
  .array(fc.constantFrom<(AnswerValue | undefined)[]>(...answerValues, "met", "met", undefined), {
    minLength: criteria.length,
    maxLength: criteria.length,
  })
  .map((values) => {
    const pairs = criteria.map(({ id }, index) => [id, values[index]] as const);
    return new Map(pairs.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));
  });
const someCriterion = fc.constantFrom(...criteria);

describe("for any answers", () => {
  test("the level lies between 0 and the highest, and progress at or above the level and strictly below the next", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const result = score(framework, answers);
        if (result.level === null) return;
        const progress = progressOf(result) ?? -1;
        expect(result.level).toBeGreaterThanOrEqual(0);
        expect(result.level).toBeLessThanOrEqual(4);
        expect(progress).toBeGreaterThanOrEqual(result.level * 100);
        expect(progress).toBeLessThan((result.level + 1) * 100);
        expect(result.level === 4 ? progress : 400).toBe(400);
      }),
    );
  });

  test("meeting one more criterion never lowers the level or the progress", () => {
    fc.assert(
      fc.property(someAnswers, someCriterion, (answers, { id }) => {
        fc.pre(answers.get(id) !== "not-applicable");
        const before = score(framework, answers);
        const after = score(framework, new Map(answers).set(id, "met"));
        expect(after.level).toBeGreaterThanOrEqual(before.level ?? 0);
        expect(progressOf(after)).toBeGreaterThanOrEqual(progressOf(before) ?? 0);
      }),
    );
  });

  test("the order in which they were given does not matter", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(score(framework, new Map([...answers].reverse()))).toEqual(score(framework, answers));
      }),
    );
  });

  test("a criterion that does not apply neither blocks nor counts: the result is that of the framework without it", () => {
    fc.assert(
      fc.property(someAnswers, someCriterion, (answers, { id }) => {
        const without = {
          ...framework,
          capabilities: framework.capabilities.map((capability) => ({
            ...capability,
            criteria: capability.criteria.filter((criterion) => criterion.id !== id),
          })),
        };
        const leftOut = score(framework, new Map(answers).set(id, "not-applicable"));
        const absent = score(without, answers);
        expect({ ...leftOut, notApplicable: 0 }).toEqual({ ...absent, notApplicable: 0 });
        expect(leftOut.notApplicable).toBe(absent.notApplicable + 1);
      }),
    );
  });

  test("the level of the whole is the lowest of the capability levels", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { level, capabilities } = score(framework, answers);
        const levels = capabilities.flatMap((one) => (one.level === null ? [] : [one.level]));
        expect(level).toBe(levels.length === 0 ? null : Math.min(...levels));
      }),
    );
  });

  test("partly is worth half of met, and not met as much as missing", () => {
    fc.assert(
      fc.property(someAnswers, someCriterion, (answers, { id, level }) => {
        const as = (value: AnswerValue) => score(framework, new Map(answers).set(id, value));
        const unanswered = new Map(answers);
        unanswered.delete(id);
        expect({ ...score(framework, unanswered), missing: 0, provisional: false }).toEqual({
          ...as("not-met"),
          missing: 0,
          provisional: false,
        });
        const result = as("partly");
        if (result.level === level - 1) expect(result.halfPoints).toBe(as("not-met").halfPoints + 1);
      }),
    );
  });
});

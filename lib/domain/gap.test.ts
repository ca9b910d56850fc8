import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerValue, answerValues } from "./answer";
import { deliveredFramework } from "./content.fixture";
import { criteriaOf } from "./framework";
import { gap } from "./gap";
import { score } from "./score";
import { workedExamples } from "./worked-examples.fixture";

const framework = deliveredFramework("mlops-levels");
const gapOf = (answers: ReadonlyMap<string, AnswerValue>) => gap(framework, score(framework, answers).unmet, answers);
const exampleAnswers = (number: number) => workedExamples[number - 1]?.answers ?? new Map<string, AnswerValue>();

describe("the gap", () => {
  test("to the next level holds that level's unmet criteria and no other", () => {
    const [next] = gapOf(exampleAnswers(4));
    expect(next?.level).toBe(3);
    expect(next?.criteria.map(({ id }) => id).sort()).toEqual(
      ["pipeline-code-tested", "beats-current-model", "no-hands-data-to-production"].sort(),
    );
  });

  test("says that one answer stands between a team and the top, where the levels between ask nothing more", () => {
    const steps = gapOf(exampleAnswers(3));
    expect(steps[0]).toMatchObject({ level: 1, reaches: 4, criteria: [{ id: "one-step-rollback", value: "partly" }] });
  });

  test("names the higher levels too, each set holding the ones before it, the smallest first", () => {
    const steps = gapOf(exampleAnswers(1));
    expect(steps.map(({ level, reaches, criteria }) => [level, reaches, criteria.length])).toEqual([
      [1, 1, 10],
      [2, 2, 20],
      [3, 3, 31],
      [4, 4, 45],
    ]);
  });

  test("puts small efforts first, then keeps the framework's order", () => {
    const [next] = gapOf(exampleAnswers(1));
    const efforts = next?.criteria.map(({ effort }) => effort).join("") ?? "";
    expect(efforts).toMatch(/^S*M*L*$/);
    const order = criteriaOf(framework).map(({ id }) => id);
    const small = next?.criteria.filter(({ effort }) => effort === "S").map(({ id }) => order.indexOf(id)) ?? [];
    expect(small).toEqual([...small].sort((a, b) => a - b));
  });

  test("puts criteria without an effort last", () => {
    const bare = structuredClone(framework);
    const first = bare.capabilities[1]?.criteria[0];
    if (first === undefined) throw new Error("no criterion");
    first.effort = null;
    const [next] = gap(bare, score(bare, new Map()).unmet);
    expect(next?.criteria.at(-1)?.id).toBe(first.id);
  });

  test("tells partly met, not met and missing apart, and nothing where the answers are not at hand", () => {
    const answers = new Map(exampleAnswers(2));
    answers.delete("model-reproducible");
    const values = new Map(gapOf(answers)[0]?.criteria.map(({ id, value }) => [id, value] as const));
    expect(values.get("training-infra-managed")).toBe("partly");
    expect(values.get("data-processing-automated")).toBe("not-met");
    expect(values.get("model-reproducible")).toBe("missing");
    expect(gap(framework, score(framework, answers).unmet)[0]?.criteria[0]?.value).toBeNull();
  });

  test("is empty at the highest level", () => expect(gap(framework, {})).toEqual([]));

  test("is closed by meeting it: that and nothing less reaches the level that it names", () => {
    const values = fc.array(fc.constantFrom(...answerValues, "met" as const), { minLength: 45, maxLength: 45 });
    fc.assert(
      fc.property(values, fc.nat(3), fc.nat(44), (given, step, spared) => {
        const ids = criteriaOf(framework).map(({ id }) => id);
        const answers = new Map(ids.map((id, index) => [id, given[index] ?? "not-met"] as const));
        const wanted = gapOf(answers)[step];
        if (wanted === undefined) return;
        const after = new Map(answers);
        for (const { id } of wanted.criteria) after.set(id, "met");
        expect(score(framework, after).level).toBe(wanted.reaches);
        const one = wanted.criteria[spared % wanted.criteria.length];
        after.set(one?.id ?? "", "partly");
        expect(score(framework, after).level).toBeLessThan(wanted.level);
      }),
    );
  });
});

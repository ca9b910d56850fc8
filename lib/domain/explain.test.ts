import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerValue } from "./answer";
import { type Assessed, changesBetween } from "./compare";
import { anyTwo, anyTwoVersions } from "./compare.fixture";
import { answersTo, deliveredFramework } from "./content.fixture";
import { type Explanation, explain, sufficientAlone } from "./explain";
import { cutOff, difference, type Fraction } from "./fraction";
import { criteriaOf } from "./framework";
import { progressHundredths, score } from "./score";

const framework = deliveredFramework("mlops-levels");
const with_ = (answerOf: (criterion: { id: string; level: number }) => AnswerValue): Assessed => ({
  framework,
  answers: answersTo(framework, answerOf),
});
const written = (explanation: Explanation | null) =>
  explanation?.parts.map((part) => [
    part.kind === "criterion" ? part.id : `level ${part.level} ${part.begins ? "begins" : "ceases"}`,
    cutOff(part.value, 2),
  ]);

describe("why the progress moved", () => {
  const level4 = criteriaOf(framework).filter(({ level }) => level === 4);
  const some = new Set(level4.slice(0, 3).map(({ id }) => id));
  const lost = new Map<string, AnswerValue>([
    ["beats-current-model", "not-met"],
    ["validation-gate-automatic", "partly"],
  ]);
  const high = with_(({ id, level }) => (level <= 3 || some.has(id) ? "met" : "not-met"));
  const low = with_(({ id, level }) => lost.get(id) ?? (level <= 3 || some.has(id) ? "met" : "not-met"));

  test("a fall over a level sets aside what lies above it, then names what was lost", () => {
    const fall = explain(high, low);
    expect(written(fall)).toEqual([
      ["level 4 ceases", -21],
      ["validation-gate-automatic", -4],
      ["beats-current-model", -9],
    ]);
    expect(fall?.before).toEqual({ numerator: 45, denominator: 14 });
    expect(fall?.after).toEqual({ numerator: 63, denominator: 22 });
  });

  test("the way back up gains the same, and what waited above counts again", () => {
    expect(written(explain(low, high))).toEqual([
      ["validation-gate-automatic", 4],
      ["beats-current-model", 9],
      ["level 4 begins", 21],
    ]);
  });

  test("any one of them alone loses the level", () => {
    expect(sufficientAlone(high, low, changesBetween(high, low))).toEqual([...lost.keys()].reverse());
  });

  test("a criterion out of the count moves the share of the others", () => {
    const half = with_(({ id, level }) => (level < 4 || some.has(id) ? "met" : "not-met"));
    const unasked = { framework, answers: new Map(half.answers).set(level4[5]?.id ?? "", "not-applicable" as const) };
    const met = { framework, answers: new Map(half.answers).set(level4[0]?.id ?? "", "not-applicable" as const) };
    expect(written(explain(half, unasked))).toEqual([[level4[5]?.id, 1]]);
    expect(written(explain(half, met))).toEqual([[level4[0]?.id, -6]]);
  });

  test("a met criterion out of a full level does nothing", () => {
    const without = with_(({ id, level }) =>
      id === "one-step-rollback" ? "not-applicable" : level < 4 ? "met" : "not-met",
    );
    const whole = with_(({ level }) => (level < 4 ? "met" : "not-met"));
    expect(written(explain(whole, without))).toEqual([]);
  });

  test("a level that ceases to ask anything is won by what held it back", () => {
    const held = with_(({ level }) => (level < 3 ? "met" : "not-met"));
    const free = with_(({ level }) => (level < 3 ? "met" : level === 3 ? "not-applicable" : "not-met"));
    const parts = explain(held, free)?.parts ?? [];
    expect(parts).toHaveLength(11);
    expect(parts.every(({ value }) => value.numerator === 1 && value.denominator === 11)).toBe(true);
  });

  test("nothing can be said where one side has no level", () => {
    const nothing = with_(() => "not-applicable");
    expect(explain(nothing, high)).toBeNull();
    expect(explain(high, nothing)).toBeNull();
  });
});

describe.each([
  ["two assessments", anyTwo],
  ["two versions of a framework", anyTwoVersions],
])("between %s", (_, any) => {
  test("the parts sum exactly to the change of the progress", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const explanation = explain(before, after);
        if (explanation === null) return;
        const parts = explanation.parts.map(({ value }) => value);
        expect(total([explanation.before, ...parts])).toEqual(total([explanation.after]));
      }),
    );
  });

  test("both ends are the progress that is stored with the results", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const explanation = explain(before, after);
        for (const [side, value] of [
          [before, explanation?.before],
          [after, explanation?.after],
        ] as const) {
          const { level, halfPoints, applicable } = score(side.framework, side.answers);
          if (level === null) expect(explanation).toBeNull();
          else if (value !== undefined)
            expect(cutOff(value, 2)).toBe(progressHundredths(level, halfPoints, applicable));
        }
      }),
    );
  });

  test("the way back is the way there with the signs turned", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const [there, back] = [explain(before, after), explain(after, before)];
        const named = (explanation: Explanation | null, sign: number) =>
          Object.fromEntries(
            (explanation?.parts ?? []).map((part) => [
              `${part.level} ${part.kind === "criterion" ? part.id : "counting"}`,
              [part.value.numerator * sign, part.value.denominator],
            ]),
          );
        expect(named(back, -1)).toEqual(named(there, 1));
      }),
    );
  });

  test("the order in which answers were given does not matter", () => {
    fc.assert(
      fc.property(any, ([before, after]) => {
        const turned = { ...after, answers: new Map([...after.answers].reverse()) };
        expect(explain(before, turned)).toEqual(explain(before, after));
      }),
    );
  });
});

describe("between two assessments of one version", () => {
  test("what was gained raises, what was lost lowers, and only what changed has a part", () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const kinds = new Map(changesBetween(before, after).map(({ id, kind }) => [id, kind] as const));
        for (const part of explain(before, after)?.parts ?? []) {
          if (part.kind !== "criterion") continue;
          const kind = kinds.get(part.id);
          expect(kind).toBeDefined();
          if (kind === "gained") expect(part.value.numerator).toBeGreaterThan(0);
          if (kind === "lost") expect(part.value.numerator).toBeLessThan(0);
        }
      }),
    );
  });

  test("a level only begins to count on the way up and ceases on the way down", () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const explanation = explain(before, after);
        if (explanation === null) return;
        const rises = difference(explanation.after, explanation.before).numerator > 0;
        for (const part of explanation.parts) if (part.kind === "counting") expect(part.begins).toBe(rises);
      }),
    );
  });
});

/** The sum as numerator and denominator in lowest terms, without rounding anywhere. */
function total(fractions: readonly Fraction[]): [bigint, bigint] {
  const [numerator, denominator] = fractions.reduce<[bigint, bigint]>(
    ([n, d], one) => [n * BigInt(one.denominator) + BigInt(one.numerator) * d, d * BigInt(one.denominator)],
    [0n, 1n],
  );
  const divisor = greatest(numerator < 0n ? -numerator : numerator, denominator);
  return [numerator / divisor, denominator / divisor];
}

function greatest(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatest(other, one % other);
}

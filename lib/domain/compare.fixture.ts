import fc from "fast-check";
import { type AnswerValue, answerValues } from "./answer";
import type { Assessed } from "./compare";
import { deliveredFramework } from "./content.fixture";
import { criteriaOf, type ScoredFramework } from "./framework";

// many of them met, some missing
const anyAssessed: fc.Arbitrary<Assessed> = answersTo(deliveredFramework("mlops-levels"));

/** Two assessments of the product's framework. */
export const anyTwo = fc.tuple(anyAssessed, anyAssessed);

/** Two assessments of small frameworks that share some criteria, at the same level or another, and may differ in their number of levels. */
export const anyTwoVersions = fc.tuple(anyVersion().chain(answersTo), anyVersion().chain(answersTo));

function anyVersion(): fc.Arbitrary<ScoredFramework> {
  const criteria = fc.uniqueArray(
    fc.record({ id: fc.constantFrom(..."abcdefgh"), level: fc.integer({ min: 1, max: 4 }) }),
    {
      selector: ({ id }) => id,
      minLength: 1,
    },
  );
  return fc.tuple(criteria, fc.integer({ min: 2, max: 4 })).map(([all, highest]) => ({
    levels: Array.from({ length: highest + 1 }, (_, value) => ({ value })),
    capabilities: [{ key: "only", criteria: all.map(({ id, level }) => ({ id, level: Math.min(level, highest) })) }],
  }));
}

function answersTo(framework: ScoredFramework): fc.Arbitrary<Assessed> {
  const criteria = criteriaOf(framework);
  const value = fc.oneof(
    { weight: 5, arbitrary: fc.constant<AnswerValue | undefined>("met") },
    { weight: 4, arbitrary: fc.constantFrom<AnswerValue | undefined>(...answerValues, undefined) },
  );
  // the lower a level, the more of it is met, as with teams: or hardly any would ever leave the lowest
  const floor = fc.integer({ min: 0, max: Math.max(...framework.levels.map((level) => level.value)) });
  const values = fc.array(value, { minLength: criteria.length, maxLength: criteria.length });
  return fc.tuple(values, floor).map(([given, met]) => ({
    framework,
    answers: new Map(
      criteria.flatMap(({ id, level }, place) => {
        const one = level <= met && given[place] !== "not-applicable" ? "met" : given[place];
        return one === undefined ? [] : [[id, one] as const];
      }),
    ),
  }));
}

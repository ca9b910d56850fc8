import type { AnswerValue } from "@/lib/domain/answer";
import type { PlacedCriterion } from "@/lib/domain/framework";
import type { Chance } from "./chance";

/** The answers of a team in one assessment after the other, each in the order of the criteria; null where one is missing. */
export type Career = readonly (readonly (AnswerValue | null)[])[];

/**
 * How a team goes its way through a framework, in so many assessments: it climbs by its own pace, meets the criteria of a level each at another time,
 * half of them partly before, falls back now and then, leaves a few out as not applicable, and rarely leaves an answer open.
 */
export function careerOf(
  criteria: readonly Pick<PlacedCriterion, "level">[],
  assessments: number,
  chance: Chance,
): Career {
  const start = chance.next() * 1.5;
  const climb = (0.2 + chance.next() * 3.6) / assessments;
  const steps = criteria.map(({ level }) => ({
    metFrom: level - 1 + chance.next(),
    partlyFor: chance.next() < 0.5 ? 0.2 : 0,
    isLeftOut: chance.next() < 0.02,
  }));
  let ability = start;
  return Array.from({ length: assessments }, () => {
    ability += climb * (0.4 + 1.2 * chance.next());
    if (chance.next() < 0.03) ability = Math.max(0, ability - 0.3 - chance.next() * 0.9);
    return steps.map(({ metFrom, partlyFor, isLeftOut }) => {
      if (isLeftOut) return "not-applicable";
      if (chance.next() < 0.001) return null;
      return ability >= metFrom ? "met" : ability >= metFrom - partlyFor ? "partly" : "not-met";
    });
  });
}

import type { Answer } from "./answer";
import type { CalendarDate } from "./calendar";
import { criteriaOf, type Framework, type Mapping } from "./framework";
import { type Count, countsUntil } from "./freshness";
import { type Reading, reading } from "./reading";
import { type Score, score } from "./score";

/** A mapping and the frameworks that it leads to, in which the answers are read as well. */
export type ReadingBasis = { readonly mapping: Mapping; readonly targets: readonly Framework[] };

/** A reading with the version of the mapping that it was made by. */
export type StoredReading = Reading & { readonly mappingVersion: string };

/** What a published assessment came to: everything that is stored with it, so that nobody has to read answers to draw it. */
export type AssessmentResult = Score & {
  readonly countsUntil: readonly Count[];
  readonly readings: readonly StoredReading[];
};

type Published = {
  readonly framework: Framework;
  readonly readings: readonly ReadingBasis[];
  readonly answers: readonly Pick<Answer, "criterionId" | "value" | "confirmed">[];
  readonly asOf: CalendarDate;
  /** How long answers count in this organisation, in days; null where each criterion says so itself. */
  readonly shelfLifeDays: number | null;
};

/** The result of an assessment: score, until when each met criterion counts, and the readings in other frameworks. */
export function resultOf({ framework, readings, answers, asOf, shelfLifeDays }: Published): AssessmentResult {
  const values = new Map(answers.map(({ criterionId, value }) => [criterionId, value] as const));
  const own = shelfLifeDays === null ? [] : criteriaOf(framework).map(({ id }) => [id, shelfLifeDays] as const);
  return {
    ...score(framework, values),
    countsUntil: countsUntil({ framework, answers, asOf, shelfLives: new Map(own) }),
    readings: readings.flatMap(({ mapping, targets }) =>
      targets.map((target) => ({ ...reading(mapping, target, values), mappingVersion: mapping.version })),
    ),
  };
}

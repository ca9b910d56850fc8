import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import { criteriaOf, type Framework } from "@/lib/domain/framework";
import { countsUntil } from "@/lib/domain/freshness";
import { type AssessmentResult, type ReadingBasis, resultOf } from "@/lib/domain/result";
import type { Career } from "./career";

type Content = { readonly framework: Framework; readonly readings: readonly ReadingBasis[] };

/** One step of a career: its answers as a word (see `AssessmentColumns`), and what they come to on a day. */
export type ScoredStep = { readonly word: string; readonly resultAt: (asOf: CalendarDate) => AssessmentResult };

const signs = { met: "m", partly: "p", "not-met": "n", "not-applicable": "x" } as const satisfies Record<
  AnswerValue,
  string
>;

/** Scores every step of a career once; many teams go the same way at other times, and of that only the days until which answers count depend. */
export function scoreCareer(career: Career, { framework, readings }: Content): ScoredStep[] {
  const ids = criteriaOf(framework).map(({ id }) => id);
  return career.map((values) => {
    const answers = values.flatMap((value, place) => {
      const criterionId = ids[place];
      return value === null || criterionId === undefined ? [] : [{ criterionId, value, confirmed: true }];
    });
    const scored = resultOf({ framework, readings, answers, asOf: "2000-01-01", shelfLifeDays: null });
    return {
      word: values.map((value) => (value === null ? "-" : signs[value])).join(""),
      resultAt: (asOf) => ({ ...scored, countsUntil: countsUntil({ framework, answers, asOf }) }),
    };
  });
}

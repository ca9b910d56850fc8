import type { Answer } from "./answer";
import { addDays, type CalendarDate } from "./calendar";
import { criteriaOf, type Framework } from "./framework";

/** Until when a met criterion counts, that day included; null when its answer was only carried forward, so that it counts for no day. */
export type Count = { id: string; until: CalendarDate | null };

/** How many of the met criteria still count and how many wait to be confirmed again. */
export type Freshness = { inDate: number; stale: number; met: number };

type Assessed = {
  framework: Framework;
  answers: Iterable<Pick<Answer, "criterionId" | "value" | "confirmed">>;
  asOf: CalendarDate;
  /** The organisation's own shelf lives in days, by criterion id; the framework's count for all others. */
  shelfLives?: ReadonlyMap<string, number>;
};

/** Until when each met criterion counts, in the framework's order: a confirmed answer for its shelf life from the as-of date on. */
export function countsUntil({ framework, answers, asOf, shelfLives }: Assessed): Count[] {
  const given = new Map(Array.from(answers, (answer) => [answer.criterionId, answer] as const));
  return criteriaOf(framework).flatMap(({ id, shelfLifeDays }) => {
    const answer = given.get(id);
    if (answer?.value !== "met") return [];
    return [{ id, until: answer.confirmed ? addDays(asOf, shelfLives?.get(id) ?? shelfLifeDays) : null }];
  });
}

/** How fresh a result is on a day: it changes with the calendar, so it is counted from stored dates and never stored itself. */
export function freshness(counts: readonly Count[], today: CalendarDate): Freshness {
  const inDate = counts.filter(({ until }) => until !== null && until >= today).length;
  return { inDate, stale: counts.length - inDate, met: counts.length };
}

/** The first day on which less than 75 % of the met criteria count; null when that does not come by `today`, or nothing is met. */
export function staleSince(counts: readonly Count[], asOf: CalendarDate, today: CalendarDate): CalendarDate | null {
  const ends = counts.map(({ until }) => (until === null ? asOf : addDays(until, 1))).sort();
  const day = ends[Math.floor(counts.length / 4)];
  return day === undefined || day > today ? null : day < asOf ? asOf : day;
}

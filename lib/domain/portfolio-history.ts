import { type CalendarDate, monthOf, monthsBetween } from "./calendar";
import { type Distribution, distribution, type LevelChange } from "./distribution";
import type { PortfolioQuery } from "./portfolio";

const usualMonths = 36;
const mostPeriods = 120;

/** How the present teams of a portfolio came to their levels. */
export type PortfolioHistory = {
  /** Month by month, or quarter by quarter as of each one's end, named by the first month; teams without a result count as `none`. */
  periods: Distribution[];
  /** The present month, and the one that is compared with; null where the history does not reach as far. */
  now: Distribution | null;
  before: Distribution | null;
  medians: ComparedMedians;
};

/** The median at the end of what is drawn, and what it is compared with. */
export type ComparedMedians = {
  readonly now: number | null;
  readonly before: number | null;
  /** The month, or the first month of the quarter, at whose end `before` held. */
  readonly since: CalendarDate;
  /** The same of `now` where that has passed; null for today. */
  readonly until: CalendarDate | null;
};

type Facts = {
  changes: readonly LevelChange[];
  /** The first month with a result. */
  since: CalendarDate | null;
  today: CalendarDate;
  highest: number;
  /** How many teams there are today. */
  teams: number;
  /** The month that is compared with. */
  compared: CalendarDate;
  /** Which months the address asks for. */
  asked: Pick<PortfolioQuery, "from" | "to" | "per">;
};

/** The distribution of the levels over the months asked for; today's teams that had no level yet in a month are counted there too. */
export function portfolioHistory(facts: Facts): PortfolioHistory {
  const { changes, since, today, highest, teams, compared, asked } = facts;
  const none = { now: null, before: null, since: compared, until: null };
  if (since === null) return { periods: [], now: null, before: null, medians: none };
  const at = (months: readonly CalendarDate[]) =>
    distribution(changes, months, highest).map((one) => {
      const placed = one.counts.reduce((sum, count) => sum + count, 0);
      return { ...one, none: Math.max(one.none, teams - placed) };
    });
  const ends = periodEnds(asked, since, monthOf(today));
  const periods = at(ends).map((one) => ({
    ...one,
    month: asked.per === "quarter" ? quarterOf(one.month) : one.month,
  }));
  const [now = null] = at([monthOf(today)]);
  const [before = null] = compared < since ? [] : at([compared]);
  const medians = { ...none, now: now?.median ?? null, before: before?.median ?? null };
  return { periods, now, before, medians: drawnMedians(periods, ends, monthOf(today)) ?? medians };
}

/** Where the address ends the picture in the past, its last period beside its first; null where it runs to the present. */
function drawnMedians(
  periods: readonly Distribution[],
  ends: readonly CalendarDate[],
  present: CalendarDate,
): ComparedMedians | null {
  const [first, last, end] = [periods[0], periods.at(-1), ends.at(-1)];
  if (first === undefined || last === undefined || end === undefined || end >= present) return null;
  return { now: last.median, before: first === last ? null : first.median, since: first.month, until: last.month };
}

/** The last months of the periods asked for, within the history: three years unless the address says otherwise, at most 120. */
function periodEnds({ from, to, per }: Facts["asked"], first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const until = to === null || to > last || to < first ? last : to;
  const all = monthsBetween(from === null || from < first || from > until ? first : from, until);
  const ends = per === "month" ? all : all.filter((month, place) => place === all.length - 1 || isQuarterEnd(month));
  return ends.slice(from === null && to === null && per === "month" ? -usualMonths : -mostPeriods);
}

const isQuarterEnd = (month: CalendarDate): boolean => Number(month.slice(5, 7)) % 3 === 0;

/** The first month of the quarter of a month. */
function quarterOf(month: CalendarDate): CalendarDate {
  const first = Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${month.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
}

/** How many teams were assessed, those with nothing applicable included. */
export function assessedIn({ changes, month }: { changes: readonly LevelChange[]; month: CalendarDate }): number {
  return changes.reduce((sum, change) => (change.month <= month ? sum + change.n : sum), 0);
}

import { type CalendarDate, monthOf, monthsBetween } from "./calendar";
import { type Distribution, distribution, type LevelChange } from "./distribution";

const mostMonths = 36;

/** How the present teams of a portfolio came to their levels. */
export type PortfolioHistory = {
  /** From the first result on, at most three years; teams without a result in a month count as `none`. */
  months: Distribution[];
  /** The last month, and the one a year before; null where the history does not reach as far. */
  now: Distribution | null;
  before: Distribution | null;
};

type Facts = {
  changes: readonly LevelChange[];
  since: CalendarDate | null;
  today: CalendarDate;
  highest: number;
  /** How many teams there are today. */
  teams: number;
};

/** The distribution of the levels month by month; today's teams that had no level yet in a month are counted there too. */
export function portfolioHistory({ changes, since, today, highest, teams }: Facts): PortfolioHistory {
  if (since === null) return { months: [], now: null, before: null };
  const all = monthsBetween(monthOf(since), today).slice(-mostMonths);
  const months = distribution(changes, all, highest).map((one) => {
    const placed = one.counts.reduce((sum, count) => sum + count, 0);
    return { ...one, none: Math.max(one.none, teams - placed) };
  });
  return { months, now: months.at(-1) ?? null, before: months.at(-13) ?? null };
}

/** How many teams stand at a level or above. */
export function teamsFrom({ counts }: Distribution, level: number): number {
  return counts.slice(level).reduce((sum, count) => sum + count, 0);
}

import type { CalendarDate } from "./calendar";

/** A team that stands at another level than at the end of a month; both levels with the as-of dates of the results that say so. */
export type Mover = {
  readonly name: string;
  readonly slug: string;
  readonly before: number;
  readonly level: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Criteria that it meets now and did not then, and the other way round. */
  readonly gained: number;
  readonly lost: number;
  /** One of the lost that holds it at its level now; null where none does. */
  readonly firstLost: string | null;
};

/** Who moved furthest, at most three each, and the team below the highest level that has stood at its level the longest. */
export type Movers = {
  readonly rises: readonly Mover[];
  readonly falls: readonly Mover[];
  readonly longest: {
    readonly name: string;
    readonly slug: string;
    readonly level: number;
    readonly since: CalendarDate;
    /** The as-of date of its newest result. */
    readonly to: CalendarDate;
    /** How many criteria are between it and the next level. */
    readonly short: number;
  } | null;
};

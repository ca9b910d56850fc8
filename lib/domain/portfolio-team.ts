import type { CalendarDate } from "./calendar";
import type { PaceState } from "./forecast";

/** The columns of the portfolio's table that can be chosen, in their order; the team itself always stands first. */
export const portfolioColumns = [
  "group",
  "level",
  "progress",
  "change",
  "trend",
  "target",
  "pace",
  "fresh",
  "assessed",
  "lead",
] as const;
export type PortfolioColumn = (typeof portfolioColumns)[number];

/** A team's row in the portfolio, in the organisation's main framework; what it has no result for is null. */
export type PortfolioTeam = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly groupName: string | null;
  readonly leadName: string | null;
  readonly standing: {
    readonly level: number | null;
    readonly halfPoints: number;
    readonly applicable: number;
    readonly asOf: CalendarDate;
    readonly isProvisional: boolean;
    readonly isOverdue: boolean;
    /** Criteria that count as met, and those of them that are confirmed and in date. */
    readonly met: number;
    readonly fresh: number;
  } | null;
  /** The target that holds for the team, and how it stands to it. */
  readonly target: { readonly level: number; readonly date: CalendarDate; readonly pace: PaceState } | null;
  /** The level at the end of the month that is compared with; null where there was none. */
  readonly pastLevel: number | null;
  /** The newest results in order of their as-of dates, at most forty. */
  readonly points: readonly { readonly asOf: CalendarDate; readonly level: number | null }[];
};

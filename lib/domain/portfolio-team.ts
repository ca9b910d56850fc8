import type { CalendarDate } from "./calendar";

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
  } | null;
  /** The level a year before; null where there was none. */
  readonly pastLevel: number | null;
  /** The newest results in order of their as-of dates, at most forty. */
  readonly points: readonly { readonly asOf: CalendarDate; readonly level: number | null }[];
};

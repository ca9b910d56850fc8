import type { CalendarDate } from "./calendar";

/** From a month on, until the next period begins: the group that a team counts in, and whether it is archived and so counts nowhere. */
export type TeamPeriod = {
  readonly fromMonth: CalendarDate;
  readonly groupId: string | null;
  readonly isArchived: boolean;
};

/** The first month of every team: what it comes to before its first change. */
export const firstMonth: CalendarDate = "2000-01-01";

/** The periods of a team that joins a group (or leaves its group, for null) in a month; earlier months stay as they were. */
export function movedPeriods(
  periods: readonly TeamPeriod[],
  month: CalendarDate,
  groupId: string | null,
): TeamPeriod[] {
  return changedFrom(periods, month, (period) => ({ ...period, groupId }));
}

/** The periods of a team that is archived in a month: it stays in the months before. */
export function archivedPeriods(periods: readonly TeamPeriod[], month: CalendarDate): TeamPeriod[] {
  return changedFrom(periods, month, (period) => ({ ...period, isArchived: true }));
}

/** The periods of a restored team: as if it had not been archived, the months between included. */
export function restoredPeriods(periods: readonly TeamPeriod[]): TeamPeriod[] {
  const lastCounted = periods.findLastIndex((period) => !period.isArchived);
  return merged(periods.map((period, place) => (place > lastCounted ? { ...period, isArchived: false } : period)));
}

function changedFrom(
  periods: readonly TeamPeriod[],
  month: CalendarDate,
  change: (period: TeamPeriod) => TeamPeriod,
): TeamPeriod[] {
  const earlier = periods.filter((period) => period.fromMonth < month);
  const before = periods.findLast((period) => period.fromMonth <= month);
  const start = before ?? { fromMonth: firstMonth, groupId: null, isArchived: false };
  return merged([...earlier, { ...change(start), fromMonth: month }]);
}

function merged(periods: readonly TeamPeriod[]): TeamPeriod[] {
  return periods.filter((period, place) => {
    const previous = periods[place - 1];
    return previous?.groupId !== period.groupId || previous.isArchived !== period.isArchived;
  });
}

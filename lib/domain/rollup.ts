import { type CalendarDate, monthOf } from "./calendar";
import type { TeamPeriod } from "./team-period";

/** All that decides where one team counts in the level distribution of one framework; periods in order of their months. */
export type TeamTimeline = {
  readonly results: readonly { readonly asOf: CalendarDate; readonly level: number | null }[];
  readonly periods: readonly TeamPeriod[];
};

/** From this month on `change` more (or fewer) teams of the group, or of none, stand at the level, or have none. */
export type LevelChangeInGroup = {
  readonly month: CalendarDate;
  readonly groupId: string | null;
  readonly level: number | null;
  readonly change: number;
};

/**
 * What one team adds to the level distribution: at the end of each month it counts at the level of its newest result as of that month or earlier,
 * in the group of the period in force; not at all before its first result and while it is archived. In key order.
 */
export function levelChangesOf({ results, periods }: TeamTimeline): LevelChangeInGroup[] {
  const months = [...new Set([...results.map(({ asOf }) => monthOf(asOf)), ...periods.map((one) => one.fromMonth)])];
  const changes: LevelChangeInGroup[] = [];
  let before: Place | null = null;
  for (const month of months.sort()) {
    const after = placeAt({ results, periods }, month);
    if (before !== null) changes.push({ month, ...before, change: -1 });
    if (after !== null) changes.push({ month, ...after, change: 1 });
    before = after;
  }
  return difference([], changes);
}

/**
 * What turns the one set of changes into the other: summed by month, group and level, without those that come to nothing, in key order,
 * so that two transactions that write them lock the same rows in the same order.
 */
export function difference(
  before: readonly LevelChangeInGroup[],
  after: readonly LevelChangeInGroup[],
): LevelChangeInGroup[] {
  const sums = new Map<string, LevelChangeInGroup>();
  const undone = before.map((one) => ({ ...one, change: -one.change }));
  for (const one of [...undone, ...after]) {
    const key = `${one.month} ${one.groupId ?? ""} ${one.level ?? ""}`;
    sums.set(key, { ...one, change: one.change + (sums.get(key)?.change ?? 0) });
  }
  return [...sums]
    .filter(([, { change }]) => change !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, change]) => change);
}

type Place = { groupId: string | null; level: number | null };

function placeAt({ results, periods }: TeamTimeline, month: CalendarDate): Place | null {
  const period = periods.findLast((one) => one.fromMonth <= month);
  const newest = results
    .filter((result) => monthOf(result.asOf) <= month)
    .reduce<TeamTimeline["results"][number] | null>(
      (best, one) => (best === null || one.asOf > best.asOf ? one : best),
      null,
    );
  if (period === undefined || period.isArchived || newest === null) return null;
  return { groupId: period.groupId, level: newest.level };
}

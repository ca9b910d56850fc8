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
  const ordered = [...results].sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
  const months = new Set([...ordered.map(({ asOf }) => monthOf(asOf)), ...periods.map((one) => one.fromMonth)]);
  const changes: LevelChangeInGroup[] = [];
  let before: Place | null = null;
  let passed = 0;
  for (const month of [...months].sort()) {
    while (passed < ordered.length && monthOf(ordered[passed]?.asOf ?? "") <= month) passed += 1;
    const after = placeIn(
      periods.findLast((one) => one.fromMonth <= month),
      ordered[passed - 1],
    );
    if (isSame(before, after)) continue;
    if (before !== null) changes.push({ month, ...before, change: -1 });
    if (after !== null) changes.push({ month, ...after, change: 1 });
    before = after;
  }
  return changes.sort(byKey);
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
    const key = keyOf(one);
    sums.set(key, { ...one, change: one.change + (sums.get(key)?.change ?? 0) });
  }
  return [...sums.values()].filter(({ change }) => change !== 0).sort(byKey);
}

type Place = { groupId: string | null; level: number | null };

function placeIn(period: TeamPeriod | undefined, newest: TeamTimeline["results"][number] | undefined): Place | null {
  if (period === undefined || period.isArchived || newest === undefined) return null;
  return { groupId: period.groupId, level: newest.level };
}

const isSame = (one: Place | null, other: Place | null): boolean =>
  one?.groupId === other?.groupId && one?.level === other?.level;

const keyOf = ({ month, groupId, level }: LevelChangeInGroup): string => `${month} ${groupId ?? ""} ${level ?? ""}`;

const byKey = (one: LevelChangeInGroup, other: LevelChangeInGroup): number => (keyOf(one) < keyOf(other) ? -1 : 1);

import type { CalendarDate } from "./calendar";

/** From this month on, `n` more (or fewer) teams stand at a level; `level` is null for teams without one. */
export type LevelChange = { month: CalendarDate; level: number | null; n: number };

/** How many teams stand at each level at the end of a month; `counts[level]`; `none` have no level. */
export type Distribution = {
  month: CalendarDate;
  counts: number[];
  none: number;
  median: number | null;
};

/** The running sum of the changes at the end of each month, for levels 0 to `highest`; earlier changes count from the first month on. */
export function distribution(
  changes: readonly LevelChange[],
  months: readonly CalendarDate[],
  highest: number,
): Distribution[] {
  return months.map((month) => {
    const past = changes.filter((change) => change.month <= month);
    const teamsAt = (level: number | null) =>
      past.reduce((sum, change) => (change.level === level ? sum + change.n : sum), 0);
    const counts = Array.from({ length: highest + 1 }, (_, level) => teamsAt(level));
    return { month, counts, none: teamsAt(null), median: medianLevel(counts) };
  });
}

/** The level that parts the teams in two halves, by `counts[level]`; between two levels their mean, so halves occur; null without teams. */
export function medianLevel(counts: readonly number[]): number | null {
  const teams = counts.reduce((sum, count) => sum + count, 0);
  if (teams === 0) return null;
  return (levelOfTeam(counts, Math.floor((teams - 1) / 2)) + levelOfTeam(counts, Math.floor(teams / 2))) / 2;
}

function levelOfTeam(counts: readonly number[], place: number): number {
  let below = 0;
  return counts.findIndex((count) => {
    below += count;
    return place < below;
  });
}

/** The levels below which a quarter and three quarters of the teams stand, between two levels in proportion; null without teams. */
export function quartileLevels(counts: readonly number[]): { low: number; high: number } | null {
  const teams = counts.reduce((sum, count) => sum + count, 0);
  if (teams === 0) return null;
  const levelAt = (share: number) => {
    const place = share * (teams - 1);
    const below = levelOfTeam(counts, Math.floor(place));
    return below + (place % 1) * (levelOfTeam(counts, Math.ceil(place)) - below);
  };
  return { low: levelAt(0.25), high: levelAt(0.75) };
}

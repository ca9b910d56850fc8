import { type CalendarDate, daysBetween } from "@/lib/domain/calendar";
import type { LevelsDrawing } from "./drawing";
import { teamsAbove } from "./lines";

/** What the chart library draws from: a row for each month, and one for the end of the last; `x` in days from the left edge. */
export type LevelsRow = {
  month: CalendarDate;
  x: number;
  /** By level: from the teams above it to those with its own. */
  bands: [number, number][];
  unassessed: [number, number];
  half: number;
  median: number | null;
  quartiles: [number, number] | null;
};

/** The rows of the levels over time. */
export function levelsRows({ months, from, until }: LevelsDrawing): LevelsRow[] {
  const rows = months.map((month) => {
    const assessed = teamsAbove(month, -1);
    return {
      month: month.month,
      x: daysBetween(from, month.month),
      bands: month.counts.map((count, level): [number, number] => {
        const above = teamsAbove(month, level);
        return [above, above + count];
      }),
      unassessed: [assessed, assessed + month.none] satisfies [number, number],
      half: assessed / 2,
      median: month.median,
      quartiles:
        month.quartiles === null ? null : ([month.quartiles.low, month.quartiles.high] satisfies [number, number]),
    };
  });
  return [...rows, ...rows.slice(-1).map((row) => ({ ...row, x: daysBetween(from, until) }))];
}

import { area, curveStepAfter, line } from "d3-shape";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { LevelsScales } from "./box";
import type { LevelsDrawing } from "./drawing";

type Month = LevelsDrawing["months"][number];

/** How many teams stand above a level in a month: they lie below its band, for the highest level is the ground. */
export function teamsAbove({ counts }: Month, level: number): number {
  return counts.slice(level + 1).reduce((sum, count) => sum + count, 0);
}

/** The band of a level: its teams on those of the levels above it. */
export function bandOf(drawing: LevelsDrawing, level: number, { x, count }: LevelsScales): string {
  return steps(
    drawing,
    x,
    (month) => count(teamsAbove(month, level)),
    (month) => count(teamsAbove(month, level) + (month.counts[level] ?? 0)),
  );
}

/** The teams that have no level yet, on top of all bands. */
export function unassessedBand(drawing: LevelsDrawing, { x, count }: LevelsScales): string {
  return steps(
    drawing,
    x,
    (month) => count(teamsAbove(month, -1)),
    (month) => count(teamsAbove(month, -1) + month.none),
  );
}

/** The level between which the middle half of the teams stands. */
export function quartileBand(drawing: LevelsDrawing, { x, level }: LevelsScales): string {
  return steps(
    drawing,
    x,
    (month) => level(month.quartiles?.low ?? 0),
    (month) => level(month.quartiles?.high ?? 0),
  );
}

/** The median as a step line, broken where no team has a level. */
export function medianLine(drawing: LevelsDrawing, { x, level }: LevelsScales): string {
  return (
    line<Month>(
      (month) => x(month.month),
      (month) => level(month.median ?? 0),
    )
      .curve(curveStepAfter)
      .defined(({ median }) => median !== null)(toTheEnd(drawing)) ?? ""
  );
}

/** Half of the teams that have a level: the band it crosses is the median. */
export function halfLine(drawing: LevelsDrawing, { x, count }: LevelsScales): string {
  return (
    line<Month>(
      (month) => x(month.month),
      (month) => count(teamsAbove(month, -1) / 2),
    ).curve(curveStepAfter)(toTheEnd(drawing)) ?? ""
  );
}

function steps(
  drawing: LevelsDrawing,
  x: (day: CalendarDate) => number,
  low: (month: Month) => number,
  high: (month: Month) => number,
): string {
  return area<Month>((month) => x(month.month), low, high).curve(curveStepAfter)(toTheEnd(drawing)) ?? "";
}

/** The last month holds until its end. */
function toTheEnd({ months, until }: LevelsDrawing): Month[] {
  return [...months, ...months.slice(-1).map((month) => ({ ...month, month: until }))];
}

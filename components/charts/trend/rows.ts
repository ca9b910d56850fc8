import { type CalendarDate, daysBetween } from "@/lib/domain/calendar";
import type { TrendDrawing } from "./drawing";

/** What the chart library draws from: a row for each day on which something begins or ends; `x` in days from the left edge. */
export type TrendRow = {
  day: CalendarDate;
  x: number;
  /** The place of the assessment in `drawing.points`; null where none is of that day. */
  point: number | null;
  /** While fresh, and while stale; both on the day between. */
  level: number | null;
  stale: number | null;
  /** From whole level to whole level, 2.83. */
  progress: number | null;
};

/** The rows of a trend; where the level ends before today, a row without one parts it from what follows. */
export function rowsOf(drawing: TrendDrawing): TrendRow[] {
  const { from, steps, points, staleFrom } = drawing;
  const ends = steps.filter((step, place) => steps[place + 1]?.from !== step.to).map((step) => step.to);
  const days = new Set([...points.map(({ asOf }) => asOf), ...steps.map((step) => step.from), ...ends]);
  if (staleFrom !== undefined && steps.some((step) => step.from < staleFrom && staleFrom < step.to))
    days.add(staleFrom);
  return [...days].sort().flatMap((day) => {
    const level = steps.find((step) => step.from <= day && day < step.to)?.level;
    const ended = level === undefined ? steps.find((step) => step.to === day)?.level : undefined;
    const row = rowOf(drawing, day, level ?? ended ?? null);
    const isGap = ended !== undefined && day !== ends.at(-1);
    return isGap ? [row, { ...rowOf(drawing, day, null), point: null }] : [row];
  });

  function rowOf({ staleFrom: stale }: TrendDrawing, day: CalendarDate, level: number | null): TrendRow {
    const point = points.findIndex(({ asOf }) => asOf === day);
    return {
      day,
      x: daysBetween(from, day),
      point: point === -1 ? null : point,
      level: stale === undefined || day <= stale ? level : null,
      stale: stale !== undefined && day >= stale ? level : null,
      progress: progressOn(points, day),
    };
  }
}

/** Straight between two assessments; none before the first, after the last, or beside one without a level. */
function progressOn(points: TrendDrawing["points"], day: CalendarDate): number | null {
  const before = points.findLast(({ asOf }) => asOf <= day);
  const after = points.find(({ asOf }) => asOf >= day);
  if (before === undefined || after === undefined || before.level === null || after.level === null) return null;
  const days = daysBetween(before.asOf, after.asOf);
  const share = days === 0 ? 0 : daysBetween(before.asOf, day) / days;
  return (before.progress + share * (after.progress - before.progress)) / 100;
}

/** The stretch of a row's ground that belongs to a level: from the level below up to it, or nothing. */
export function groundOf(row: TrendRow, level: number, isStale: boolean): [number, number] | null {
  const value = isStale ? row.stale : row.level;
  if (value === null) return null;
  return value >= level ? [level - 1, level] : [level - 1, level - 1];
}

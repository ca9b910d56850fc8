import type { CalendarDate } from "./calendar";

/** A published result on the line of a team; `progress` in hundredths; `level` is null when nothing was applicable. */
export type SeriesPoint = {
  asOf: CalendarDate;
  level: number | null;
  progress: number;
  provisional: boolean;
  assessmentId?: string;
};

/** What a trend chart and its picture draw: points in order of their as-of dates, from the left edge to today. */
export type Series = {
  points: SeriesPoint[];
  today: CalendarDate;
  from: CalendarDate;
  highest: number;
};

/** A stretch on which the level holds. */
export type StepSegment = { from: CalendarDate; to: CalendarDate; level: number };

/** What the sentence of a trend says; `previous` is the level before the current run. */
export type TrendSentence =
  | { kind: "none" }
  | { kind: "without-level"; since: CalendarDate }
  | { kind: "first"; level: number; since: CalendarDate }
  | { kind: "up" | "down"; level: number; since: CalendarDate; previous: number }
  | { kind: "regained"; level: number; since: CalendarDate };

/** The points in order of their as-of dates; publications may come back-dated. */
export function inOrder(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...points].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

/** The first date of the unbroken run of the current level; null without points. */
export function levelSince(points: readonly SeriesPoint[]): CalendarDate | null {
  return currentRun(points)?.since ?? null;
}

/** What to say of a line: the current level, since when, and which level it came from. */
export function trendSentence(points: readonly SeriesPoint[]): TrendSentence {
  const run = currentRun(points);
  if (run === null) return { kind: "none" };
  const { level, since, before } = run;
  if (level === null) return { kind: "without-level", since };
  if (before === undefined) return { kind: "first", level, since };
  if (before === null) return { kind: "regained", level, since };
  return { kind: level > before ? "up" : "down", level, since, previous: before };
}

/** The stretches of equal level between the left edge and today; a level holds until the next assessment, the last one until today; none where there is no level. */
export function stepSegments({ points, today, from }: Series): StepSegment[] {
  const segments: StepSegment[] = [];
  const ordered = inOrder(points);
  ordered.forEach(({ asOf, level }, index) => {
    const start = asOf < from ? from : asOf;
    const end = ordered[index + 1]?.asOf ?? today;
    if (level === null || end < start) return;
    const last = segments.at(-1);
    if (last !== undefined && last.level === level && last.to === start) last.to = end;
    else segments.push({ from: start, to: end, level });
  });
  return segments.filter((segment) => segment.from < segment.to || segment.from === today);
}

type Run = {
  level: number | null;
  since: CalendarDate;
  before: number | null | undefined;
};

function currentRun(points: readonly SeriesPoint[]): Run | null {
  const newestFirst = inOrder(points).reverse();
  const newest = newestFirst[0];
  if (newest === undefined) return null;
  const broken = newestFirst.findIndex((point) => point.level !== newest.level);
  const run = broken === -1 ? newestFirst : newestFirst.slice(0, broken);
  return {
    level: newest.level,
    since: run.at(-1)?.asOf ?? newest.asOf,
    before: newestFirst[broken]?.level,
  };
}

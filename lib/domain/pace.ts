import { quantile } from "simple-statistics";
import { type CalendarDate, daysBetween } from "./calendar";

/** A published result as a point of the line that a forecast follows: progress is level + halfPoints / (2 * applicable), uncut. */
export type PacePoint = {
  readonly asOf: CalendarDate;
  readonly level: number | null;
  readonly halfPoints: number;
  readonly applicable: number;
};

/**
 * How fast a team moves: over so many assessments since the first of them; slopes in millionths of a level per day, with the range in which four of five
 * slopes between two of them lie; null under three points.
 */
export type Pace = {
  readonly pacePoints: number;
  readonly paceFrom: CalendarDate | null;
  readonly slopeLow: number | null;
  readonly slope: number | null;
  readonly slopeHigh: number | null;
};

/** Where a team stands on its line, and how fast it moved there: what a standing says of it. */
export type Heading = PacePoint & Pace;

/** How many of the last assessments with a level count for the pace: two years of quarterly ones. */
const pointsThatCount = 8;

/** Under so many points there is too little data for a pace. */
const fewestPoints = 3;

/** Four of five slopes between two assessments lie in the range. */
const range = { low: 0.1, high: 0.9 };

/**
 * The pace of a team by its published results, in any order: the median of the slopes of all pairs of points, which one odd assessment cannot bend
 * (H. Theil, "A rank-invariant method of linear and polynomial regression analysis", 1950; P. K. Sen, "Estimates of the regression coefficient based on
 * Kendall's tau", 1968, for points at uneven distances). The range is that of the slopes themselves, not of their median: it says how unevenly the team moved.
 */
export function paceOf(results: readonly PacePoint[]): Pace {
  const points = results
    .flatMap(({ level, ...point }) => (level === null ? [] : [{ ...point, level }]))
    .sort((one, other) => (one.asOf < other.asOf ? -1 : 1))
    .slice(-pointsThatCount);
  const [first] = points;
  const counted = { pacePoints: points.length, paceFrom: first?.asOf ?? null };
  if (first === undefined || points.length < fewestPoints)
    return { ...counted, slopeLow: null, slope: null, slopeHigh: null };
  const days = points.map(({ asOf }) => daysBetween(first.asOf, asOf));
  const progress = points.map(progressOf);
  const slopes = pairwiseSlopes(days, progress);
  const slope = millionths(quantile(slopes, 0.5));
  return {
    ...counted,
    slopeLow: Math.min(millionths(quantile(slopes, range.low)), slope),
    slope,
    slopeHigh: Math.max(millionths(quantile(slopes, range.high)), slope),
  };
}

/** Where a team with these published results is heading, in any order; null without one. */
export function headingOf(results: readonly PacePoint[]): Heading | null {
  const [newest] = [...results].sort((one, other) => (one.asOf > other.asOf ? -1 : 1));
  if (newest === undefined) return null;
  const { asOf, level, halfPoints, applicable } = newest;
  return { asOf, level, halfPoints, applicable, ...paceOf(results) };
}

const progressOf = ({ level, halfPoints, applicable }: PacePoint): number =>
  (level ?? 0) + halfPoints / Math.max(2 * applicable, 1);

const millionths = (slope: number): number => Math.floor(slope * 1_000_000 + 0.5);

const pairwiseSlopes = (x: readonly number[], y: readonly number[]): number[] =>
  x.flatMap((later, j) => x.slice(0, j).map((earlier, i) => ((y[j] ?? 0) - (y[i] ?? 0)) / (later - earlier)));

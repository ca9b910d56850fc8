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
 * such lines would lie; null under three points.
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

/** The normal deviate that leaves a tenth on either side. */
const deviate = 1.2815515655446004;

/**
 * The pace of a team by its published results, in any order: Theil's estimator, the median of the slopes of all pairs of points (H. Theil, "A rank-invariant method of
 * linear and polynomial regression analysis", 1950), which one odd assessment cannot bend; the range lies between the pairwise slopes of the ranks that P. K. Sen gives
 * for 80 % ("Estimates of the regression coefficient based on Kendall's tau", 1968).
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
  const { low, high } = senRanks(points.length, slopes.length);
  return {
    ...counted,
    slopeLow: Math.min(millionths(quantile(slopes, low)), slope),
    slope,
    slopeHigh: Math.max(millionths(quantile(slopes, high)), slope),
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

/** Between which shares of the ordered pairwise slopes the range lies; with few points it is all of them. */
function senRanks(points: number, pairs: number): { low: number; high: number } {
  const spread = deviate * Math.sqrt((points * (points - 1) * (2 * points + 5)) / 18);
  return {
    low: Math.max(0, ((pairs - spread) / 2 - 1) / (pairs - 1)),
    high: Math.min(1, (pairs + spread) / 2 / (pairs - 1)),
  };
}

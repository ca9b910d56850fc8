import { addDays, type CalendarDate, daysBetween } from "./calendar";
import type { Heading } from "./pace";
import type { Target } from "./target";

/** When a level is expected: the day by the pace itself, and the range by its own; `latest` is null where it lies beyond what can be told. */
export type Expectation = {
  readonly level: number;
  readonly day: CalendarDate;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate | null;
};

/** How a team stands to its target. */
export const paceStates = ["reached", "on-pace", "at-risk", "overdue", "too-little-data"] as const;
export type PaceState = (typeof paceStates)[number];

/** No forecast reaches further beyond the last assessment than so many times the span of the assessments that it rests on. */
const reach = 2;

const daysInMonth = 365.25 / 12;

/**
 * When a team stands at a level, should it move on at its pace from its newest assessment. A day that has passed without an assessment is expected now. Null when the level is reached,
 * under three points, when the team does not move up, and when the day lies further beyond the last assessment than twice the observed span.
 */
export function expectation(heading: Heading, level: number, today: CalendarDate): Expectation | null {
  const { asOf, slope, slopeLow, slopeHigh } = heading;
  const day = dayAt(heading, level, slope, today);
  const earliest = dayAt(heading, level, slopeHigh, today);
  if (day === null || earliest === null) return null;
  const latest = dayAt(heading, level, slopeLow, today);
  return {
    level,
    day: addDays(asOf, day),
    earliest: addDays(asOf, earliest),
    latest: latest === null ? null : addDays(asOf, latest),
  };
}

/** What can be said of the level after the one that a team stands at. */
export type Outlook =
  | { readonly kind: "without-level" | "top" | "too-little-data" | "not-rising" }
  /** Beyond what can be told. */
  | { readonly kind: "far"; readonly level: number }
  /** Its day has passed; the next assessment will tell. */
  | { readonly kind: "due"; readonly level: number }
  | ({ readonly kind: "expected" } & Expectation);

/** What to say of the next level of a team, of `highest` in all. */
export function outlook(heading: Heading, highest: number, today: CalendarDate): Outlook {
  if (heading.level === null) return { kind: "without-level" };
  if (heading.level >= highest) return { kind: "top" };
  if (heading.slope === null) return { kind: "too-little-data" };
  if (heading.slope <= 0) return { kind: "not-rising" };
  const level = heading.level + 1;
  const expected = expectation(heading, level, today);
  if (expected === null) return { kind: "far", level };
  return expected.day <= today ? { kind: "due", level } : { kind: "expected", ...expected };
}

/** The levels above a team up to `until`, as far as a forecast reaches. */
export function expectations(heading: Heading, until: number, today: CalendarDate): Expectation[] {
  const first = (heading.level ?? until) + 1;
  const levels = Array.from({ length: Math.max(0, until - first + 1) }, (_, place) => first + place);
  return levels.flatMap((level) => expectation(heading, level, today) ?? []);
}

/** The last day that a forecast may name; null without a pace. */
export function horizon({ asOf, paceFrom, slope }: Heading): CalendarDate | null {
  return slope === null || paceFrom === null ? null : addDays(asOf, reach * daysBetween(paceFrom, asOf));
}

/** How a team stands to its target today; null without a target. */
export function paceState(heading: Heading, target: Target | null, today: CalendarDate): PaceState | null {
  if (target === null) return null;
  if (heading.level !== null && heading.level >= target.level) return "reached";
  if (target.date < today) return "overdue";
  if (heading.level === null || heading.slope === null) return "too-little-data";
  const expected = expectation(heading, target.level, today);
  return expected !== null && expected.day <= target.date ? "on-pace" : "at-risk";
}

/** How many criteria a month lead to the target in time, from those still unmet up to its level; null when it is reached or past. */
export function paceNeeded(
  { level, unmet }: { level: number | null; unmet: Readonly<Record<number, readonly string[]>> },
  target: Target,
  today: CalendarDate,
): number | null {
  if ((level !== null && level >= target.level) || target.date < today) return null;
  const between = Object.entries(unmet).filter(([at]) => Number(at) <= target.level);
  const criteria = between.reduce((sum, [, ids]) => sum + ids.length, 0);
  return criteria / (Math.max(1, daysBetween(today, target.date)) / daysInMonth);
}

/** A number of criteria a month in whole ones: so many a month, or one every so many months. */
export type Rate =
  | { readonly kind: "none" }
  | { readonly kind: "monthly"; readonly count: number }
  | { readonly kind: "every"; readonly months: number };

/** Criteria a month in words' reach: `enough` never says less than is asked for, `about` the nearest. Under one in four years it is none. */
export function rateOf(criteriaAMonth: number, how: "enough" | "about"): Rate {
  if (criteriaAMonth < 1 / 48) return { kind: "none" };
  if (criteriaAMonth > 2 / 3)
    return { kind: "monthly", count: (how === "enough" ? Math.ceil : Math.round)(criteriaAMonth) };
  const months = (how === "enough" ? Math.floor : Math.round)(1 / criteriaAMonth);
  return months < 2 ? { kind: "monthly", count: 1 } : { kind: "every", months };
}

/** How many criteria a month the pace comes to at the level that the team works towards; null under three points. */
export function paceMade({ slope, applicable }: Heading): number | null {
  return slope === null ? null : (slope / 1_000_000) * daysInMonth * applicable;
}

/** How many days after the newest assessment a level is reached at a slope, today at the earliest; in whole numbers, so that the database comes to the same. */
function dayAt(
  { asOf, level: from, halfPoints, applicable, paceFrom }: Heading,
  level: number,
  slope: number | null,
  today: CalendarDate,
): number | null {
  if (slope === null || slope <= 0 || paceFrom === null || from === null || from >= level) return null;
  const whole = Math.max(2 * applicable, 1);
  const missing = ((level - from) * whole - halfPoints) * 1_000_000;
  const days = Math.max(Math.ceil(missing / (whole * slope)), daysBetween(asOf, today));
  return days > reach * daysBetween(paceFrom, asOf) ? null : days;
}

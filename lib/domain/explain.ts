import { type AnswerValue, halfPointsOf } from "./answer";
import type { Assessed } from "./compare";
import { type Fraction, fraction } from "./fraction";
import { criteriaOf, highestLevel } from "./framework";
import { score } from "./score";

/** What one thing did to the progress: a criterion that changed, or a level whose criteria begin or cease to count. */
export type Part =
  | { readonly kind: "criterion"; readonly id: string; readonly level: number; readonly value: Fraction }
  | {
      readonly kind: "counting";
      readonly level: number;
      readonly begins: boolean;
      /** What that level holds while it does not count, in half points of so many applicable criteria. */
      readonly halfPoints: number;
      readonly applicable: number;
      readonly value: Fraction;
    };

/** A change of the progress in exact parts: the first progress and all parts together are the second. */
export type Explanation = { readonly before: Fraction; readonly after: Fraction; readonly parts: readonly Part[] };

/**
 * Why the progress moved between two assessments; null where one of them has no level.
 *
 * The progress is a sum over the levels: each level counts its share of met criteria, as soon as every level below it is full (`score`). So its change
 * is the sum of the changes of those shares, and of the shares that begin or cease to count. Within a level a criterion counts for what it won or lost;
 * one that leaves the count, or comes into it, moves the share of all others as well, and that is put down to it. Both are taken at the mean of the two
 * dates, so that no order of the changes is preferred and the way back is the way there with the signs turned.
 *
 * Parts come by level, in the direction of the move; parts of nothing are left out.
 */
export function explain(before: Assessed, after: Assessed): Explanation | null {
  const [from, to] = [progressOf(before), progressOf(after)];
  if (from === null || to === null) return null;
  const [earlier, later] = [sideOf(before), sideOf(after)];
  const highest = Math.max(earlier.highest, later.highest);
  const falls = to.numerator * from.denominator < from.numerator * to.denominator;
  const steps = Array.from({ length: highest }, (_, place) => partsAt(place + 1, earlier, later, falls));
  const parts = (falls ? steps.reverse() : steps).flat();
  return { before: from, after: to, parts: parts.filter(({ value }) => value.numerator !== 0) };
}

/** The criteria whose change alone, all else left as it was, takes the level to where it came. */
export function sufficientAlone(before: Assessed, after: Assessed, changed: readonly { id: string }[]): string[] {
  const level = score(after.framework, after.answers).level;
  return changed
    .map(({ id }) => id)
    .filter((id) => score(before.framework, withAnswerOf(id, before, after)).level === level);
}

/** The progress of an assessment, exactly; null without a level. */
function progressOf({ framework, answers }: Assessed): Fraction | null {
  const { level, halfPoints, applicable } = score(framework, answers);
  if (level === null) return null;
  return applicable === 0 ? fraction(level, 1) : fraction(level * applicable * 2 + halfPoints, applicable * 2);
}

/** An assessment as it is counted; `halfPoints` is null for a criterion out of the count. */
type Side = { readonly highest: number; readonly criteria: readonly Counted[] };
type Counted = { readonly id: string; readonly level: number; readonly halfPoints: number | null };

/** One level of one assessment: its criteria, how many count, their sum, and whether there is such a level and it counts at all. */
type Stage = {
  readonly criteria: readonly Counted[];
  readonly applicable: number;
  readonly halfPoints: number;
  readonly exists: boolean;
  readonly counts: boolean;
};

function sideOf({ framework, answers }: Assessed): Side {
  const criteria = criteriaOf(framework).map(({ id, level }) => ({
    id,
    level,
    halfPoints: halfPointsOf(answers.get(id)),
  }));
  return { highest: highestLevel(framework), criteria };
}

function partsAt(level: number, before: Side, after: Side, falls: boolean): Part[] {
  const [from, to] = [stageOf(level, before), stageOf(level, after)];
  if (!from.counts && !to.counts) return [];
  const changed = criteriaParts(level, from, to);
  if (from.counts && to.counts) return changed;
  const begins = to.counts;
  const { halfPoints, applicable, ...waiting } = begins ? from : to;
  // a level that asks nothing on either side is won or lost whole
  const held = from.applicable + to.applicable === 0 ? fraction(1, 1) : shareOf({ halfPoints, applicable, ...waiting });
  const value = begins ? held : fraction(-held.numerator, held.denominator);
  const counting: Part = { kind: "counting", level, begins, halfPoints, applicable, value };
  return falls ? [...changed, counting] : [counting, ...changed];
}

function stageOf(level: number, { highest, criteria }: Side): Stage {
  const own = criteria.filter((criterion) => criterion.level === level);
  const below = criteria.filter((criterion) => criterion.level < level);
  return {
    criteria: own,
    applicable: own.filter(({ halfPoints }) => halfPoints !== null).length,
    halfPoints: own.reduce((sum, { halfPoints }) => sum + (halfPoints ?? 0), 0),
    exists: level <= highest,
    counts: level <= highest && below.every(({ halfPoints }) => halfPoints === null || halfPoints === 2),
  };
}

/** A level that asks nothing is passed whole; one that there is not holds nothing. */
function shareOf({ applicable, halfPoints, exists }: Stage): Fraction {
  return applicable === 0 ? fraction(exists ? 1 : 0, 1) : fraction(halfPoints, applicable * 2);
}

function criteriaParts(level: number, from: Stage, to: Stage): Part[] {
  const before = new Map(from.criteria.map(({ id, halfPoints }) => [id, halfPoints] as const));
  const after = new Map(to.criteria.map(({ id, halfPoints }) => [id, halfPoints] as const));
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => ({
    kind: "criterion",
    id,
    level,
    value: effectOf(before.get(id) ?? null, after.get(id) ?? null, from, to),
  }));
}

/** What one criterion did to the share of its level; null is out of the count. */
function effectOf(before: number | null, after: number | null, from: Stage, to: Stage): Fraction {
  if (before === after) return fraction(0, 1);
  const [n, m] = [from.applicable, to.applicable];
  // where a level asks nothing on one side, each criterion is measured against what the empty level holds
  if (m === 0) return fraction(2 * shareOf(to).numerator - (before ?? 0), 2 * n);
  if (n === 0) return fraction((after ?? 0) - 2 * shareOf(from).numerator, 2 * m);
  const won = ((after ?? 0) - (before ?? 0)) * (n + m);
  const left = Number(after === null) - Number(before === null);
  return fraction(won + left * (from.halfPoints + to.halfPoints), 4 * n * m);
}

function withAnswerOf(id: string, before: Assessed, after: Assessed): ReadonlyMap<string, AnswerValue> {
  const value = after.answers.get(id);
  const others = [...before.answers].filter(([one]) => one !== id);
  return new Map(value === undefined ? others : [...others, [id, value] as const]);
}

import type { AnswerValue } from "./answer";
import { criteriaOf, type Effort, type Framework, highestLevel } from "./framework";

/** A criterion that stands between a team and a level; `value` is null where the answers were not given. */
export type GapCriterion = {
  id: string;
  capability: string;
  level: number;
  effort: Effort | null;
  value: "partly" | "not-met" | "missing" | null;
};

/** All that is missing to a level; meeting it may reach a higher one at once, where the levels between ask nothing more. */
export type GapStep = { level: number; reaches: number; criteria: GapCriterion[] };

type Unmet = Readonly<Record<number, readonly string[]>>;

/** For each level that is not achieved, the set of criteria to meet first, the smallest set first: each set holds the ones before it. Within a set small efforts lead, then the framework's order. */
export function gap(framework: Framework, unmet: Unmet, answers?: ReadonlyMap<string, AnswerValue>): GapStep[] {
  const waiting = new Set(Object.values(unmet).flat());
  const missing = criteriaOf(framework)
    .filter((criterion) => waiting.has(criterion.id))
    .map(({ id, capability, level, effort }) => ({ id, capability, level, effort, value: heldValue(id, answers) }));
  const highest = highestLevel(framework);
  const lowestUnmet = Math.min(highest + 1, ...missing.map((criterion) => criterion.level));
  return Array.from({ length: highest + 1 - lowestUnmet }, (_, index) => {
    const level = lowestUnmet + index;
    const beyond = missing.filter((criterion) => criterion.level > level).map((criterion) => criterion.level);
    return {
      level,
      reaches: Math.min(highest + 1, ...beyond) - 1,
      criteria: missing.filter((criterion) => criterion.level <= level).sort(bySmallerEffort),
    };
  });
}

function heldValue(id: string, answers: ReadonlyMap<string, AnswerValue> | undefined): GapCriterion["value"] {
  if (answers === undefined) return null;
  const value = answers.get(id);
  if (value === undefined) return "missing";
  return value === "partly" ? "partly" : "not-met";
}

const effortOrder = { S: 0, M: 1, L: 2 } as const satisfies Record<Effort, number>;

function bySmallerEffort(a: GapCriterion, b: GapCriterion): number {
  const place = (effort: Effort | null) => (effort === null ? 3 : effortOrder[effort]);
  return place(a.effort) - place(b.effort);
}

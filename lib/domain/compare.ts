import type { AnswerValue } from "./answer";
import { criteriaOf, type ScoredFramework } from "./framework";

/** One assessment as it is compared: what was asked, and what was answered. */
export type Assessed = {
  readonly framework: ScoredFramework;
  readonly answers: ReadonlyMap<string, AnswerValue>;
};

/** How a criterion stands in an assessment: as answered, without an answer, or not asked by its version of the framework. */
export type AnswerState = AnswerValue | "missing" | "not-asked";

/** What became of a criterion. `reframed`: the framework asks it anew, no more, or at another level. */
export const changeKinds = ["gained", "lost", "not-applicable", "applicable-again", "changed", "reframed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A criterion that does not stand as it stood; its level and capability are those of the later version that asks it. */
export type CriterionChange = {
  readonly id: string;
  readonly capability: string;
  readonly level: number;
  readonly kind: ChangeKind;
  readonly before: AnswerState;
  readonly after: AnswerState;
};

/** Every criterion that stands differently in two assessments, in the framework's order; what only the earlier version asks comes last. */
export function changesBetween(before: Assessed, after: Assessed): CriterionChange[] {
  const levels = new Map(criteriaOf(before.framework).map(({ id, level }) => [id, level] as const));
  const known = new Set(criteriaOf(after.framework).map(({ id }) => id));
  const dropped = criteriaOf(before.framework).filter(({ id }) => !known.has(id));
  return [...criteriaOf(after.framework), ...dropped].flatMap(({ id, capability, level }) => {
    const from = levels.has(id) ? (before.answers.get(id) ?? "missing") : "not-asked";
    const to = known.has(id) ? (after.answers.get(id) ?? "missing") : "not-asked";
    const kind = kindOf(from, to, levels.get(id) !== level);
    return kind === null ? [] : [{ id, capability, level, kind, before: from, after: to }];
  });
}

/** How many changes there are of each kind. */
export function countByKind(changes: readonly CriterionChange[]): Record<ChangeKind, number> {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  return {
    gained: count("gained"),
    lost: count("lost"),
    "not-applicable": count("not-applicable"),
    "applicable-again": count("applicable-again"),
    changed: count("changed"),
    reframed: count("reframed"),
  };
}

function kindOf(before: AnswerState, after: AnswerState, isMoved: boolean): ChangeKind | null {
  if (before === after) return isMoved && before !== "not-asked" ? "reframed" : null;
  if (before === "not-asked" || after === "not-asked") return "reframed";
  if (after === "not-applicable") return "not-applicable";
  if (before === "not-applicable") return "applicable-again";
  if (after === "met") return "gained";
  return before === "met" ? "lost" : "changed";
}

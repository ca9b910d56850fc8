import { type AnswerValue, halfPointsOf } from "./answer";
import { criteriaOf, highestLevel, type ScoredFramework } from "./framework";

/** The result within one capability; `level` is null when nothing in it is applicable. */
export type CapabilityScore = {
  key: string;
  level: number | null;
  evidencedLevel: number | null;
  halfPoints: number;
  applicable: number;
};

/** The result of an assessment in whole numbers; `halfPoints` of `applicable` criteria speak of the level after the achieved one (0 of 0 at the highest or without a level). */
export type Score = {
  level: number | null;
  halfPoints: number;
  applicable: number;
  missing: number;
  notApplicable: number;
  provisional: boolean;
  passedWithoutEvidence: number[];
  capabilities: CapabilityScore[];
  unmet: Record<number, string[]>;
};

type Answers = ReadonlyMap<string, AnswerValue>;

/** The staged scoring rule of `frameworks/README.md`: the highest level up to which every applicable criterion is met; missing counts as not met. */
export function score(framework: ScoredFramework, answers: Answers): Score {
  const criteria = criteriaOf(framework);
  const highest = highestLevel(framework);
  const asked = criteria.filter((criterion) => answers.get(criterion.id) !== "not-applicable");
  const missing = criteria.filter((criterion) => !answers.has(criterion.id)).length;
  const whole = stage(asked, highest, answers);
  return {
    ...whole,
    missing,
    notApplicable: criteria.length - asked.length,
    provisional: missing > 0,
    passedWithoutEvidence: levelsPassedUnasked(asked, whole.level),
    capabilities: framework.capabilities.map(({ key }) => {
      const own = asked.filter((criterion) => criterion.capability === key);
      const staged = stage(own, highest, answers);
      return { key, ...staged, evidencedLevel: evidencedLevel(own, staged.level) };
    }),
    unmet: unmetByLevel(asked, answers),
  };
}

/** The progress score in hundredths, cut off and not rounded: the level and the share of the next one, so 2 and 14 half points of 9 criteria give 277. */
export function progressHundredths(level: number, halfPoints: number, applicable: number): number {
  return level * 100 + (applicable === 0 ? 0 : Math.floor((halfPoints * 50) / applicable));
}

/** Hundredths written with two decimals: 277 is "2.77". */
export function formatProgress(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

type Asked = { id: string; level: number };

type Stage = Pick<Score, "level" | "halfPoints" | "applicable">;

function stage(asked: readonly Asked[], highest: number, answers: Answers): Stage {
  if (asked.length === 0) return { level: null, halfPoints: 0, applicable: 0 };
  const unmet = asked.filter((criterion) => answers.get(criterion.id) !== "met");
  const level = Math.min(highest + 1, ...unmet.map((criterion) => criterion.level)) - 1;
  const next = asked.filter((criterion) => criterion.level === level + 1);
  return {
    level,
    halfPoints: next.reduce((sum, { id }) => sum + (halfPointsOf(answers.get(id)) ?? 0), 0),
    applicable: next.length,
  };
}

function evidencedLevel(asked: readonly Asked[], level: number | null): number | null {
  if (level === null) return null;
  const passed = asked.filter((criterion) => criterion.level <= level);
  return Math.max(0, ...passed.map((criterion) => criterion.level));
}

function levelsPassedUnasked(asked: readonly Asked[], level: number | null): number[] {
  const passed = Array.from({ length: level ?? 0 }, (_, index) => index + 1);
  return passed.filter((value) => !asked.some((criterion) => criterion.level === value));
}

function unmetByLevel(asked: readonly Asked[], answers: Answers): Record<number, string[]> {
  const unmet: Record<number, string[]> = {};
  for (const { id, level } of asked) {
    if (answers.get(id) !== "met") unmet[level] = [...(unmet[level] ?? []), id];
  }
  return unmet;
}

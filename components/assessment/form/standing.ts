import type { AnswerValue } from "@/lib/domain/answer";
import { highestLevel } from "@/lib/domain/framework";
import { formatProgress, progressHundredths, score } from "@/lib/domain/score";
import type { FormCriterion, FormFramework } from "./form-framework";

/** What the assessment would come to if it were published now. */
export type Standing = {
  level: number | null;
  levelName: string | null;
  /** The progress score, "2.59"; null without a level. */
  progress: string | null;
  /** How much of the next level is reached, from 0 to 1. */
  fraction: number;
  missing: number;
  /** The next level and what stands between; null at the highest. */
  next: { level: number; criteria: FormCriterion[] } | null;
};

/** Scores the answers by the rule that the publication uses. */
export function standingOf(framework: FormFramework, answers: ReadonlyMap<string, AnswerValue>): Standing {
  const { level, halfPoints, applicable, missing, unmet } = score(framework, answers);
  if (level === null) return { level, levelName: null, progress: null, fraction: 0, missing, next: null };
  const unmetNext = new Set(unmet[level + 1]);
  return {
    level,
    levelName: framework.levels.find(({ value }) => value === level)?.name ?? null,
    progress: formatProgress(progressHundredths(level, halfPoints, applicable)),
    fraction: applicable === 0 ? 0 : halfPoints / (2 * applicable),
    missing,
    next:
      level === highestLevel(framework)
        ? null
        : {
            level: level + 1,
            criteria: framework.capabilities.flatMap(({ criteria }) => criteria.filter(({ id }) => unmetNext.has(id))),
          },
  };
}

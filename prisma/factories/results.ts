import type { Framework } from "@/lib/domain/framework";
import { type AssessmentResult, type ReadingBasis, resultOf } from "@/lib/domain/result";
import { difference, type LevelChangeInGroup, levelChangesOf } from "@/lib/domain/rollup";
import { type PublishedResult, standingOf, type TeamStanding } from "@/lib/domain/standing";
import { firstMonth } from "@/lib/domain/team-period";
import type { Prisma } from "@/prisma/generated/client";
import type { AssessmentRows, Told } from "./assessments";

type Content = { readonly framework: Framework; readonly readings: readonly ReadingBasis[] };
type Published = { readonly told: Told; readonly rows: AssessmentRows };

/** What is stored with the publications of one team that never changed its group: results, standing, and its part of the level distribution. */
export type ResultRows = {
  readonly results: Prisma.AssessmentResultCreateManyInput[];
  readonly standings: Prisma.TeamStandingCreateManyInput[];
  readonly changes: LevelChangeInGroup[];
};

export function makeResults(published: readonly Published[], groupId: string | null, content: Content): ResultRows {
  const scored = published.map((one) => ({ ...one, result: scoreOf(one.told, content) }));
  const results = scored.map(({ told, rows, result }) => pointOf(told, rows.assessment.id, result));
  const standing = standingOf(results);
  const [first] = published;
  return {
    results: scored.map(({ told, rows, result }) => resultRow(told, rows.assessment.id, result)),
    standings: first === undefined || standing === null ? [] : [standingRow(first.told, standing)],
    changes: levelChangesOf({ results, periods: [{ fromMonth: firstMonth, groupId, isArchived: false }] }),
  };
}

/** The level distribution of an organisation, from what each team adds to it. */
export function makeLevelChanges(
  organizationId: string,
  frameworkKey: string,
  changes: readonly LevelChangeInGroup[],
): Prisma.LevelChangeCreateManyInput[] {
  return difference([], changes).map((one) => ({ ...one, organizationId, frameworkKey }));
}

const scoreOf = ({ answers, asOf }: Told, { framework, readings }: Content): AssessmentResult =>
  resultOf({ framework, readings, answers, asOf, shelfLifeDays: null });

function pointOf({ asOf }: Told, assessmentId: string, result: AssessmentResult): PublishedResult {
  const { level, halfPoints, applicable, provisional } = result;
  return { assessmentId, asOf, level, halfPoints, applicable, provisional, detail: result };
}

function standingRow(
  { organizationId, teamId, frameworkKey }: Told,
  { provisional: isProvisional, nextUnmet, countsUntil, ...standing }: TeamStanding,
): Prisma.TeamStandingCreateManyInput {
  const lists = { nextUnmet: [...nextUnmet], countsUntil: [...countsUntil] };
  return { organizationId, teamId, frameworkKey, isProvisional, ...standing, ...lists };
}

function resultRow(
  { organizationId, teamId, frameworkKey, frameworkVersion, asOf }: Told,
  assessmentId: string,
  { provisional: isProvisional, capabilities, unmet, countsUntil, readings, ...counts }: AssessmentResult,
): Prisma.AssessmentResultCreateManyInput {
  return {
    organizationId,
    assessmentId,
    teamId,
    frameworkKey,
    frameworkVersion,
    asOf,
    isProvisional,
    ...counts,
    capabilities,
    unmet,
    countsUntil: [...countsUntil],
    readings: [...readings],
  };
}

import type { CalendarDate } from "@/lib/domain/calendar";
import type { Framework } from "@/lib/domain/framework";
import { type AssessmentResult, type ReadingBasis, resultOf } from "@/lib/domain/result";
import { difference, type LevelChangeInGroup, levelChangesOf } from "@/lib/domain/rollup";
import { type PublishedResult, standingOf, type TeamStanding } from "@/lib/domain/standing";
import { firstMonth } from "@/lib/domain/team-period";
import type { Prisma } from "@/prisma/generated/client";
import type { AssessmentRows, Told } from "./assessments";

type Content = { readonly framework: Framework; readonly readings: readonly ReadingBasis[] };
type Published = { readonly told: Told; readonly rows: AssessmentRows };

/** One team in one framework. */
export type ResultsOf = Pick<Told, "organizationId" | "teamId" | "frameworkKey" | "frameworkVersion">;

/** What a publication came to. */
export type Scored = {
  readonly assessmentId: string;
  readonly asOf: CalendarDate;
  readonly result: AssessmentResult;
};

/** What is stored with the publications of one team that never changed its group: results, standing, and its part of the level distribution. */
export type ResultRows = {
  readonly results: Prisma.AssessmentResultCreateManyInput[];
  readonly standings: Prisma.TeamStandingCreateManyInput[];
  readonly changes: LevelChangeInGroup[];
};

/** Scores what was published of a team, and makes the rows of it. */
export function makeResults(published: readonly Published[], groupId: string | null, content: Content): ResultRows {
  const scored = published.map(({ told, rows }) => ({
    assessmentId: rows.assessment.id,
    asOf: told.asOf,
    result: scoreOf(told, content),
  }));
  const [first] = published;
  return first === undefined
    ? { results: [], standings: [], changes: [] }
    : makeResultRows(first.told, groupId, scored);
}

/** The rows of what was published of a team, from what it came to. */
export function makeResultRows(of: ResultsOf, groupId: string | null, scored: readonly Scored[]): ResultRows {
  const results = scored.map(pointOf);
  const standing = standingOf(results);
  return {
    results: scored.map((one) => resultRow(of, one)),
    standings: standing === null ? [] : [standingRow(of, standing)],
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

function pointOf({ assessmentId, asOf, result }: Scored): PublishedResult {
  const { level, halfPoints, applicable, provisional } = result;
  return { assessmentId, asOf, level, halfPoints, applicable, provisional, detail: result };
}

function standingRow(
  { organizationId, teamId, frameworkKey }: ResultsOf,
  { provisional: isProvisional, nextUnmet, countsUntil, ...standing }: TeamStanding,
): Prisma.TeamStandingCreateManyInput {
  const lists = { nextUnmet: [...nextUnmet], countsUntil: [...countsUntil] };
  return { organizationId, teamId, frameworkKey, isProvisional, ...standing, ...lists };
}

function resultRow(
  { organizationId, teamId, frameworkKey, frameworkVersion }: ResultsOf,
  { assessmentId, asOf, result }: Scored,
): Prisma.AssessmentResultCreateManyInput {
  const { provisional: isProvisional, capabilities, unmet, countsUntil, readings, ...counts } = result;
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

import type { CalendarDate } from "@/lib/domain/calendar";
import type { AssessmentResult } from "@/lib/domain/result";
import { Prisma } from "@/prisma/generated/client";
import type { AssessmentAddress } from "./assessment-refusal";
import type { Database } from "./database";

/** Which assessment a result belongs to, and of what. */
export type ResultOf = AssessmentAddress & {
  readonly frameworkKey: string;
  readonly frameworkVersion: string;
  readonly asOf: CalendarDate;
};

/** Stores what a published assessment came to, in the place of what was stored of it before. */
export async function storeResult(db: Database, of: ResultOf, result: AssessmentResult): Promise<void> {
  await db.$executeRaw(resultStatement(of, result));
}

/** The statement that stores a result, as a part of a larger one. */
export function resultStatement(of: ResultOf, result: AssessmentResult): Prisma.Sql {
  const { level, halfPoints, applicable, missing, notApplicable, provisional, passedWithoutEvidence } = result;
  return Prisma.sql`
    INSERT INTO assessment_result (organization_id, assessment_id, team_id, framework_key, framework_version, as_of, level, half_points,
      applicable, missing, not_applicable, is_provisional, passed_without_evidence, capabilities, unmet, counts_until, readings)
    VALUES (${of.organizationId}::uuid, ${of.assessmentId}::uuid, ${of.teamId}::uuid, ${of.frameworkKey}, ${of.frameworkVersion}, ${of.asOf},
      ${level}::smallint, ${halfPoints}, ${applicable}, ${missing}, ${notApplicable}, ${provisional}, ${passedWithoutEvidence}::smallint[],
      ${JSON.stringify(result.capabilities)}::jsonb, ${JSON.stringify(result.unmet)}::jsonb,
      ${JSON.stringify(result.countsUntil)}::jsonb, ${JSON.stringify(result.readings)}::jsonb)
    ON CONFLICT (organization_id, assessment_id) DO UPDATE SET team_id = excluded.team_id, framework_key = excluded.framework_key,
      framework_version = excluded.framework_version, as_of = excluded.as_of, level = excluded.level,
      half_points = excluded.half_points, applicable = excluded.applicable, missing = excluded.missing,
      not_applicable = excluded.not_applicable, is_provisional = excluded.is_provisional,
      passed_without_evidence = excluded.passed_without_evidence, capabilities = excluded.capabilities, unmet = excluded.unmet,
      counts_until = excluded.counts_until, readings = excluded.readings`;
}

/** Removes what was stored of an assessment that is not published any more. */
export async function removeResult(db: Database, of: Of): Promise<void> {
  await db.$executeRaw(removalStatement(of));
}

/** The statement that removes a result, as a part of a larger one. */
export const removalStatement = ({ organizationId, assessmentId }: Of): Prisma.Sql => Prisma.sql`
  DELETE FROM assessment_result WHERE organization_id = ${organizationId}::uuid AND assessment_id = ${assessmentId}::uuid`;

type Of = Pick<AssessmentAddress, "organizationId" | "assessmentId">;

import type { Database } from "@/lib/data/database";
import type { Prisma } from "@/prisma/generated/client";

/** Published assessments of one framework version as columns: a row of each takes the same place. */
export type AssessmentColumns = {
  readonly organizationId: string;
  readonly frameworkKey: string;
  readonly frameworkVersion: string;
  readonly by: string;
  readonly ids: readonly string[];
  readonly teamIds: readonly string[];
  readonly days: readonly string[];
  /** The answers of each as a word, one sign for a criterion: m met, p partly, n not met, x not applicable, - none. */
  readonly answers: readonly string[];
};

/** Stores assessments, in one statement. */
export async function storeAssessments(db: Database, all: AssessmentColumns): Promise<void> {
  await db.$executeRaw`
    INSERT INTO assessment (organization_id, id, team_id, framework_key, framework_version, as_of, status, created_by_id, created_at,
      published_by_id, published_at, closed_at)
    SELECT ${all.organizationId}::uuid, id, team_id, ${all.frameworkKey}, ${all.frameworkVersion}, day, 'published', ${all.by}::uuid,
      day::date + interval '12 hours', ${all.by}::uuid, day::date + interval '12 hours', day::date + interval '12 hours'
    FROM unnest(${all.ids}::uuid[], ${all.teamIds}::uuid[], ${all.days}::text[]) AS one (id, team_id, day)`;
}

/** Stores the answers of assessments, all confirmed, in one statement; `criteria` are the ids in the order of the signs. Their events are left out. */
export async function storeAnswerWords(
  db: Database,
  all: AssessmentColumns,
  criteria: readonly string[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO answer (organization_id, assessment_id, criterion_id, value, reason, confirmed_at, updated_by_id, updated_at)
    SELECT ${all.organizationId}::uuid, one.id, criterion.id,
      CASE sign WHEN 'm' THEN 'met' WHEN 'p' THEN 'partly' WHEN 'n' THEN 'not-met' ELSE 'not-applicable' END,
      CASE sign WHEN 'x' THEN 'The product has no such part.' END, day::date + interval '12 hours', ${all.by}::uuid, day::date + interval '12 hours'
    FROM unnest(${all.ids}::uuid[], ${all.days}::text[], ${all.answers}::text[]) AS one (id, day, word)
    CROSS JOIN unnest(${[...criteria]}::text[]) WITH ORDINALITY AS criterion (id, place)
    CROSS JOIN LATERAL substr(one.word, criterion.place::int, 1) sign
    WHERE sign <> '-'`;
}

/** Stores results, in one statement. */
export async function storeResults(
  db: Database,
  results: readonly Prisma.AssessmentResultCreateManyInput[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO assessment_result (organization_id, assessment_id, team_id, framework_key, framework_version, as_of, level, half_points,
      applicable, missing, not_applicable, is_provisional, passed_without_evidence, capabilities, unmet, counts_until, readings)
    SELECT "organizationId", "assessmentId", "teamId", "frameworkKey", "frameworkVersion", "asOf", level, "halfPoints",
      applicable, missing, "notApplicable", "isProvisional",
      ARRAY(SELECT jsonb_array_elements_text("passedWithoutEvidence")::smallint), capabilities, unmet, "countsUntil", readings
    FROM jsonb_to_recordset(${JSON.stringify(results)}::jsonb) AS one ("organizationId" uuid, "assessmentId" uuid, "teamId" uuid,
      "frameworkKey" text, "frameworkVersion" text, "asOf" text, level smallint, "halfPoints" int, applicable int, missing int,
      "notApplicable" int, "isProvisional" boolean, "passedWithoutEvidence" jsonb, capabilities jsonb, unmet jsonb, "countsUntil" jsonb,
      readings jsonb)`;
}

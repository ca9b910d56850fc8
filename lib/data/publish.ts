import { type Grant, userIdOf } from "@/lib/domain/access";
import type { Answer } from "@/lib/domain/answer";
import { type AssessmentStatus, isAnswerable } from "@/lib/domain/assessment";
import type { CalendarDate } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { resultOf } from "@/lib/domain/result";
import { Prisma } from "@/prisma/generated/client";
import { type AssessmentAddress, refusalOf } from "./assessment-refusal";
import { record } from "./audit";
import { type Database, inTransaction } from "./database";
import { frameworkVersion, newestFrameworks, readingsOf } from "./frameworks";
import { removalStatement, resultStatement } from "./result-rows";
import { changePublished, historyColumns, type TeamHistory } from "./rollup";

type Address = { readonly assessmentId: string };

/**
 * Publishes an open assessment, also with gaps: under the lock of its row its answers are frozen with a copy of their evidence, and result,
 * standing and level distribution are stored in the same transaction. A date that is taken is refused with the id of the one that is published for it.
 */
export async function publishAssessment(
  grant: Grant<"assessment.publish">,
  { assessmentId }: Address,
): Promise<Result<{ level: number | null; missing: number; provisional: boolean }>> {
  const address = { organizationId: grant.organizationId, teamId: grant.teamId, assessmentId };
  // read once per process, and never within a transaction, where it would wait for a second connection
  await newestFrameworks();
  return inTransaction(async (db) => {
    const draft = await lockAssessment(db, address);
    if (draft === null || draft.isArchived || !isAnswerable(draft.status)) return refusalOf(db, address);
    const { frameworkKey, frameworkVersion: version, asOf } = draft;
    const content = await readContent(db, address, draft);
    if (content.takenBy !== null)
      return fail("conflict", { reason: "taken", details: { assessmentId: content.takenBy } });
    const result = resultOf({
      framework: await frameworkVersion(frameworkKey, version),
      readings: await readingsOf(frameworkKey),
      answers: content.answers,
      asOf,
      shelfLifeDays: content.shelfLifeDays,
    });
    const of = { ...address, frameworkKey, frameworkVersion: version, asOf };
    await changePublished(db, of, {
      before: content,
      after: [...content.results, { ...result, assessmentId, asOf, detail: result }],
      along: Prisma.sql`${closing(grant, assessmentId)}, result AS (${resultStatement(of, result)})`,
    });
    await record(db, { grant, action: "assessment.publish", targetKind: "assessment", targetId: assessmentId });
    return ok({ level: result.level, missing: result.missing, provisional: result.provisional });
  });
}

/** Takes a publication back: its result leaves every figure, its rows stay, and its date is free again. */
export async function withdrawAssessment(
  grant: Grant<"assessment.publish">,
  { assessmentId }: Address,
): Promise<Result<null>> {
  const address = { organizationId: grant.organizationId, teamId: grant.teamId, assessmentId };
  return inTransaction(async (db) => {
    const published = await lockAssessment(db, address);
    if (published === null || published.isArchived || published.status !== "published") return refusalOf(db, address);
    const { frameworkKey } = published;
    const before = await readContent(db, address, published);
    await changePublished(
      db,
      { ...address, frameworkKey },
      {
        before,
        after: before.results.filter((result) => result.assessmentId !== assessmentId),
        along: Prisma.sql`
        withdrawn AS (
          UPDATE assessment SET status = 'withdrawn', closed_at = now()
          WHERE organization_id = ${grant.organizationId}::uuid AND id = ${assessmentId}::uuid),
        removed AS (${removalStatement(address)})`,
      },
    );
    await record(db, { grant, action: "assessment.withdraw", targetKind: "assessment", targetId: assessmentId });
    return ok(null);
  });
}

type Locked = {
  status: AssessmentStatus;
  isArchived: boolean;
  frameworkKey: string;
  frameworkVersion: string;
  asOf: CalendarDate;
};

/** Locks the team first, as everything does that moves its figures, then the assessment, which waits for answers that are being saved. */
async function lockAssessment(
  db: Database,
  { organizationId, teamId, assessmentId }: AssessmentAddress,
): Promise<Locked | null> {
  const rows = await db.$queryRaw<Locked[]>`
    WITH locked AS (
      SELECT archived_on IS NOT NULL AS is_archived FROM team
      WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid AND deleted_at IS NULL FOR NO KEY UPDATE
    )
    SELECT a.status, a.framework_key AS "frameworkKey", a.framework_version AS "frameworkVersion", a.as_of AS "asOf",
      locked.is_archived AS "isArchived"
    FROM locked, assessment a
    WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND a.id = ${assessmentId}::uuid FOR UPDATE OF a`;
  return rows[0] ?? null;
}

type Content = TeamHistory & {
  answers: Pick<Answer, "criterionId" | "value" | "confirmed">[];
  shelfLifeDays: number | null;
  takenBy: string | null;
};

/** What is to be frozen, read after the lock, so that every answer that was saved before it is in. */
async function readContent(
  db: Database,
  { organizationId, teamId, assessmentId }: AssessmentAddress,
  { frameworkKey, asOf }: Locked,
): Promise<Content> {
  const rows = await db.$queryRaw<Content[]>`
    SELECT o.shelf_life_days AS "shelfLifeDays", ${historyColumns({ organizationId, teamId }, frameworkKey)},
      (SELECT id FROM assessment WHERE organization_id = o.id AND team_id = ${teamId}::uuid AND framework_key = ${frameworkKey}
        AND as_of = ${asOf} AND status = 'published') AS "takenBy",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('criterionId', criterion_id, 'value', value, 'confirmed', confirmed_at IS NOT NULL))
        FROM answer WHERE organization_id = o.id AND assessment_id = ${assessmentId}::uuid), '[]') AS answers
    FROM organization o WHERE o.id = ${organizationId}::uuid`;
  const [row] = rows;
  if (row === undefined) throw new Error("an assessment belongs to an organisation");
  return row;
}

/** Closes the assessment and copies the evidence of what was answered. */
const closing = (
  { organizationId, actor }: Grant<"assessment.publish">,
  assessmentId: string,
): Prisma.Sql => Prisma.sql`
  published AS (
    UPDATE assessment SET status = 'published', published_by_id = ${userIdOf(actor)}::uuid, published_at = now(), closed_at = now()
    WHERE organization_id = ${organizationId}::uuid AND id = ${assessmentId}::uuid
    RETURNING organization_id, id, team_id, framework_key
  ), copied AS (
    INSERT INTO assessment_evidence (organization_id, assessment_id, criterion_id, evidence_id, title, url, valid_until)
    SELECT p.organization_id, p.id, e.criterion_id, e.id, e.title, e.url, e.valid_until
    FROM published p
    JOIN evidence e ON e.organization_id = p.organization_id AND e.team_id = p.team_id AND e.framework_key = p.framework_key
    JOIN answer n ON n.organization_id = p.organization_id AND n.assessment_id = p.id AND n.criterion_id = e.criterion_id
    WHERE e.deleted_at IS NULL
  )`;

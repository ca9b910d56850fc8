import { type Grant, userIdOf } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { refusalOf } from "./assessment-refusal";
import { database } from "./database";
import { versionsAsking } from "./frameworks";

export type NewEvidence = {
  readonly assessmentId: string;
  readonly criterionId: string;
  readonly title: string;
  readonly url: string;
  readonly validUntil: CalendarDate | null;
};

/** How many links may support one criterion. */
const most = 20;

/** Adds a link that supports a criterion, through an assessment that can still be answered. It belongs to the team, so it serves the next assessment too. */
export async function addEvidence(
  grant: Grant<"assessment.answer">,
  { assessmentId, criterionId, title, url, validUntil }: NewEvidence,
): Promise<Result<{ id: string }>> {
  const { organizationId, teamId, actor } = grant;
  const versions = await versionsAsking(criterionId);
  const rows = await database().$queryRaw<{ id: string | null; isOpen: boolean; isAsked: boolean }[]>`
    WITH target AS (
      SELECT a.framework_key, a.status IN ('draft', 'returned') AND t.archived_on IS NULL AS is_open,
        a.framework_key || ' ' || a.framework_version = ANY (${versions}) AS is_asked
      FROM assessment a JOIN team t ON t.organization_id = a.organization_id AND t.id = a.team_id
      WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND a.id = ${assessmentId}::uuid
      FOR SHARE OF a
    ), added AS (
      INSERT INTO evidence (organization_id, team_id, framework_key, criterion_id, title, url, valid_until, created_by_id)
      SELECT ${organizationId}::uuid, ${teamId}::uuid, framework_key, ${criterionId}, ${title}, ${url}, ${validUntil}, ${userIdOf(actor)}::uuid
      FROM target
      WHERE is_open AND is_asked AND ${most} > (
        SELECT count(*) FROM evidence e
        WHERE e.organization_id = ${organizationId}::uuid AND e.team_id = ${teamId}::uuid AND e.framework_key = target.framework_key
          AND e.criterion_id = ${criterionId} AND e.deleted_at IS NULL)
      RETURNING id
    )
    SELECT added.id, target.is_open AS "isOpen", target.is_asked AS "isAsked" FROM target LEFT JOIN added ON true`;
  const [row] = rows;
  if (row === undefined) return fail("not-found");
  if (row.id !== null) return ok({ id: row.id });
  if (!row.isOpen) return refusalOf(database(), { organizationId, teamId, assessmentId });
  return row.isAsked
    ? fail("conflict", { reason: "evidenceFull" })
    : fail("invalid", { fields: { criterionId: "badId" } });
}

/** Takes a link away from its criterion, through an assessment that can still be answered. What was published with it keeps its copy. */
export async function removeEvidence(
  grant: Grant<"assessment.answer">,
  { assessmentId, evidenceId }: { assessmentId: string; evidenceId: string },
): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  const rows = await database().$queryRaw<{ isOpen: boolean; isThere: boolean }[]>`
    WITH target AS (
      SELECT a.framework_key, a.status IN ('draft', 'returned') AND t.archived_on IS NULL AS is_open
      FROM assessment a JOIN team t ON t.organization_id = a.organization_id AND t.id = a.team_id
      WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND a.id = ${assessmentId}::uuid
      FOR SHARE OF a
    ), removed AS (
      UPDATE evidence e SET deleted_at = COALESCE(e.deleted_at, now()) FROM target
      WHERE e.organization_id = ${organizationId}::uuid AND e.team_id = ${teamId}::uuid AND e.id = ${evidenceId}::uuid
        AND e.framework_key = target.framework_key AND target.is_open
      RETURNING e.id
    )
    SELECT target.is_open AS "isOpen", EXISTS (SELECT FROM removed) AS "isThere" FROM target`;
  const [row] = rows;
  if (row === undefined) return fail("not-found");
  if (!row.isOpen) return refusalOf(database(), { organizationId, teamId, assessmentId });
  return row.isThere ? ok(null) : fail("not-found");
}

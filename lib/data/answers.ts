import { type Grant, userIdOf } from "@/lib/domain/access";
import type { AnswerValue } from "@/lib/domain/answer";
import type { SaveInput } from "@/lib/domain/assessment-input";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { Prisma } from "@/prisma/generated/client";
import { type AssessmentAddress, refusalOf } from "./assessment-refusal";
import { breaksUnique, database } from "./database";
import { frameworkVersion, versionsAsking } from "./frameworks";
import { plannedOnce } from "./planned-once";

/** A write that is in the database for good, with the revision that it made and the instant. */
export type SavedAnswer = { readonly revision: number; readonly savedAt: string };

export type AnswerWrite = SaveInput & { readonly assessmentId: string };

type Row = { isOpen: boolean; isAsked: boolean; version: string; revision: number | null; at: Date | null };

/**
 * Stores one answer and its event in one statement, under the shared lock of an assessment that can still be answered: a publication either has it or
 * refuses it. A write whose id is known was saved before; an answer equal to the present one is no conflict; any other must be made upon
 * the present revision, or is refused as "precondition-failed" with the answer that somebody else gave.
 */
export async function saveAnswer(grant: Grant<"assessment.answer">, write: AnswerWrite): Promise<Result<SavedAnswer>> {
  const address = { organizationId: grant.organizationId, teamId: grant.teamId, assessmentId: write.assessmentId };
  const row = await attempt(grant, write);
  if (row === "taken") return fail("invalid", { fields: { writeId: "badId" } });
  if (row === null) return fail("not-found");
  if (row.revision !== null && row.at !== null) return ok({ revision: row.revision, savedAt: row.at.toISOString() });
  if (!row.isOpen) return refusalOf(database(), address);
  if (!row.isAsked) return fail("invalid", { fields: { criterionId: "badId" } });
  return conflict(address, write.criterionId);
}

/** The same write sent twice at once: the second finds the first in the log when it tries again. */
async function attempt(grant: Grant<"assessment.answer">, write: AnswerWrite): Promise<Row | null | "taken"> {
  for (let tries = 1; ; tries += 1) {
    try {
      const row = await put(grant, write, await versionsAsking(write.criterionId));
      const isNews = row?.isOpen && !row.isAsked && row.revision === null;
      if (!isNews || tries > 1) return row;
      const [key = "", version = ""] = row.version.split(" ");
      await frameworkVersion(key, version);
    } catch (error) {
      if (!breaksUnique(error)) throw error;
      if (tries > 2) return "taken";
    }
  }
}

async function put(grant: Grant<"assessment.answer">, write: AnswerWrite, versions: string[]): Promise<Row | null> {
  const { organizationId, teamId } = grant;
  const { assessmentId, criterionId, writeId, value, note, reason, confirmed, revision } = write;
  const userId = userIdOf(grant.actor);
  const isEqual = Prisma.sql`(kept.value, kept.note, kept.reason, kept.confirmed_at IS NULL)
    IS NOT DISTINCT FROM (excluded.value, excluded.note, excluded.reason, excluded.confirmed_at IS NULL)`;
  const rows = await database().$queryRaw<Row[]>`${plannedOnce}
    WITH target AS (
      SELECT a.status IN ('draft', 'returned') AND t.archived_on IS NULL AS is_open,
        a.framework_key || ' ' || a.framework_version AS version
      FROM assessment a JOIN team t ON t.organization_id = a.organization_id AND t.id = a.team_id
      WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND a.id = ${assessmentId}::uuid
      FOR SHARE OF a
    ), repeated AS (
      SELECT revision, at FROM answer_event
      WHERE organization_id = ${organizationId}::uuid AND write_id = ${writeId}::uuid
        AND assessment_id = ${assessmentId}::uuid AND criterion_id = ${criterionId}
    ), before AS (
      SELECT value FROM answer
      WHERE organization_id = ${organizationId}::uuid AND assessment_id = ${assessmentId}::uuid AND criterion_id = ${criterionId}
    ), saved AS (
      INSERT INTO answer AS kept (organization_id, assessment_id, criterion_id, value, note, reason, confirmed_at, updated_by_id)
      SELECT ${organizationId}::uuid, ${assessmentId}::uuid, ${criterionId}, ${value}, ${note}, ${reason},
        CASE WHEN ${confirmed} THEN now() END, ${userId}::uuid
      FROM target WHERE is_open AND version = ANY (${versions}) AND NOT EXISTS (SELECT FROM repeated)
      ON CONFLICT (organization_id, assessment_id, criterion_id) DO UPDATE SET value = excluded.value, note = excluded.note,
        reason = excluded.reason, confirmed_at = excluded.confirmed_at, updated_by_id = excluded.updated_by_id, updated_at = now(),
        source = CASE WHEN ${confirmed} THEN 'person' ELSE kept.source END,
        revision = kept.revision + CASE WHEN ${isEqual} THEN 0 ELSE 1 END
      WHERE kept.revision = ${revision} OR ${isEqual}
      RETURNING kept.revision, kept.source, kept.updated_at, kept.xmax = 0 AS is_new
    ), logged AS (
      INSERT INTO answer_event (organization_id, assessment_id, criterion_id, write_id, revision, old_value, new_value, note, reason,
        is_confirmed, source, user_id)
      SELECT ${organizationId}::uuid, ${assessmentId}::uuid, ${criterionId}, ${writeId}::uuid, saved.revision,
        CASE WHEN NOT saved.is_new THEN COALESCE((SELECT value FROM before), ${value}) END, ${value}, ${note}, ${reason}, ${confirmed},
        saved.source, ${userId}::uuid
      FROM saved
    )
    SELECT target.is_open AS "isOpen", target.version = ANY (${versions}) AS "isAsked", target.version,
      COALESCE(repeated.revision, saved.revision) AS revision, COALESCE(repeated.at, saved.updated_at) AS at
    FROM target LEFT JOIN repeated ON true LEFT JOIN saved ON true`;
  return rows[0] ?? null;
}

type Present = {
  value: AnswerValue;
  note: string;
  reason: string | null;
  isConfirmed: number;
  revision: number;
  by: string | null;
};

async function conflict(address: AssessmentAddress, criterionId: string): Promise<Result<never>> {
  const rows = await database().$queryRaw<(Present & { at: Date })[]>`
    SELECT n.value, n.note, n.reason, (n.confirmed_at IS NOT NULL)::int AS "isConfirmed", n.revision, u.name AS by, n.updated_at AS at
    FROM answer n LEFT JOIN "user" u ON u.id = n.updated_by_id
    WHERE n.organization_id = ${address.organizationId}::uuid AND n.assessment_id = ${address.assessmentId}::uuid
      AND n.criterion_id = ${criterionId}`;
  const [row] = rows;
  if (row === undefined) return refusalOf(database(), address);
  return fail("precondition-failed", { reason: "answerChanged", details: { ...row, at: row.at.toISOString() } });
}

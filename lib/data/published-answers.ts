import type { Grant } from "@/lib/domain/access";
import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import { database } from "./database";

/** An answer of a published assessment, without who gave it; what is kept out was never read. */
export type PublishedAnswer = {
  readonly criterionId: string;
  readonly value: AnswerValue;
  /** Empty where there is none, and where notes are kept out. */
  readonly note: string;
  readonly reason: string | null;
  readonly evidence: readonly {
    readonly title: string;
    readonly url: string;
    readonly validUntil: CalendarDate | null;
  }[];
};

/** The answers of one published assessment of a team, with as much beside them as may be shown; nothing of any other. One statement. */
export async function publishedAnswers(
  { organizationId, teamId }: Grant<"report.view">,
  assessmentId: string,
  shows: { notes: boolean; evidence: boolean },
): Promise<PublishedAnswer[]> {
  return database().$queryRaw<PublishedAnswer[]>`
    SELECT n.criterion_id AS "criterionId", n.value, CASE WHEN ${shows.notes} THEN n.note ELSE '' END AS note,
      CASE WHEN ${shows.notes} THEN n.reason END AS reason,
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('title', e.title, 'url', e.url, 'validUntil', e.valid_until) ORDER BY e.title, e.evidence_id)
        FROM assessment_evidence e
        WHERE ${shows.evidence} AND e.organization_id = a.organization_id AND e.assessment_id = a.id
          AND e.criterion_id = n.criterion_id), '[]') AS evidence
    FROM assessment a JOIN answer n ON n.organization_id = a.organization_id AND n.assessment_id = a.id
    WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND a.id = ${assessmentId}::uuid
      AND a.status = 'published'`;
}

/** A published assessment of the team by its id; null where there is none, or none was asked for. */
export async function findPublished(
  { organizationId, teamId }: Grant<"share.manage">,
  id: string | null,
): Promise<{ id: string; asOf: CalendarDate } | null> {
  if (id === null) return null;
  const rows = await database().$queryRaw<{ id: string; asOf: CalendarDate }[]>`
    SELECT id, as_of AS "asOf" FROM assessment
    WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND id = ${id}::uuid AND status = 'published'`;
  return rows[0] ?? null;
}

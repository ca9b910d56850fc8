import type { Grant } from "@/lib/domain/access";
import type { Answer } from "@/lib/domain/answer";
import type { AssessmentStatus } from "@/lib/domain/assessment";
import type { CalendarDate } from "@/lib/domain/calendar";
import { database } from "./database";

/** An answer with where it came from, who gave it and when. */
export type AnswerOnSheet = Answer & {
  readonly source: "person" | "signal" | "carried-forward" | "import";
  readonly by: string | null;
  readonly at: string;
};

/** A link that supports an answer. `id` stays the same in the copy that a published answer keeps. */
export type EvidenceOnSheet = {
  readonly id: string;
  readonly criterionId: string;
  readonly title: string;
  readonly url: string;
  readonly validUntil: CalendarDate | null;
};

/** One assessment with all that its form, or its reader, shows. Instants are ISO 8601. */
export type AssessmentSheet = {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly asOf: CalendarDate;
  readonly frameworkKey: string;
  readonly frameworkVersion: string;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
  /** Its team is archived: nothing of it can be changed. */
  readonly isLocked: boolean;
  readonly answers: readonly AnswerOnSheet[];
  /** The team's evidence now, or the copy that was frozen with the answers. */
  readonly evidence: readonly EvidenceOnSheet[];
  /** The last published assessment not after this one's date, in the same framework. */
  readonly previous: {
    readonly assessmentId: string;
    readonly asOf: CalendarDate;
    readonly answers: readonly Pick<Answer, "criterionId" | "value" | "note" | "reason">[];
  } | null;
};

type Row = Omit<AssessmentSheet, "createdAt" | "publishedAt"> & { createdAt: Date; publishedAt: Date | null };

/** The assessment of that id, if it is the team's; null where it is not, or not there. One statement. */
export async function findAssessment(grant: Grant<"assessment.view">, id: string): Promise<AssessmentSheet | null> {
  const { organizationId, teamId } = grant;
  const rows = await database().$queryRaw<Row[]>`
    SELECT a.id, a.status, a.as_of AS "asOf", a.framework_key AS "frameworkKey", a.framework_version AS "frameworkVersion",
      maker.name AS "createdBy", a.created_at AS "createdAt", publisher.name AS "publishedBy", a.published_at AS "publishedAt",
      t.archived_on IS NOT NULL AS "isLocked",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('criterionId', n.criterion_id, 'value', n.value, 'note', n.note, 'reason', n.reason,
          'confirmed', n.confirmed_at IS NOT NULL, 'revision', n.revision, 'source', n.source, 'by', u.name, 'at', n.updated_at))
        FROM answer n LEFT JOIN "user" u ON u.id = n.updated_by_id
        WHERE n.organization_id = a.organization_id AND n.assessment_id = a.id), '[]') AS answers,
      COALESCE(CASE WHEN a.status IN ('published', 'withdrawn') THEN (
        SELECT jsonb_agg(jsonb_build_object('id', e.evidence_id, 'criterionId', e.criterion_id, 'title', e.title, 'url', e.url,
          'validUntil', e.valid_until) ORDER BY e.title, e.evidence_id)
        FROM assessment_evidence e WHERE e.organization_id = a.organization_id AND e.assessment_id = a.id
      ) ELSE (
        SELECT jsonb_agg(jsonb_build_object('id', e.id, 'criterionId', e.criterion_id, 'title', e.title, 'url', e.url,
          'validUntil', e.valid_until) ORDER BY e.created_at, e.id)
        FROM evidence e WHERE e.organization_id = a.organization_id AND e.team_id = a.team_id AND e.framework_key = a.framework_key
          AND e.deleted_at IS NULL
      ) END, '[]') AS evidence,
      (SELECT jsonb_build_object('assessmentId', p.id, 'asOf', p.as_of, 'answers', COALESCE((
          SELECT jsonb_agg(jsonb_build_object('criterionId', n.criterion_id, 'value', n.value, 'note', n.note, 'reason', n.reason))
          FROM answer n WHERE n.organization_id = p.organization_id AND n.assessment_id = p.id), '[]'))
        FROM assessment p
        WHERE p.organization_id = a.organization_id AND p.team_id = a.team_id AND p.framework_key = a.framework_key
          AND p.status = 'published' AND p.as_of <= a.as_of AND p.id <> a.id
        ORDER BY p.as_of DESC LIMIT 1) AS previous
    FROM assessment a
    JOIN team t ON t.organization_id = a.organization_id AND t.id = a.team_id
    LEFT JOIN "user" maker ON maker.id = a.created_by_id
    LEFT JOIN "user" publisher ON publisher.id = a.published_by_id
    WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND a.id = ${id}::uuid`;
  const [row] = rows;
  if (row === undefined) return null;
  return { ...row, createdAt: row.createdAt.toISOString(), publishedAt: row.publishedAt?.toISOString() ?? null };
}

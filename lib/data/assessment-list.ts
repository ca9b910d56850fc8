import type { Grant } from "@/lib/domain/access";
import type { AssessmentStatus } from "@/lib/domain/assessment";
import type { CalendarDate } from "@/lib/domain/calendar";
import { database } from "./database";

/** One assessment in a team's list; `result` is there once it is published. Instants are ISO 8601. */
export type AssessmentInList = {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly asOf: CalendarDate;
  readonly frameworkKey: string;
  readonly frameworkVersion: string;
  readonly createdBy: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
  readonly answered: number;
  readonly result: {
    readonly level: number | null;
    readonly halfPoints: number;
    readonly applicable: number;
    readonly missing: number;
    readonly provisional: boolean;
  } | null;
};

type Row = Omit<AssessmentInList, "publishedAt"> & { publishedAt: Date | null; total: number };

/** A page of a team's assessments in all frameworks, the newest as-of date first, without those that were discarded; with the number of all. */
export async function listAssessments(
  grant: Grant<"assessment.view">,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ assessments: AssessmentInList[]; total: number }> {
  const rows = await database().$queryRaw<Row[]>`
    WITH page AS (
      SELECT *, (count(*) OVER ())::int AS total FROM assessment
      WHERE organization_id = ${grant.organizationId}::uuid AND team_id = ${grant.teamId}::uuid AND status <> 'discarded'
      ORDER BY as_of DESC, created_at DESC, id LIMIT ${limit} OFFSET ${offset}
    )
    SELECT a.id, a.status, a.as_of AS "asOf", a.framework_key AS "frameworkKey", a.framework_version AS "frameworkVersion",
      maker.name AS "createdBy", publisher.name AS "publishedBy", a.published_at AS "publishedAt", a.total,
      (SELECT count(*)::int FROM answer n WHERE n.organization_id = a.organization_id AND n.assessment_id = a.id) AS answered,
      CASE WHEN r.assessment_id IS NOT NULL THEN jsonb_build_object('level', r.level, 'halfPoints', r.half_points,
        'applicable', r.applicable, 'missing', r.missing, 'provisional', r.is_provisional) END AS result
    FROM page a
    LEFT JOIN assessment_result r ON r.organization_id = a.organization_id AND r.assessment_id = a.id
    LEFT JOIN "user" maker ON maker.id = a.created_by_id
    LEFT JOIN "user" publisher ON publisher.id = a.published_by_id
    ORDER BY a.as_of DESC, a.created_at DESC, a.id`;
  const assessments = rows.map(({ total: _, publishedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt?.toISOString() ?? null,
  }));
  return { assessments, total: rows[0]?.total ?? 0 };
}

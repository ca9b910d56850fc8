import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { database } from "./database";

/** An assessment of a team that is not published yet. */
export type OpenAssessment = {
  readonly assessmentId: string;
  readonly frameworkKey: string;
  readonly asOf: CalendarDate;
  readonly status: "draft" | "in-review" | "returned";
  /** How many criteria have an answer that somebody gave or confirmed. */
  readonly answered: number;
};

/** The open assessments of a team, the newest as-of date first. One statement. */
export async function listOpenAssessments(grant: Grant<"assessment.view">): Promise<OpenAssessment[]> {
  return database().$queryRaw<OpenAssessment[]>`
    SELECT a.id AS "assessmentId", a.framework_key AS "frameworkKey", a.as_of AS "asOf", a.status,
      (SELECT count(*) FROM answer w WHERE w.organization_id = a.organization_id AND w.assessment_id = a.id
        AND w.confirmed_at IS NOT NULL)::int AS answered
    FROM assessment a
    WHERE a.organization_id = ${grant.organizationId}::uuid AND a.team_id = ${grant.teamId}::uuid
      AND a.status IN ('draft', 'in-review', 'returned')
    ORDER BY a.as_of DESC, a.framework_key`;
}

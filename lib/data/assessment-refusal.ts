import type { AssessmentStatus } from "@/lib/domain/assessment";
import { type Failure, fail } from "@/lib/domain/errors";
import type { Database } from "./database";

export type AssessmentAddress = {
  readonly organizationId: string;
  readonly teamId: string;
  readonly assessmentId: string;
};

type Row = { status: AssessmentStatus; isArchived: boolean; by: string | null; at: Date | null };

const reasons = {
  draft: "notPublished",
  returned: "notPublished",
  "in-review": "inReview",
  published: "published",
  withdrawn: "withdrawn",
  discarded: "discarded",
} as const satisfies Record<AssessmentStatus, string>;

/** Why an assessment cannot be changed as somebody wanted: it is not there, its team is archived, or what became of it, when and by whom. */
export async function refusalOf(db: Database, address: AssessmentAddress): Promise<Failure> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.status, t.archived_on IS NOT NULL AS "isArchived", u.name AS by, a.published_at AS at
    FROM assessment a
    JOIN team t ON t.organization_id = a.organization_id AND t.id = a.team_id
    LEFT JOIN "user" u ON u.id = a.published_by_id
    WHERE a.organization_id = ${address.organizationId}::uuid AND a.team_id = ${address.teamId}::uuid
      AND a.id = ${address.assessmentId}::uuid`;
  const [row] = rows;
  if (row === undefined) return fail("not-found");
  if (row.isArchived) return fail("conflict", { reason: "archived" });
  const details = row.status === "published" ? { by: row.by, at: row.at?.toISOString() ?? null } : {};
  return fail("conflict", { reason: reasons[row.status], details });
}

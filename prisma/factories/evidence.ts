import { randomUUID } from "node:crypto";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Prisma } from "@/prisma/generated/client";
import type { AssessmentRows, Told } from "./assessments";

type Link = {
  readonly criterionId: string;
  readonly title: string;
  readonly url: string;
  readonly validUntil: CalendarDate | null;
};
type WithEvidence = { readonly told: Told; readonly rows: AssessmentRows; readonly evidence: readonly Link[] };

/** The evidence of one team, and the copies that its published answers keep: of all that was there by then. Assessments come oldest first. */
export function makeEvidence(assessments: readonly WithEvidence[]) {
  const evidence: (Prisma.EvidenceCreateManyInput & { id: string })[] = [];
  const copies: Prisma.AssessmentEvidenceCreateManyInput[] = [];
  for (const { told, rows, evidence: added } of assessments) {
    const { organizationId, teamId, frameworkKey, createdBy, at } = told;
    evidence.push(
      ...added.map((link) => ({
        id: randomUUID(),
        organizationId,
        teamId,
        frameworkKey,
        ...link,
        createdById: createdBy,
        createdAt: at,
      })),
    );
    if (told.publishedBy === null) continue;
    const answered = new Set(told.answers.map(({ criterionId }) => criterionId));
    copies.push(
      ...evidence
        .filter(({ criterionId }) => answered.has(criterionId))
        .map(({ id: evidenceId, criterionId, title, url, validUntil = null }) => ({
          organizationId,
          assessmentId: rows.assessment.id,
          criterionId,
          evidenceId,
          title,
          url,
          validUntil,
        })),
    );
  }
  return { evidence, copies };
}

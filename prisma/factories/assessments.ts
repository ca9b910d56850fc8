import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/data/database";
import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Prisma } from "@/prisma/generated/client";

/** What was answered in one assessment, by whom and when; without `publishedBy` it is still a draft. */
export type Told = {
  readonly organizationId: string;
  readonly teamId: string;
  readonly frameworkKey: string;
  readonly frameworkVersion: string;
  readonly asOf: CalendarDate;
  readonly createdBy: string;
  readonly publishedBy: string | null;
  readonly at: Date;
  readonly answers: readonly {
    readonly criterionId: string;
    readonly value: AnswerValue;
    readonly note: string;
    readonly reason: string | null;
    readonly confirmed: boolean;
  }[];
};

/** An assessment as a row, and its answers as one statement takes them. */
export type AssessmentRows = {
  readonly assessment: Prisma.AssessmentCreateManyInput & { id: string };
  readonly answers: readonly object[];
};

export function makeAssessment({ answers, publishedBy, at, ...told }: Told): AssessmentRows {
  const id = randomUUID();
  const { organizationId, teamId, frameworkKey, frameworkVersion, asOf, createdBy } = told;
  const published = { status: "published", publishedById: publishedBy, publishedAt: at, closedAt: at };
  return {
    assessment: {
      ...{ id, organizationId, teamId, frameworkKey, frameworkVersion, asOf, createdById: createdBy, createdAt: at },
      ...(publishedBy === null ? {} : published),
    },
    answers: answers.map((answer) => ({
      ...answer,
      organizationId,
      assessmentId: id,
      source: answer.confirmed ? "person" : "carried-forward",
      confirmedAt: answer.confirmed ? at : null,
      by: publishedBy ?? createdBy,
      at,
    })),
  };
}

/** Stores answers, each with its event, in one statement: a story has thousands of them. Their assessments are stored before. */
export async function storeAnswers(db: Database, assessments: readonly AssessmentRows[]): Promise<void> {
  const rows = JSON.stringify(assessments.flatMap(({ answers }) => answers));
  await db.$executeRaw`
    WITH stored AS (
      INSERT INTO answer (organization_id, assessment_id, criterion_id, value, note, reason, source, confirmed_at, updated_by_id, updated_at)
      SELECT "organizationId", "assessmentId", "criterionId", value, note, reason, source, "confirmedAt", "by", at
      FROM jsonb_to_recordset(${rows}::jsonb) AS one ("organizationId" uuid, "assessmentId" uuid, "criterionId" text, value text,
        note text, reason text, source text, "confirmedAt" timestamptz, "by" uuid, at timestamptz)
      RETURNING *
    )
    INSERT INTO answer_event (organization_id, assessment_id, criterion_id, write_id, revision, new_value, note, reason, is_confirmed,
      source, user_id, at)
    SELECT organization_id, assessment_id, criterion_id, gen_random_uuid(), revision, value, note, reason, confirmed_at IS NOT NULL,
      source, updated_by_id, updated_at
    FROM stored`;
}

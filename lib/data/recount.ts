import type { Answer } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import { type AssessmentResult, resultOf } from "@/lib/domain/result";
import type { TeamStanding } from "@/lib/domain/standing";
import type { TeamPeriod } from "@/lib/domain/team-period";
import type { Database } from "./database";
import { frameworkVersion, readingsAsMade, readingsOf } from "./frameworks";

/** What is stored of one team beside what its answers come to; `counted` is null for an assessment that is not published. */
export type Recount = {
  readonly periods: readonly TeamPeriod[];
  readonly standings: readonly { readonly frameworkKey: string; readonly standing: TeamStanding }[];
  readonly assessments: readonly (Assessed & {
    readonly stored: AssessmentResult | null;
    readonly counted: AssessmentResult | null;
  })[];
};

type Assessed = {
  readonly assessmentId: string;
  readonly frameworkKey: string;
  readonly frameworkVersion: string;
  readonly asOf: CalendarDate;
};

type Row = Assessed & {
  isPublished: boolean;
  shelfLifeDays: number | null;
  answers: Pick<Answer, "criterionId" | "value" | "confirmed">[];
  stored: AssessmentResult | null;
};

/** Counts the published assessments of one team afresh, by the versions of framework and mapping that they were published with. Three statements. */
export async function recount(
  db: Database,
  { organizationId, teamId }: { organizationId: string; teamId: string },
): Promise<Recount> {
  const periods = await db.$queryRaw<TeamPeriod[]>`
    SELECT from_month AS "fromMonth", group_id AS "groupId", is_archived AS "isArchived" FROM team_period
    WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid ORDER BY from_month`;
  const standings = await db.$queryRaw<{ frameworkKey: string; standing: TeamStanding }[]>`
    SELECT framework_key AS "frameworkKey", jsonb_build_object('assessmentId', assessment_id, 'asOf', as_of, 'level', level,
      'levelSince', level_since, 'halfPoints', half_points, 'applicable', applicable, 'provisional', is_provisional,
      'pacePoints', pace_points, 'paceFrom', pace_from, 'slopeLow', slope_low, 'slope', slope, 'slopeHigh', slope_high,
      'nextUnmet', next_unmet, 'capabilityLevels', capability_levels, 'countsUntil', counts_until) AS standing
    FROM team_standing WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id AS "assessmentId", a.framework_key AS "frameworkKey", a.framework_version AS "frameworkVersion", a.as_of AS "asOf",
      a.status = 'published' AS "isPublished", o.shelf_life_days AS "shelfLifeDays",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('criterionId', n.criterion_id, 'value', n.value, 'confirmed', n.confirmed_at IS NOT NULL))
        FROM answer n WHERE n.organization_id = a.organization_id AND n.assessment_id = a.id), '[]') AS answers,
      CASE WHEN r.as_of = a.as_of AND r.framework_key = a.framework_key AND r.framework_version = a.framework_version
        THEN jsonb_build_object('level', r.level, 'halfPoints', r.half_points, 'applicable', r.applicable, 'missing', r.missing,
          'notApplicable', r.not_applicable, 'provisional', r.is_provisional, 'passedWithoutEvidence', r.passed_without_evidence,
          'capabilities', r.capabilities, 'unmet', r.unmet, 'countsUntil', r.counts_until, 'readings', r.readings) END AS stored
    FROM assessment a
    JOIN organization o ON o.id = a.organization_id
    LEFT JOIN assessment_result r ON r.organization_id = a.organization_id AND r.assessment_id = a.id AND r.team_id = a.team_id
    WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid
      AND (a.status = 'published' OR r.assessment_id IS NOT NULL)
    ORDER BY a.id`;
  return { periods, standings, assessments: await Promise.all(rows.map(counted)) };
}

async function counted({
  isPublished,
  shelfLifeDays,
  answers,
  stored,
  ...of
}: Row): Promise<Recount["assessments"][number]> {
  if (!isPublished) return { ...of, stored, counted: null };
  const made = stored?.readings ?? [];
  const result = resultOf({
    framework: await frameworkVersion(of.frameworkKey, of.frameworkVersion),
    readings: made.length > 0 ? await readingsAsMade(of.frameworkKey, made) : await readingsOf(of.frameworkKey),
    answers,
    asOf: of.asOf,
    shelfLifeDays,
  });
  return { ...of, stored, counted: result };
}

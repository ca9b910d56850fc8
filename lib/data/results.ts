import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Count } from "@/lib/domain/freshness";
import type { Reading } from "@/lib/domain/reading";
import type { CapabilityScore, Score } from "@/lib/domain/score";
import { database } from "./database";

/** A published result in one line: what a list or a trend needs of it. */
export type ResultPoint = {
  readonly assessmentId: string;
  readonly frameworkKey: string;
  readonly asOf: CalendarDate;
  readonly level: number | null;
  readonly halfPoints: number;
  readonly applicable: number;
  readonly missing: number;
  readonly provisional: boolean;
};

/** A published result with all that was stored when it was published. */
export type StoredResult = Score & {
  assessmentId: string;
  frameworkKey: string;
  frameworkVersion: string;
  asOf: CalendarDate;
  countsUntil: Count[];
  readings: Reading[];
};

/** The published results of a team: one framework's newest and the one before it in full, and every one of any framework as a point, in order of their as-of dates. */
export type TeamResults = {
  readonly newest: StoredResult | null;
  readonly previous: { readonly asOf: CalendarDate; readonly capabilities: CapabilityScore[] } | null;
  readonly points: readonly ResultPoint[];
};

type Row = ResultPoint & {
  place: number;
  frameworkVersion: string;
  notApplicable: number;
  passedWithoutEvidence: number[];
  capabilities: CapabilityScore[] | null;
  unmet: Record<number, string[]> | null;
  countsUntil: Count[] | null;
  readings: Reading[] | null;
};

/** What of a team's results is looked at: all, those that were published by an instant, or one assessment alone. */
export type ResultsShown = {
  readonly publishedBy?: Date | null;
  readonly assessmentId?: string | null;
};

/**
 * Reads what was published of a team; `frameworkKey` names the framework whose newest result is wanted in full, where not one assessment is asked
 * for. One statement; answers are not read.
 */
export async function teamResults(
  grant: Grant<"report.view">,
  frameworkKey: string,
  { publishedBy = null, assessmentId = null }: ResultsShown = {},
): Promise<TeamResults> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT r.assessment_id AS "assessmentId", r.framework_key AS "frameworkKey", r.framework_version AS "frameworkVersion", r.as_of AS "asOf",
      r.level, r.half_points AS "halfPoints", r.applicable, r.missing, r.is_provisional AS provisional, r.place,
      r.not_applicable AS "notApplicable", r.passed_without_evidence AS "passedWithoutEvidence",
      CASE WHEN place <= 2 THEN r.capabilities END AS capabilities, CASE WHEN place = 1 THEN r.unmet END AS unmet,
      CASE WHEN place = 1 THEN r.counts_until END AS "countsUntil", CASE WHEN place = 1 THEN r.readings END AS readings
    FROM (SELECT *, CASE WHEN framework_key = ${frameworkKey} OR ${assessmentId}::uuid IS NOT NULL
        THEN (row_number() OVER (PARTITION BY framework_key ORDER BY as_of DESC))::int ELSE 3 END AS place
      FROM assessment_result WHERE organization_id = ${grant.organizationId}::uuid AND team_id = ${grant.teamId}::uuid
        AND (${assessmentId}::uuid IS NULL OR assessment_id = ${assessmentId}::uuid)
        AND (${publishedBy}::timestamptz IS NULL OR (SELECT a.published_at FROM assessment a
          WHERE a.organization_id = ${grant.organizationId}::uuid AND a.id = assessment_id) <= ${publishedBy}::timestamptz)) r
    ORDER BY r.as_of, r.framework_key`;
  const previous = rows.find((row) => row.place === 2);
  return {
    newest: storedResult(rows.find((row) => row.place === 1)),
    previous: previous === undefined ? null : { asOf: previous.asOf, capabilities: previous.capabilities ?? [] },
    points: rows.map(toPoint),
  };
}

function toPoint(row: Row): ResultPoint {
  const { assessmentId, frameworkKey, asOf, level, halfPoints, applicable, missing, provisional } = row;
  return { assessmentId, frameworkKey, asOf, level, halfPoints, applicable, missing, provisional };
}

function storedResult(row: Row | undefined): StoredResult | null {
  if (row === undefined) return null;
  const { frameworkVersion, notApplicable, passedWithoutEvidence, capabilities, unmet, countsUntil, readings } = row;
  return {
    ...toPoint(row),
    frameworkVersion,
    notApplicable,
    passedWithoutEvidence,
    capabilities: capabilities ?? [],
    unmet: unmet ?? {},
    countsUntil: countsUntil ?? [],
    readings: readings ?? [],
  };
}

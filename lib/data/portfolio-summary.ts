import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { database } from "./database";

/** What the present teams of an organisation, or of one of its groups, come to on a day; every number is counted from stored results. */
export type PortfolioSummary = {
  readonly teams: number;
  readonly assessed: number;
  /** Teams whose newest result lacks answers. */
  readonly provisional: number;
  /** The one such team, where there is just one. */
  readonly provisionalName: string | null;
  /** Teams that stand at a higher or lower level than on the same day a year before, where they had one then. */
  readonly rose: number;
  readonly fell: number;
  /** Teams whose newest assessment is older than the organisation's cadence. */
  readonly overdue: number;
  readonly cadenceDays: number;
  /** Criteria that count as met in the newest results, and those of them whose day has passed. */
  readonly met: number;
  readonly stale: number;
  /** The first as-of date of any result, from which the history is drawn. */
  readonly since: CalendarDate | null;
  /** The teams that rose or fell furthest within the year, at most three each. */
  readonly rises: readonly Mover[];
  readonly falls: readonly Mover[];
  /** The team below the highest level that has stood at its level the longest. */
  readonly longest: {
    readonly name: string;
    readonly slug: string;
    readonly level: number;
    readonly since: CalendarDate;
  } | null;
  /** All groups of the organisation by name. */
  readonly groups: readonly { readonly slug: string; readonly name: string }[];
};

/** A team that changed its level within a year. */
export type Mover = { readonly name: string; readonly slug: string; readonly before: number; readonly level: number };

/** Counts the organisation's main framework as of a day, in all groups (`groupSlug` null) or in one. One statement, whatever there is to count. */
export async function portfolioSummary(
  grant: Grant<"portfolio.view">,
  { today, groupSlug }: { today: CalendarDate; groupSlug: string | null },
): Promise<PortfolioSummary> {
  const rows = await database().$queryRaw<PortfolioSummary[]>`
    WITH stand AS (
      SELECT t.id, t.name, t.slug, s.level, s.level_since, s.applicable, s.as_of, s.is_provisional, s.assessment_id, o.cadence_days, o.main_framework_key AS framework
      FROM organization o
      JOIN team t ON t.organization_id = o.id AND t.deleted_at IS NULL AND t.archived_on IS NULL
      LEFT JOIN "group" g ON g.organization_id = o.id AND g.id = t.group_id
      LEFT JOIN team_standing s ON s.organization_id = o.id AND s.team_id = t.id AND s.framework_key = o.main_framework_key
      WHERE o.id = ${grant.organizationId}::uuid AND (${groupSlug}::text IS NULL OR g.slug = ${groupSlug})
    ), facts AS (
      SELECT stand.*, past.level AS past_level, count.met, count.stale
      FROM stand
      LEFT JOIN LATERAL (
        SELECT r.level FROM assessment_result r
        WHERE r.organization_id = ${grant.organizationId}::uuid AND r.team_id = stand.id AND r.framework_key = stand.framework
          AND r.as_of <= to_char(${today}::date - interval '1 year', 'YYYY-MM-DD')
        ORDER BY r.as_of DESC LIMIT 1) past ON true
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS met, count(*) FILTER (WHERE (one ->> 'until' >= ${today}) IS NOT TRUE)::int AS stale
        FROM assessment_result r, jsonb_array_elements(r.counts_until) one
        WHERE r.organization_id = ${grant.organizationId}::uuid AND r.assessment_id = stand.assessment_id) count ON true
    )
    SELECT count(*)::int AS teams, count(as_of)::int AS assessed,
      (count(*) FILTER (WHERE is_provisional))::int AS provisional,
      CASE WHEN count(*) FILTER (WHERE is_provisional) = 1 THEN max(name) FILTER (WHERE is_provisional) END AS "provisionalName",
      (count(*) FILTER (WHERE level > past_level))::int AS rose, (count(*) FILTER (WHERE level < past_level))::int AS fell,
      (count(*) FILTER (WHERE as_of::date + cadence_days < ${today}::date))::int AS overdue,
      (SELECT cadence_days FROM organization WHERE id = ${grant.organizationId}::uuid) AS "cadenceDays",
      COALESCE(sum(met), 0)::int AS met, COALESCE(sum(stale), 0)::int AS stale,
      (SELECT min(r.as_of) FROM assessment_result r JOIN organization o ON o.id = r.organization_id AND o.main_framework_key = r.framework_key
        WHERE r.organization_id = ${grant.organizationId}::uuid) AS since,
      COALESCE((SELECT jsonb_agg(one) FROM (SELECT name, slug, past_level AS before, level FROM facts WHERE level > past_level
        ORDER BY level - past_level DESC, level DESC, name LIMIT 3) one), '[]') AS rises,
      COALESCE((SELECT jsonb_agg(one) FROM (SELECT name, slug, past_level AS before, level FROM facts WHERE level < past_level
        ORDER BY past_level - level DESC, level DESC, name LIMIT 3) one), '[]') AS falls,
      (SELECT to_jsonb(one) FROM (SELECT name, slug, level, level_since AS since FROM facts WHERE level IS NOT NULL AND applicable > 0
        ORDER BY level_since, name LIMIT 1) one) AS longest,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('slug', slug, 'name', name) ORDER BY name)
        FROM "group" WHERE organization_id = ${grant.organizationId}::uuid AND deleted_at IS NULL), '[]') AS groups
    FROM facts`;
  const [row] = rows;
  if (row === undefined) throw new Error("an aggregate always has a row");
  return row;
}

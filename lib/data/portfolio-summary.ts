import { type CalendarDate, lastDayOf } from "@/lib/domain/calendar";
import { database } from "./database";
import { keepFigures } from "./kept-figures";
import { targetLevel } from "./pace-sql";
import { freshAnswers, isOverdue, pace, presentTeams, resultOn } from "./portfolio-rows";

/** What the present teams of an organisation, or of one of its groups, come to on a day; every number is counted from stored results. */
export type PortfolioSummary = {
  readonly teams: number;
  readonly assessed: number;
  /** Teams whose newest result lacks answers. */
  readonly provisional: number;
  /** The one such team, where there is just one. */
  readonly provisionalName: string | null;
  /** Teams that stand at a higher or lower level than at the end of the month compared with, where they had one then. */
  readonly rose: number;
  readonly fell: number;
  /** Teams with a target, those that stand at its level or above, now and then, and those that are on pace to it. */
  readonly aiming: number;
  readonly atTarget: number;
  readonly atTargetBefore: number;
  readonly onPace: number;
  /** Teams whose newest assessment is older than the organisation's cadence. */
  readonly overdue: number;
  readonly cadenceDays: number;
  /** Criteria that count as met in the newest results, and those of them whose day has passed. */
  readonly met: number;
  readonly stale: number;
  /** The first month in which any team was assessed, from which the history is drawn. */
  readonly since: CalendarDate | null;
  /** All groups of the organisation by name. */
  readonly groups: readonly { readonly slug: string; readonly name: string }[];
};

type Asked = {
  /** The slug of a group; null for all. */
  readonly group: string | null;
  /** The month at whose end the teams are compared. */
  readonly compared: CalendarDate;
};

/** Counts the organisation's main framework as of a day, in all groups or in one. At most one statement, whatever there is to count; it reads no answers. */
export const portfolioSummary = keepFigures<Asked, PortfolioSummary>(async (grant, { today }, { group, compared }) => {
  const rows = await database().$queryRaw<PortfolioSummary[]>`
    WITH fact AS (
      SELECT t.name, s.level, s.as_of, s.is_provisional, past.level AS past_level, ${isOverdue(today)} AS is_overdue,
        cardinality(s.counts_until) AS met, ${freshAnswers(today)} AS fresh, ${targetLevel} AS target, ${pace(today)} AS pace
      FROM ${presentTeams(grant)} ${resultOn("past", lastDayOf(compared))}
      WHERE ${group}::text IS NULL OR g.slug = ${group}
    )
    SELECT count(*)::int AS teams, count(as_of)::int AS assessed,
      (count(*) FILTER (WHERE is_provisional))::int AS provisional,
      CASE WHEN count(*) FILTER (WHERE is_provisional) = 1 THEN max(name) FILTER (WHERE is_provisional) END AS "provisionalName",
      (count(*) FILTER (WHERE level > past_level))::int AS rose, (count(*) FILTER (WHERE level < past_level))::int AS fell,
      count(target)::int AS aiming, (count(*) FILTER (WHERE level >= target))::int AS "atTarget",
      (count(*) FILTER (WHERE past_level >= target))::int AS "atTargetBefore",
      (count(*) FILTER (WHERE pace = 'on-pace'))::int AS "onPace",
      (count(*) FILTER (WHERE is_overdue))::int AS overdue,
      (SELECT cadence_days FROM organization WHERE id = ${grant.organizationId}::uuid) AS "cadenceDays",
      COALESCE(sum(met), 0)::int AS met, COALESCE(sum(met - fresh), 0)::int AS stale,
      (SELECT c.month FROM organization o JOIN level_change c ON c.organization_id = o.id AND c.framework_key = o.main_framework_key
        WHERE o.id = ${grant.organizationId}::uuid AND c.change <> 0 ORDER BY c.month LIMIT 1) AS since,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('slug', slug, 'name', name) ORDER BY name COLLATE "und-x-icu")
        FROM "group" WHERE organization_id = ${grant.organizationId}::uuid AND deleted_at IS NULL), '[]') AS groups
    FROM fact`;
  const [row] = rows;
  if (row === undefined) throw new Error("an aggregate always has a row");
  return row;
});

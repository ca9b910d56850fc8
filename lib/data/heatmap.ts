import { lastDayOf } from "@/lib/domain/calendar";
import type { CapabilityLimit, HeatmapTeam } from "@/lib/domain/heatmap";
import { sinceMonth } from "@/lib/domain/portfolio";
import { database } from "./database";
import { inGroup } from "./in-group";
import { keepFigures } from "./kept-figures";
import { pageOf, presentTeams, resultOn, type TeamsAsked } from "./portfolio-rows";

/**
 * A page of the present teams with the levels of their capabilities, now and at the end of the month asked for, and the number of all that fit.
 * At most one statement; results are read of the teams of the page alone.
 */
export const heatmapTeams = keepFigures<TeamsAsked, { teams: readonly HeatmapTeam[]; total: number }>(
  async (grant, { today }, asked) => {
    const rows = await database().$queryRaw<(HeatmapTeam & { total: number })[]>`
      WITH page AS (${pageOf(grant, asked, today)})
      SELECT t.id, t.name, t.slug, g.name AS "groupName", page.total,
        CASE WHEN s.team_id IS NULL THEN NULL ELSE jsonb_build_object('assessmentId', s.assessment_id, 'asOf', s.as_of, 'level', s.level,
          'isProvisional', s.is_provisional, 'capabilities', s.capability_levels) END AS standing,
        CASE WHEN past.id IS NULL THEN NULL ELSE jsonb_build_object('level', past.level, 'capabilities', COALESCE((
          SELECT jsonb_object_agg(one ->> 'key', one -> 'level') FROM jsonb_array_elements(r.capabilities) one), '{}')) END AS past
      FROM page JOIN (${presentTeams(grant)}) ON t.id = page.id
      ${resultOn("past", lastDayOf(sinceMonth(asked, today)))}
      LEFT JOIN assessment_result r ON r.organization_id = o.id AND r.assessment_id = past.id
      ORDER BY page.place`;
    return { teams: rows.map(({ total: _, ...team }) => team), total: rows[0]?.total ?? 0 };
  },
);

/** How many teams each capability holds at their level, in all groups or in one, and how many teams are held at all. At most one statement. */
export const capabilityLimits = keepFigures<
  { readonly group: string | null },
  { limits: readonly CapabilityLimit[]; held: number }
>(async (grant, _at, { group }) => {
  const rows = await database().$queryRaw<(CapabilityLimit & { held: number })[]>`
    WITH held AS (
      SELECT s.level, s.capability_levels FROM ${presentTeams(grant)} WHERE cardinality(s.next_unmet) > 0 AND ${inGroup(group)}
    )
    SELECT one.key, (count(*) FILTER (WHERE one.value = to_jsonb(held.level)))::int AS teams, (SELECT count(*)::int FROM held) AS held
    FROM held, jsonb_each(held.capability_levels) one GROUP BY one.key ORDER BY one.key`;
  return { limits: rows.map(({ key, teams }) => ({ key, teams })), held: rows[0]?.held ?? 0 };
});

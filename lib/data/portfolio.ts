import type { Grant } from "@/lib/domain/access";
import { type CalendarDate, lastDayOf } from "@/lib/domain/calendar";
import type { LevelChange } from "@/lib/domain/distribution";
import { sinceMonth } from "@/lib/domain/portfolio";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { database } from "./database";
import { keepFigures } from "./kept-figures";
import { targetDate, targetLevel } from "./pace-sql";
import { freshAnswers, isOverdue, pace, pageOf, presentTeams, resultOn, type TeamsAsked } from "./portfolio-rows";

type TeamsFound = { readonly teams: readonly PortfolioTeam[]; readonly total: number };

/** A page of the present teams, with the number of all that fit, kept for the next who asks. At most one statement, however many teams and assessments there are. */
export const portfolioTeams = keepFigures<TeamsAsked, TeamsFound>((grant, { today }, asked) =>
  readTeams(grant, today, asked),
);

/** The same without keeping it: for those who read all teams once, page after page. */
export async function readTeams(
  grant: Grant<"portfolio.view">,
  today: CalendarDate,
  asked: TeamsAsked,
): Promise<TeamsFound> {
  const rows = await database().$queryRaw<(PortfolioTeam & { total: number })[]>`
    WITH page AS (${pageOf(grant, asked, today)})
    SELECT t.id, t.name, t.slug, g.name AS "groupName", u.name AS "leadName", page.total, past.level AS "pastLevel",
      CASE WHEN s.team_id IS NULL THEN NULL ELSE jsonb_build_object('level', s.level, 'halfPoints', s.half_points, 'applicable', s.applicable,
        'asOf', s.as_of, 'isProvisional', s.is_provisional, 'isOverdue', ${isOverdue(today)}, 'met', cardinality(s.counts_until),
        'fresh', ${freshAnswers(today)}) END AS standing,
      CASE WHEN ${targetLevel} IS NULL THEN NULL ELSE jsonb_build_object('level', ${targetLevel}, 'date', ${targetDate}, 'pace', ${pace(today)}) END AS target,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('asOf', r.as_of, 'level', r.level) ORDER BY r.as_of) FROM (
        SELECT r.as_of, r.level FROM assessment_result r
        WHERE r.organization_id = o.id AND r.team_id = t.id AND r.framework_key = o.main_framework_key
        ORDER BY r.as_of DESC LIMIT 40) r), '[]') AS points
    FROM page JOIN (${presentTeams(grant)}) ON t.id = page.id
    ${resultOn("past", lastDayOf(sinceMonth(asked, today)))}
    ORDER BY page.place`;
  return { teams: rows.map(({ total: _, ...team }) => team), total: rows[0]?.total ?? 0 };
}

/** How the teams moved between the levels of the main framework, month by month: in all groups, or in one. At most one statement. */
export const levelChanges = keepFigures<{ readonly group: string | null }, readonly LevelChange[]>(
  (grant, _at, { group }) => database().$queryRaw<LevelChange[]>`
    SELECT c.month, c.level, sum(c.change)::int AS n
    FROM organization o JOIN level_change c ON c.organization_id = o.id AND c.framework_key = o.main_framework_key
    LEFT JOIN "group" g ON g.organization_id = o.id AND g.id = c.group_id
    WHERE o.id = ${grant.organizationId}::uuid AND (${group}::text IS NULL OR g.slug = ${group})
    GROUP BY c.month, c.level HAVING sum(c.change) <> 0 ORDER BY c.month, c.level`,
);

import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { LevelChange } from "@/lib/domain/distribution";
import type { PortfolioQuery } from "@/lib/domain/portfolio";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";

/** A page of the present teams, with the number of all that fit. One statement, however many teams and assessments there are. */
export async function portfolioTeams(
  grant: Grant<"portfolio.view">,
  { search, group, sort, isDescending, today, offset, limit }: Omit<PortfolioQuery, "page"> & Page,
): Promise<{ teams: PortfolioTeam[]; total: number }> {
  const { organizationId } = grant;
  const past = Prisma.sql`LEFT JOIN LATERAL (
    SELECT r.level FROM assessment_result r
    WHERE r.organization_id = ${organizationId}::uuid AND r.team_id = t.id AND r.framework_key = t.framework
      AND r.as_of <= to_char(${today}::date - interval '1 year', 'YYYY-MM-DD')
    ORDER BY r.as_of DESC LIMIT 1) past ON true`;
  const direction = isDescending ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS LAST`;
  const rows = await database().$queryRaw<(PortfolioTeam & { total: number })[]>`
    WITH t AS (
      SELECT t.id, t.name, t.slug, g.name AS group_name, u.name AS lead_name, o.main_framework_key AS framework,
        s.as_of, s.level, s.half_points, s.applicable, s.is_provisional, s.as_of::date + o.cadence_days < ${today}::date AS is_overdue,
        s.level + COALESCE(s.half_points / NULLIF(2.0 * s.applicable, 0), 0) AS progress
      FROM organization o JOIN team t ON t.organization_id = o.id AND t.deleted_at IS NULL AND t.archived_on IS NULL
      LEFT JOIN "group" g ON g.organization_id = o.id AND g.id = t.group_id
      LEFT JOIN "user" u ON u.id = t.lead_user_id
      LEFT JOIN team_standing s ON s.organization_id = o.id AND s.team_id = t.id AND s.framework_key = o.main_framework_key
      WHERE o.id = ${organizationId}::uuid AND (${group}::text IS NULL OR g.slug = ${group}) AND t.name ILIKE ${pattern(search)}
    ), page AS (
      SELECT t.*, (count(*) OVER ())::int AS total,
        row_number() OVER (ORDER BY ${orders[sort]} ${direction}, t.progress DESC NULLS LAST, t.name COLLATE "und-x-icu", t.id) AS place
      FROM t ${sort === "change" ? past : Prisma.empty} ORDER BY place LIMIT ${limit} OFFSET ${offset}
    )
    SELECT t.id, t.name, t.slug, t.group_name AS "groupName", t.lead_name AS "leadName", t.total, past.level AS "pastLevel",
      CASE WHEN t.as_of IS NULL THEN NULL ELSE jsonb_build_object('level', t.level, 'halfPoints', t.half_points, 'applicable', t.applicable,
        'asOf', t.as_of, 'isProvisional', t.is_provisional, 'isOverdue', t.is_overdue) END AS standing,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('asOf', r.as_of, 'level', r.level) ORDER BY r.as_of) FROM (
        SELECT r.as_of, r.level FROM assessment_result r
        WHERE r.organization_id = ${organizationId}::uuid AND r.team_id = t.id AND r.framework_key = t.framework
        ORDER BY r.as_of DESC LIMIT 40) r), '[]') AS points
    FROM page t ${past} ORDER BY t.place`;
  return { teams: rows.map(({ total: _, ...team }) => team), total: rows[0]?.total ?? 0 };
}

/** How the teams moved between the levels of the main framework, month by month: in all groups, or in one. One statement. */
export async function levelChanges(
  grant: Grant<"portfolio.view">,
  { group }: { group: string | null },
): Promise<LevelChange[]> {
  return database().$queryRaw<LevelChange[]>`
    SELECT c.month, c.level, sum(c.change)::int AS n
    FROM organization o JOIN level_change c ON c.organization_id = o.id AND c.framework_key = o.main_framework_key
    LEFT JOIN "group" g ON g.organization_id = o.id AND g.id = c.group_id
    WHERE o.id = ${grant.organizationId}::uuid AND (${group}::text IS NULL OR g.slug = ${group})
    GROUP BY c.month, c.level HAVING sum(c.change) <> 0 ORDER BY c.month, c.level`;
}

type Page = { readonly today: CalendarDate; readonly offset: number; readonly limit: number };

const orders = {
  name: Prisma.sql`t.name COLLATE "und-x-icu"`,
  group: Prisma.sql`t.group_name COLLATE "und-x-icu"`,
  level: Prisma.sql`t.level`,
  change: Prisma.sql`t.level - past.level`,
  assessed: Prisma.sql`t.as_of`,
} as const;

const pattern = (search: string): string => `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`;

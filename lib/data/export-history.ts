import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { type HistoryRow, progressOf } from "@/lib/domain/export/rows";
import type { PortfolioQuery, PortfolioTeam } from "@/lib/domain/portfolio";
import { database } from "./database";
import { portfolioTeams } from "./portfolio";

const teamsAtOnce = 200;
const historiesAtOnce = 25;

/** Which teams of a portfolio: the filters and the order of its address, without its page. */
export type ExportedTeams = Omit<PortfolioQuery, "page"> & { readonly today: CalendarDate };

/** All teams that a portfolio's query finds, in its order, a page at a time. */
export async function* portfolioPages(
  grant: Grant<"portfolio.view">,
  query: ExportedTeams,
): AsyncGenerator<PortfolioTeam[]> {
  for (let offset = 0; ; offset += teamsAtOnce) {
    const { teams } = await portfolioTeams(grant, { ...query, offset, limit: teamsAtOnce });
    if (teams.length > 0) yield teams;
    if (teams.length < teamsAtOnce) return;
  }
}

/** What was published of all teams that a portfolio's query finds, team after team, the oldest first, a page at a time. */
export async function* portfolioHistory(
  grant: Grant<"portfolio.view">,
  query: ExportedTeams,
): AsyncGenerator<HistoryRow[]> {
  for await (const teams of portfolioPages(grant, query)) {
    for (let from = 0; from < teams.length; from += historiesAtOnce) {
      const teamIds = teams.slice(from, from + historiesAtOnce).map(({ id }) => id);
      yield await resultsOf({ organizationId: grant.organizationId, teamIds });
    }
  }
}

/** What was published of a team, the oldest first. */
export async function* teamHistory({ organizationId, teamId }: Grant<"report.view">): AsyncGenerator<HistoryRow[]> {
  yield await resultsOf({ organizationId, teamIds: [teamId] });
}

type Row = Omit<HistoryRow, "progress" | "publishedAt"> & { publishedAt: Date | null };

async function resultsOf(of: { organizationId: string; teamIds: readonly string[] }): Promise<HistoryRow[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT t.name AS team, t.slug, g.name AS "group", r.assessment_id AS assessment, r.framework_key AS framework,
      r.framework_version AS "frameworkVersion", r.as_of AS "asOf", a.published_at AS "publishedAt", r.level,
      r.is_provisional AS "isProvisional", r.half_points AS "halfPoints", r.applicable, r.missing, r.not_applicable AS "notApplicable",
      COALESCE((SELECT jsonb_object_agg(one ->> 'key', one -> 'level') FROM jsonb_array_elements(r.capabilities) one), '{}') AS capabilities
    FROM assessment_result r
    JOIN assessment a ON a.organization_id = r.organization_id AND a.id = r.assessment_id
    JOIN team t ON t.organization_id = r.organization_id AND t.id = r.team_id AND t.deleted_at IS NULL
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    WHERE r.organization_id = ${of.organizationId}::uuid AND r.team_id = ANY (${[...of.teamIds]}::uuid[])
    ORDER BY array_position(${[...of.teamIds]}::uuid[], r.team_id), r.as_of, r.framework_key`;
  return rows.map(({ publishedAt, ...row }) => ({
    ...row,
    progress: progressOf(row),
    publishedAt: publishedAt?.toISOString() ?? null,
  }));
}

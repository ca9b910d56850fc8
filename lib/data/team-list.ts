import type { Grant } from "@/lib/domain/access";
import { database } from "./database";

/** A team in the list, with its newest published result by as-of date in the organisation's main framework; null while nothing is published. */
export type TeamInList = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly groupName: string | null;
  readonly leadName: string | null;
  readonly archivedOn: string | null;
  readonly standing: { readonly level: number | null; readonly asOf: string; readonly isProvisional: boolean } | null;
};

export type TeamQuery = {
  /** Part of the name of a team or of its group; empty for all. */
  readonly search: string;
  /** The archived teams instead of the present ones. */
  readonly isArchived: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** A page of the organisation's teams by name, with the number of all that fit and of those that were assessed. One statement, however many there are. */
export async function listTeams(
  grant: Grant<"portfolio.view">,
  { search, isArchived, offset, limit }: TeamQuery,
): Promise<{ teams: TeamInList[]; total: number; assessed: number }> {
  const rows = await database().$queryRaw<(TeamInList & { total: number; assessed: number })[]>`
    SELECT t.id, t.name, t.slug, t.archived_on AS "archivedOn", g.name AS "groupName", u.name AS "leadName",
      CASE WHEN s.team_id IS NULL THEN NULL
        ELSE jsonb_build_object('level', s.level, 'asOf', s.as_of, 'isProvisional', s.is_provisional) END AS standing,
      (count(*) OVER ())::int AS total,
      (count(s.team_id) OVER ())::int AS assessed
    FROM team t JOIN organization o ON o.id = t.organization_id
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    LEFT JOIN "user" u ON u.id = t.lead_user_id
    LEFT JOIN team_standing s ON s.organization_id = t.organization_id AND s.team_id = t.id AND s.framework_key = o.main_framework_key
    WHERE t.organization_id = ${grant.organizationId}::uuid AND t.deleted_at IS NULL AND (t.archived_on IS NOT NULL) = ${isArchived}
      AND (t.name ILIKE ${pattern(search)} OR g.name ILIKE ${pattern(search)})
    ORDER BY t.name COLLATE "und-x-icu", t.id LIMIT ${limit} OFFSET ${offset}`;
  return {
    teams: rows.map(({ total: _, assessed: _assessed, ...team }) => team),
    total: rows[0]?.total ?? 0,
    assessed: rows[0]?.assessed ?? 0,
  };
}

/** The present teams to choose from, by name; at most 1000. */
export async function listTeamChoices(grant: Grant<"portfolio.view">): Promise<{ id: string; name: string }[]> {
  return database().$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM team
    WHERE organization_id = ${grant.organizationId}::uuid AND deleted_at IS NULL AND archived_on IS NULL
    ORDER BY name COLLATE "und-x-icu", id LIMIT 1000`;
}

const pattern = (search: string): string => `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`;

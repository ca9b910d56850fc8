import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";
import { comparedBy, isMovable } from "./share-row";

type Placed = { readonly asOf: CalendarDate; readonly level: number | null };

/** A team whose newest result is another now than a frozen link shows; null where it had or has none, or was or is not among its teams. */
export type LinkDifference = {
  readonly name: string;
  readonly slug: string;
  readonly shown: Placed | null;
  readonly now: Placed | null;
};

/** What would change if a frozen link were moved to today, by the names of the teams; none for a link that is not frozen. At most `limit`, with the number of all. */
export async function reviewLink(
  { organizationId }: Grant<"links.manage">,
  id: string,
  limit: number,
): Promise<{ differences: LinkDifference[]; total: number }> {
  const newest = (condition: Prisma.Sql) => Prisma.sql`(
    SELECT r.assessment_id, jsonb_build_object('asOf', r.as_of, 'level', r.level) AS placed
    FROM assessment_result r JOIN assessment a ON a.organization_id = r.organization_id AND a.id = r.assessment_id
    WHERE r.organization_id = l.organization_id AND r.team_id = t.id AND r.framework_key = o.main_framework_key AND ${condition}
    ORDER BY r.as_of DESC LIMIT 1)`;
  const rows = await database().$queryRaw<(LinkDifference & { total: number })[]>`
    SELECT t.name, t.slug, shown.placed AS shown, now.placed AS now, (count(*) OVER ())::int AS total
    FROM share_link l JOIN organization o ON o.id = l.organization_id
    JOIN team t ON t.organization_id = l.organization_id AND t.deleted_at IS NULL
    LEFT JOIN share_link_team s ON s.organization_id = l.organization_id AND s.link_id = l.id AND s.team_id = t.id
    LEFT JOIN LATERAL ${newest(Prisma.sql`a.published_at <= l.frozen_at AND (l.scope = 'team' OR s.team_id IS NOT NULL)`)} shown ON true
    LEFT JOIN LATERAL ${newest(Prisma.sql`t.archived_on IS NULL AND (l.group_id IS NULL OR t.group_id = l.group_id)`)} now ON true
    WHERE l.organization_id = ${organizationId}::uuid AND l.id = ${id}::uuid AND ${isMovable}
      AND (l.scope <> 'team' OR t.id = l.team_id) AND (${comparedBy} IS DISTINCT FROM 'teams' OR s.team_id IS NOT NULL)
      AND shown.assessment_id IS DISTINCT FROM now.assessment_id
    ORDER BY t.name COLLATE "und-x-icu", t.id LIMIT ${limit}`;
  return { differences: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

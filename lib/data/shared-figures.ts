import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { LevelChange } from "@/lib/domain/distribution";
import type { FiguresTeam } from "@/lib/domain/figures";
import { levelChangesOf } from "@/lib/domain/rollup";
import type { TeamPeriod } from "@/lib/domain/team-period";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";

/** Of which day and which teams the figures are: those there are now, or those that a frozen link keeps, as published by its instant. */
export type FiguresOf = {
  readonly today: CalendarDate;
  readonly frozen: { readonly linkId: string; readonly publishedBy: Date } | null;
  /** "either": for whoever draws both, names are read, and capabilities for the highest with names and for those without. */
  readonly hidesNames: boolean | "either";
  readonly hidesCapabilities: boolean;
  /** Of how many teams, the highest first, the capabilities are read. */
  readonly detailed: number;
};

/** All teams of a group or of the whole portfolio with their newest result, the highest first. One statement; answers are not read. */
export async function figuresTeams(grant: Grant<"figures.view">, of: FiguresOf): Promise<FiguresTeam[]> {
  const { organizationId, groupId } = grant;
  const { today, frozen, hidesNames, hidesCapabilities, detailed } = of;
  const newestBy = (day: Prisma.Sql) => Prisma.sql`(
    SELECT r.* FROM assessment_result r
    WHERE r.organization_id = ${organizationId}::uuid AND r.team_id = shown.id AND r.framework_key = shown.framework
      AND r.as_of <= ${day} AND ${isPublished(organizationId, frozen)}
    ORDER BY r.as_of DESC LIMIT 1)`;
  const highest = Prisma.sql`now.level + COALESCE(now.half_points / NULLIF(2.0 * now.applicable, 0), 0) DESC NULLS LAST`;
  const byLetter = Prisma.sql`${highest}, shown.letter`;
  const order = hidesNames === true ? byLetter : Prisma.sql`${highest}, shown.name COLLATE "und-x-icu", shown.letter`;
  const isDetailed = Prisma.join(
    (hidesNames === "either" ? [order, byLetter] : [order]).map(
      (one) => Prisma.sql`row_number() OVER (ORDER BY ${one}) <= ${detailed}`,
    ),
    " OR ",
  );
  return database().$queryRaw<FiguresTeam[]>`
    WITH shown AS (
      SELECT t.id, t.name, t.letter, g.name AS group_name, o.main_framework_key AS framework, o.cadence_days
      FROM organization o
      JOIN (SELECT *, (row_number() OVER (ORDER BY created_at, id))::int - 1 AS letter FROM team
        WHERE organization_id = ${organizationId}::uuid) t ON t.organization_id = o.id AND t.deleted_at IS NULL
      LEFT JOIN "group" g ON g.organization_id = o.id AND g.id = t.group_id
      WHERE o.id = ${organizationId}::uuid AND ${isShown(groupId, frozen)})
    SELECT CASE WHEN ${hidesNames === true} THEN NULL ELSE shown.name END AS name, shown.letter,
      CASE WHEN ${hidesNames === true} THEN NULL ELSE shown.group_name END AS "groupName", now.as_of AS "asOf", now.level,
      now.half_points AS "halfPoints", now.applicable, now.is_provisional AS "isProvisional", past.level AS "pastLevel",
      COALESCE(now.as_of::date + shown.cadence_days < ${today}::date, false) AS "isOverdue", shown.cadence_days AS "cadenceDays",
      COALESCE(jsonb_array_length(now.counts_until), 0) AS met,
      (SELECT count(*) FILTER (WHERE (one ->> 'until' >= ${today}) IS NOT TRUE)::int
        FROM jsonb_array_elements(COALESCE(now.counts_until, '[]')) one) AS stale,
      CASE WHEN NOT ${hidesCapabilities} AND (${isDetailed}) THEN (
        SELECT jsonb_agg(jsonb_build_object('key', one -> 'key', 'level', one -> 'level')) FROM jsonb_array_elements(now.capabilities) one)
      END AS capabilities
    FROM shown
    LEFT JOIN LATERAL ${newestBy(Prisma.sql`${today}`)} now ON true
    LEFT JOIN LATERAL ${newestBy(Prisma.sql`to_char(${today}::date - interval '1 year', 'YYYY-MM-DD')`)} past ON true
    ORDER BY ${order}`;
}

/** How the teams moved between the levels, month by month: as it is kept, or for a frozen link counted from what was published by its instant. */
export async function figuresChanges(
  { organizationId, groupId }: Grant<"figures.view">,
  { today, frozen }: Pick<FiguresOf, "today" | "frozen">,
): Promise<LevelChange[]> {
  if (frozen === null) {
    return database().$queryRaw<LevelChange[]>`
      SELECT c.month, c.level, sum(c.change)::int AS n
      FROM organization o JOIN level_change c ON c.organization_id = o.id AND c.framework_key = o.main_framework_key
      WHERE o.id = ${organizationId}::uuid AND (${groupId}::uuid IS NULL OR c.group_id = ${groupId}::uuid)
      GROUP BY c.month, c.level HAVING sum(c.change) <> 0 ORDER BY c.month, c.level`;
  }
  const teams = await database().$queryRaw<
    { results: { asOf: CalendarDate; level: number | null }[]; periods: TeamPeriod[] }[]
  >`
    SELECT COALESCE((
        SELECT jsonb_agg(jsonb_build_object('asOf', r.as_of, 'level', r.level)) FROM assessment_result r
        WHERE r.organization_id = o.id AND r.team_id = t.id AND r.framework_key = o.main_framework_key
          AND ${isPublished(organizationId, frozen)}), '[]') AS results,
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('fromMonth', p.from_month, 'groupId', p.group_id, 'isArchived', p.is_archived)
          ORDER BY p.from_month)
        FROM team_period p WHERE p.organization_id = o.id AND p.team_id = t.id AND p.from_month <= ${today}), '[]') AS periods
    FROM organization o JOIN team t ON t.organization_id = o.id AND t.deleted_at IS NULL
    WHERE o.id = ${organizationId}::uuid`;
  return teams
    .flatMap(levelChangesOf)
    .filter((one) => groupId === null || one.groupId === groupId)
    .map(({ month, level, change }) => ({ month, level, n: change }));
}

function isPublished(organizationId: string, frozen: FiguresOf["frozen"]): Prisma.Sql {
  if (frozen === null) return Prisma.sql`true`;
  return Prisma.sql`(SELECT a.published_at FROM assessment a
    WHERE a.organization_id = ${organizationId}::uuid AND a.id = r.assessment_id) <= ${frozen.publishedBy}::timestamptz`;
}

function isShown(groupId: string | null, frozen: FiguresOf["frozen"]): Prisma.Sql {
  if (frozen !== null) {
    return Prisma.sql`EXISTS (SELECT FROM share_link_team s
      WHERE s.organization_id = t.organization_id AND s.link_id = ${frozen.linkId}::uuid AND s.team_id = t.id)`;
  }
  return groupId === null
    ? Prisma.sql`t.archived_on IS NULL`
    : Prisma.sql`t.archived_on IS NULL AND t.group_id = ${groupId}::uuid`;
}

import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import type { Database } from "./database";
import { type Made, make, type NewShareLink, type Subject } from "./share-links";

/** Makes a read-only link to several teams beside each other, in the order of the grants: as they stand, or as they stand now. */
export async function makeTeamsLink(grants: readonly Grant<"share.manage">[], link: NewShareLink): Made {
  const [first] = grants;
  if (first === undefined) return fail("not-found");
  const { organizationId } = first;
  const besides = grants.map(({ teamId }) => teamId);
  return make(first, link, async (db) => {
    const teams = await db.$queryRaw<{ isArchived: boolean }[]>`
      SELECT archived_on IS NOT NULL AS "isArchived" FROM team
      WHERE organization_id = ${organizationId}::uuid AND id = ANY (${besides}::uuid[]) AND deleted_at IS NULL
      ORDER BY id FOR SHARE`;
    if (teams.length < besides.length) return fail("not-found");
    if (teams.some(({ isArchived }) => isArchived)) return fail("conflict", { reason: "archived" });
    return ok({ scope: "comparison", mode: link.mode ?? "live", besides });
  });
}

/** Two published assessments of a team, the one that the other is compared with first. */
export type TwoDates = { readonly before: string; readonly after: string };

/** Makes a read-only link to two assessments of a team, which stands still, or without them to the team against the middle of its group. */
export async function makeTeamComparisonLink(
  grant: Grant<"share.manage">,
  { dates, ...link }: NewShareLink & { readonly dates: TwoDates | null },
): Made {
  return make(grant, link, (db) =>
    dates === null ? inGroup(db, grant, link.mode ?? "live") : ofDates(db, grant, dates),
  );
}

async function inGroup(
  db: Database,
  { organizationId, teamId }: Grant<"share.manage">,
  mode: Subject["mode"],
): Promise<Result<Subject>> {
  type Row = { isArchived: boolean; groupId: string | null; isAssessed: boolean };
  const [team] = await db.$queryRaw<Row[]>`
    SELECT t.archived_on IS NOT NULL AS "isArchived", t.group_id AS "groupId", EXISTS (SELECT FROM team_standing s
      WHERE s.organization_id = t.organization_id AND s.team_id = t.id) AS "isAssessed"
    FROM team t WHERE t.organization_id = ${organizationId}::uuid AND t.id = ${teamId}::uuid AND t.deleted_at IS NULL FOR SHARE`;
  if (team === undefined) return fail("not-found");
  if (team.isArchived) return fail("conflict", { reason: "archived" });
  if (team.groupId === null) return fail("conflict", { reason: "noGroup" });
  if (!team.isAssessed) return fail("conflict", { reason: "nothingPublished" });
  return ok({ scope: "comparison", mode, teamId, groupId: team.groupId });
}

async function ofDates(
  db: Database,
  { organizationId, teamId }: Grant<"share.manage">,
  { before, after }: TwoDates,
): Promise<Result<Subject>> {
  type Row = { isArchived: boolean; days: CalendarDate[] };
  const [team] = await db.$queryRaw<Row[]>`
    SELECT t.archived_on IS NOT NULL AS "isArchived", ARRAY(SELECT a.as_of FROM assessment a
      WHERE a.organization_id = t.organization_id AND a.team_id = t.id AND a.status = 'published'
        AND a.id = ANY (${[before, after]}::uuid[]) ORDER BY a.as_of DESC) AS days
    FROM team t WHERE t.organization_id = ${organizationId}::uuid AND t.id = ${teamId}::uuid AND t.deleted_at IS NULL FOR SHARE`;
  if (team === undefined) return fail("not-found");
  if (team.isArchived) return fail("conflict", { reason: "archived" });
  const [frozenOn] = team.days;
  if (frozenOn === undefined || team.days.length < 2) return fail("conflict", { reason: "notPublished" });
  return ok({ scope: "comparison", mode: "frozen", teamId, assessmentIds: [before, after], frozenOn });
}

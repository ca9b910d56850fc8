import type { Grant } from "@/lib/domain/access";
import { monthOf } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import type { TargetInput } from "@/lib/domain/organization-input";
import { movedPeriods } from "@/lib/domain/team-period";
import { record } from "./audit";
import { type Database, inTransaction } from "./database";
import { moveTeamPeriod } from "./rollup";
import { freeSlug } from "./slugs";
import { holdGroup, holdMembers } from "./team-create";

/** Renames a team; its address follows the name, and the old one goes on leading there. */
export async function renameTeam(
  grant: Grant<"team.configure">,
  { name }: { name: string },
): Promise<Result<{ slug: string }>> {
  return changeTeam(grant, "team.rename", async (db, team) => {
    const { organizationId, teamId } = grant;
    const slug = await freeSlug(db, { kind: "team", organizationId }, name, team);
    await db.$executeRaw`
      UPDATE team SET name = ${name}, slug = ${slug} WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid`;
    if (slug !== team.slug) {
      await db.$executeRaw`DELETE FROM team_slug WHERE organization_id = ${organizationId}::uuid AND slug = ${slug}`;
      await db.$executeRaw`
        INSERT INTO team_slug (organization_id, slug, team_id) VALUES (${organizationId}::uuid, ${team.slug}, ${teamId}::uuid)`;
    }
    return ok({ slug });
  });
}

/** Moves a team into another group, or out of its group, from this month on: in earlier months it stays where it was. */
export async function setGroup(
  grant: Grant<"team.configure">,
  { groupId }: { groupId: string | null },
): Promise<Result<null>> {
  return changeTeam(grant, "team.set-group", async (db, team) => {
    const { organizationId, teamId } = grant;
    if (groupId === team.groupId) return ok(null);
    if (groupId !== null && !(await holdGroup(db, organizationId, groupId)))
      return fail("invalid", { fields: { groupId: "invalid" } });
    await db.$executeRaw`
      UPDATE team SET group_id = ${groupId}::uuid WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid`;
    await moveTeamPeriod(db, { organizationId, teamId }, (periods) =>
      movedPeriods(periods, monthOf(team.today), groupId),
    );
    return ok(null);
  });
}

/** Names the person who leads a team, any member of the organisation, or nobody. */
export async function setLead(
  grant: Grant<"team.configure">,
  { leadUserId }: { leadUserId: string | null },
): Promise<Result<null>> {
  return changeTeam(grant, "team.set-lead", async (db) => {
    const { organizationId, teamId } = grant;
    const members = await holdMembers(db, organizationId, leadUserId === null ? [] : [leadUserId]);
    if (leadUserId !== null && !members.has(leadUserId)) return fail("invalid", { fields: { leadUserId: "invalid" } });
    await db.$executeRaw`
      UPDATE team SET lead_user_id = ${leadUserId}::uuid WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid`;
    return ok(null);
  });
}

/** Sets the level that a team aims for and the day until when, or takes its target away. A new target lies ahead. */
export async function setTarget(grant: Grant<"team.configure">, target: TargetInput): Promise<Result<null>> {
  return changeTeam(grant, "team.set-target", async (db, team) => {
    const { organizationId, teamId } = grant;
    if (target !== null && target.date < team.today) return fail("invalid", { fields: { date: "notAhead" } });
    await db.$executeRaw`
      UPDATE team SET target_level = ${target?.level ?? null}::smallint, target_date = ${target?.date ?? null}
      WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid`;
    return ok(null);
  });
}

type TeamUnderLock = { id: string; slug: string; groupId: string | null; archivedOn: string | null; today: string };

/** Changes a team under the lock of its row, counts up its revision and the organisation's, and notes it. An archived team is restored first. */
async function changeTeam<T>(
  grant: Grant<"team.configure">,
  action: string,
  change: (db: Database, team: TeamUnderLock) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { teamId } = grant;
  return inTransaction(async (db) => {
    const team = await lockTeam(db, grant);
    if (team === null) return fail("not-found");
    if (team.archivedOn !== null) return fail("conflict", { reason: "archived" });
    const result = await change(db, team);
    if (!result.ok) return result;
    await countUp(db, grant);
    await record(db, { grant, action, targetKind: "team", targetId: teamId });
    return result;
  });
}

/** The row of a team, locked for a change, with today in its organisation; null where there is none. */
export async function lockTeam(
  db: Database,
  { organizationId, teamId }: { organizationId: string; teamId: string },
): Promise<TeamUnderLock | null> {
  const rows = await db.$queryRaw<TeamUnderLock[]>`
    SELECT t.id, t.slug, t.group_id AS "groupId", t.archived_on AS "archivedOn",
      to_char(now() AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS today
    FROM team t JOIN organization o ON o.id = t.organization_id
    WHERE t.organization_id = ${organizationId}::uuid AND t.id = ${teamId}::uuid AND t.deleted_at IS NULL FOR NO KEY UPDATE OF t`;
  return rows[0] ?? null;
}

/** What was kept of the team's report and of the organisation's portfolio is out of date. */
export async function countUp(
  db: Database,
  { organizationId, teamId }: { organizationId: string; teamId: string },
): Promise<void> {
  await db.$executeRaw`
    UPDATE team SET revision = revision + 1 WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid`;
  await db.$executeRaw`UPDATE organization SET revision = revision + 1 WHERE id = ${organizationId}::uuid`;
}

import type { Grant } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { record } from "./audit";
import { database, inTransaction } from "./database";
import { holdMembers } from "./team-create";

/** Those who answer for a team, by name. Managers and above may answer for every team and need not be among them. */
export async function listTeamPeople(
  grant: Grant<"team.people">,
): Promise<{ userId: string; name: string; email: string }[]> {
  return database().$queryRaw<{ userId: string; name: string; email: string }[]>`
    SELECT u.id AS "userId", u.name, u.email FROM team_member m JOIN "user" u ON u.id = m.user_id
    WHERE m.organization_id = ${grant.organizationId}::uuid AND m.team_id = ${grant.teamId}::uuid
    ORDER BY u.name COLLATE "und-x-icu", u.id`;
}

/** Puts a person of the organisation on a team, so that they may answer for it; viewers only read, so they are on none. */
export async function addToTeam(grant: Grant<"team.people">, { userId }: { userId: string }): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  return inTransaction(async (db) => {
    const role = (await holdMembers(db, organizationId, [userId])).get(userId);
    if (role === undefined) return fail("not-found");
    if (role === "viewer") return fail("conflict", { reason: "viewerOnTeam" });
    const added = await db.$executeRaw`
      INSERT INTO team_member (organization_id, team_id, user_id)
      SELECT organization_id, id, ${userId}::uuid FROM team
      WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid AND deleted_at IS NULL
      ON CONFLICT DO NOTHING`;
    if (added === 1)
      await record(db, { grant, action: "team.add-person", targetKind: "user", targetId: userId, details: { teamId } });
    return ok(null);
  });
}

/** Takes a person off a team; what they answered stays. */
export async function removeFromTeam(
  grant: Grant<"team.people">,
  { userId }: { userId: string },
): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  return inTransaction(async (db) => {
    const removed = await db.$executeRaw`
      DELETE FROM team_member
      WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND user_id = ${userId}::uuid`;
    if (removed === 0) return fail("not-found");
    await record(db, {
      grant,
      action: "team.remove-person",
      targetKind: "user",
      targetId: userId,
      details: { teamId },
    });
    return ok(null);
  });
}

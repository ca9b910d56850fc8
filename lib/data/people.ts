import type { Grant, Role } from "@/lib/domain/access";
import { mayChangeRole, roles } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";

/** A person of the organisation with the teams that they answer for. */
export type Member = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly teams: readonly { readonly name: string; readonly slug: string }[];
};

/** Somebody to choose from, as lead or for a team. */
export type PersonChoice = { readonly userId: string; readonly name: string; readonly role: Role };

/** A page of the organisation's people by name, with the number of all. Two statements, however many there are. */
export async function listMembers(
  grant: Grant<"people.view">,
  page: { offset: number; limit: number },
): Promise<{ members: Member[]; total: number }> {
  const rows = await database().$queryRaw<(Member & { total: number })[]>`
    SELECT u.id AS "userId", u.name, u.email, m.role, (count(*) OVER ())::int AS total,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('name', t.name, 'slug', t.slug) ORDER BY t.name)
        FROM team_member tm JOIN team t ON t.organization_id = tm.organization_id AND t.id = tm.team_id AND t.deleted_at IS NULL
        WHERE tm.organization_id = m.organization_id AND tm.user_id = m.user_id), '[]') AS teams
    FROM membership m JOIN "user" u ON u.id = m.user_id
    WHERE m.organization_id = ${grant.organizationId}::uuid
    ORDER BY u.name COLLATE "und-x-icu", u.id LIMIT ${page.limit} OFFSET ${page.offset}`;
  return { members: rows.map(({ total: _, ...member }) => member), total: rows[0]?.total ?? 0 };
}

/** Everybody of the organisation by name, to choose from; at most 1000. */
export async function listPersonChoices(grant: Grant<"people.view" | "team.create">): Promise<PersonChoice[]> {
  return database().$queryRaw<PersonChoice[]>`
    SELECT u.id AS "userId", u.name, m.role FROM membership m JOIN "user" u ON u.id = m.user_id
    WHERE m.organization_id = ${grant.organizationId}::uuid ORDER BY u.name COLLATE "und-x-icu", u.id LIMIT 1000`;
}

/** Gives a person another role, as far as the hierarchy allows it. The last owner stays one. A viewer answers for no team. */
export async function changeRole(
  grant: Grant<"people.change-role">,
  { userId, role }: { userId: string; role: Role },
): Promise<Result<null>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    const target = await lockRoles(db, grant, userId);
    if (target.role === null) return fail("not-found");
    if (!target.may(role)) return fail("forbidden", { reason: "rank" });
    if (target.role === role) return ok(null);
    if (target.isLastOwner) return fail("conflict", { reason: "lastOwner" });
    await db.$executeRaw`
      UPDATE membership SET role = ${role} WHERE organization_id = ${organizationId}::uuid AND user_id = ${userId}::uuid`;
    if (role === "viewer") {
      await db.$executeRaw`DELETE FROM team_member WHERE organization_id = ${organizationId}::uuid AND user_id = ${userId}::uuid`;
    }
    const details = { from: target.role, to: role };
    await record(db, { grant, action: "people.change-role", targetKind: "user", targetId: userId, details });
    return ok(null);
  });
}

/** Ends a person's membership. Their rights end with the next request, they lead no team any more; their account and what they did stay. */
export async function removePerson(
  grant: Grant<"people.remove">,
  { userId }: { userId: string },
): Promise<Result<null>> {
  return inTransaction(async (db) => {
    const target = await lockRoles(db, grant, userId);
    if (target.role === null) return fail("not-found");
    if (!target.may(null)) return fail("forbidden", { reason: "rank" });
    if (target.isLastOwner) return fail("conflict", { reason: "lastOwner" });
    await endMembership(db, grant.organizationId, userId);
    await record(db, {
      grant,
      action: "people.remove",
      targetKind: "user",
      targetId: userId,
      details: { from: target.role },
    });
    return ok(null);
  });
}

/** Ends one's own membership; the last owner cannot leave. */
export async function leaveOrganization(grant: Grant<"organization.leave">): Promise<Result<null>> {
  const { actor } = grant;
  if (actor.kind !== "user") return fail("forbidden");
  return inTransaction(async (db) => {
    const own = await lockRoles(db, grant, actor.userId);
    if (own.role === null) return fail("not-found");
    if (own.isLastOwner) return fail("conflict", { reason: "lastOwner" });
    await endMembership(db, grant.organizationId, actor.userId);
    await record(db, {
      grant,
      action: "organization.leave",
      targetKind: "user",
      targetId: actor.userId,
      details: { from: own.role },
    });
    return ok(null);
  });
}

async function endMembership(db: Database, organizationId: string, userId: string): Promise<void> {
  await db.$executeRaw`DELETE FROM membership WHERE organization_id = ${organizationId}::uuid AND user_id = ${userId}::uuid`;
  await db.$executeRaw`
    UPDATE team SET lead_user_id = NULL WHERE organization_id = ${organizationId}::uuid AND lead_user_id = ${userId}::uuid`;
}

type RolesUnderLock = { role: Role | null; isLastOwner: boolean; may: (next: Role | null) => boolean };

/**
 * The roles of actor and target once both, and every owner, are locked: of two people who act on each other, the second is judged by
 * what the first left of their role, and the owners that are counted are there until the end.
 */
async function lockRoles(
  db: Database,
  { organizationId, actor }: Grant<"people.change-role" | "people.remove" | "organization.leave">,
  userId: string,
): Promise<RolesUnderLock> {
  const actorId = actor.kind === "user" ? actor.userId : null;
  const rows = await db.$queryRaw<{ userId: string; role: string }[]>`
    SELECT user_id AS "userId", role FROM membership
    WHERE organization_id = ${organizationId}::uuid AND (user_id IN (${userId}::uuid, ${actorId}::uuid) OR role = 'owner')
    ORDER BY user_id FOR UPDATE`;
  const roleOf = (id: string | null) =>
    roles.find((name) => name === rows.find((row) => row.userId === id)?.role) ?? null;
  const role = roleOf(userId);
  const actorRole = actor.kind === "system" ? "owner" : roleOf(actorId);
  return {
    role,
    isLastOwner: role === "owner" && rows.filter((row) => row.role === "owner").length === 1,
    may: (next) => actorRole !== null && role !== null && mayChangeRole(actorRole, role, next),
  };
}

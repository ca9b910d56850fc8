import { type Actor, type Grant, mayInvite, type Role } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { record } from "./audit";
import { breaksUnique, type Database, database, inTransaction } from "./database";
import { newToken } from "./tokens";

export type NewInvitation = { readonly email: string; readonly role: Role; readonly teamIds: readonly string[] };

/** An invitation that nobody has used yet, as those who may invite see it; instants are ISO strings. */
export type OpenInvitation = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly teams: readonly string[];
  readonly invitedBy: string | null;
  readonly expiresAt: string;
  readonly isExpired: boolean;
};

/**
 * Invites the person at an address into the organisation, with a role no higher than the inviter may give and on the named teams. Returns the token of the link,
 * which is shown this once: 128 random bits, one use, fourteen days. Refused where the address is a member's or has an open invitation.
 */
export async function createInvitation(
  grant: Grant<"people.invite">,
  { email, role, teamIds }: NewInvitation,
): Promise<Result<{ id: string; token: string }>> {
  const { organizationId, actor } = grant;
  if (actor.kind !== "user" || !mayInvite(actor.role, role)) return fail("forbidden");
  const { token, hash } = newToken();
  try {
    return await inTransaction(async (db) => {
      if (await isMember(db, organizationId, email)) return fail("conflict", { fields: { email: "alreadyMember" } });
      await db.$executeRaw`
        UPDATE invitation SET revoked_at = now() WHERE organization_id = ${organizationId}::uuid AND email = ${email}
          AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at <= now()`;
      const [row] = await db.$queryRaw<{ id: string }[]>`
        INSERT INTO invitation (organization_id, email, role, token_hash, invited_by_id, expires_at)
        VALUES (${organizationId}::uuid, ${email}, ${role}, ${hash}, ${actor.userId}::uuid, now() + interval '14 days') RETURNING id`;
      if (row === undefined) throw new Error("the invitation was not stored");
      const named = new Set(teamIds);
      const added = await db.$executeRaw`
        INSERT INTO invitation_team (organization_id, invitation_id, team_id)
        SELECT organization_id, ${row.id}::uuid, id FROM team
        WHERE organization_id = ${organizationId}::uuid AND id = ANY (${[...named]}::uuid[]) AND deleted_at IS NULL AND archived_on IS NULL`;
      if (added !== named.size) throw new UnknownTeam();
      await record(db, {
        grant,
        action: "people.invite",
        targetKind: "invitation",
        targetId: row.id,
        details: { role },
      });
      return ok({ id: row.id, token });
    });
  } catch (error) {
    if (error instanceof UnknownTeam) return fail("invalid", { fields: { teamIds: "unknownTeam" } });
    if (breaksUnique(error)) return fail("conflict", { fields: { email: "alreadyInvited" } });
    throw error;
  }
}

/** The invitations of the organisation that were neither used nor revoked, the newest first; expired ones among them. */
export async function listInvitations(grant: Grant<"people.invite">): Promise<OpenInvitation[]> {
  const rows = await database().$queryRaw<(Omit<OpenInvitation, "expiresAt"> & { expiresAt: Date })[]>`
    SELECT i.id, i.email, i.role, u.name AS "invitedBy", i.expires_at AS "expiresAt", i.expires_at <= now() AS "isExpired",
      ARRAY(SELECT t.name FROM invitation_team it JOIN team t ON t.organization_id = it.organization_id AND t.id = it.team_id
        WHERE it.organization_id = i.organization_id AND it.invitation_id = i.id ORDER BY t.name) AS teams
    FROM invitation i LEFT JOIN "user" u ON u.id = i.invited_by_id
    WHERE i.organization_id = ${grant.organizationId}::uuid AND i.accepted_at IS NULL AND i.revoked_at IS NULL
    ORDER BY i.created_at DESC`;
  return rows.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() }));
}

/** Ends an invitation that nobody has used; one to a role that the actor could not give themselves is not theirs to end. */
export async function revokeInvitation(grant: Grant<"people.invite">, id: string): Promise<Result<null>> {
  return inTransaction(async (db) => {
    const [row] = await db.$queryRaw<{ role: Role }[]>`
      SELECT role FROM invitation WHERE organization_id = ${grant.organizationId}::uuid AND id = ${id}::uuid
        AND accepted_at IS NULL AND revoked_at IS NULL FOR UPDATE`;
    if (row === undefined) return fail("not-found");
    if (!mayGive(grant.actor, row.role)) return fail("forbidden");
    await db.$executeRaw`
      UPDATE invitation SET revoked_at = now() WHERE organization_id = ${grant.organizationId}::uuid AND id = ${id}::uuid`;
    await record(db, { grant, action: "people.revoke-invitation", targetKind: "invitation", targetId: id });
    return ok(null);
  });
}

const mayGive = (actor: Actor, role: Role): boolean => actor.kind === "user" && mayInvite(actor.role, role);

async function isMember(db: Database, organizationId: string, email: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 AS found FROM membership m JOIN "user" u ON u.id = m.user_id
    WHERE m.organization_id = ${organizationId}::uuid AND u.email = ${email}`;
  return rows.length > 0;
}

class UnknownTeam extends Error {}

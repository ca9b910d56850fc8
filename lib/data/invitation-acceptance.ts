import { mayInvite, type Role } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { Prisma } from "@/prisma/generated/client";
import { insertPerson } from "./accounts";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";
import { giveBack, limits, takeAttempt } from "./limits";
import { hashPassword } from "./password-hash";
import { newPasswordProblem } from "./password-rule";
import { tokenHash } from "./tokens";

/** What an invitation says to whoever holds its link. */
export type Invitation = {
  readonly email: string;
  readonly role: Role;
  readonly organization: string;
  readonly invitedBy: string;
};

type Row = Invitation & {
  readonly id: string;
  readonly organizationId: string;
  readonly slug: string;
  readonly inviterRole: Role;
};

/** The invitation that a token opens; null when it never was, was used or revoked, has expired, or its inviter may no longer invite to that role. */
export async function findInvitation(token: string): Promise<Invitation | null> {
  const found = await findOpen(database(), token);
  if (found === null) return null;
  const { email, role, organization, invitedBy } = found;
  return { email, role, organization, invitedBy };
}

/**
 * Takes a signed-in person into the organisation by their invitation: theirs alone, by e-mail address, with the role and teams that were fixed when it was made.
 * Of parallel acceptances one has an effect. Whoever is a member by now keeps the role that they have.
 */
export async function acceptInvitation(
  token: string,
  person: { userId: string; email: string },
): Promise<Result<{ slug: string }>> {
  return inTransaction(async (db) => {
    const invitation = await findOpen(db, token, person.email);
    if (invitation === null) return fail("gone");
    return join(db, invitation, person.userId);
  });
}

/** Makes an account for the address of an invitation and accepts it. An address that has an account keeps it untouched: its owner signs in and accepts. */
export async function signUpByInvitation(
  token: string,
  { name, password }: { name: string; password: string },
  address: string,
): Promise<Result<{ userId: string; slug: string }>> {
  const attempt = await takeAttempt([{ limit: limits.tokenFromAddress, subject: address }]);
  if (attempt === null) return fail("too-many");
  const invitation = await findOpen(database(), token);
  if (invitation === null) return fail("gone");
  const { email } = invitation;
  const problem = newPasswordProblem(password, email);
  if (problem !== null) return fail("invalid", { fields: { password: problem } });
  const passwordHash = await hashPassword(password);
  const joined = await inTransaction<Result<{ userId: string; slug: string }>>(async (db) => {
    const still = await findOpen(db, token, email);
    if (still === null) return fail("gone");
    const userId = await insertPerson(db, { name, email, passwordHash });
    if (userId === null) return fail("conflict", { reason: "accountExists" });
    await record(db, { actor: { kind: "person", userId }, action: "account.sign-up" });
    const joined = await join(db, still, userId);
    return joined.ok ? ok({ userId, slug: joined.value.slug }) : joined;
  });
  if (joined.ok) await giveBack(attempt);
  return joined;
}

async function join(
  db: Database,
  { id, organizationId, role, slug }: Row,
  userId: string,
): Promise<Result<{ slug: string }>> {
  const accepted = await db.$executeRaw`
    UPDATE invitation SET accepted_at = now(), accepted_by_id = ${userId}::uuid
    WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid
      AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now()`;
  if (accepted === 0) return fail("gone");
  const joined = await db.$executeRaw`
    INSERT INTO membership (organization_id, user_id, role) VALUES (${organizationId}::uuid, ${userId}::uuid, ${role})
    ON CONFLICT DO NOTHING`;
  if (joined === 1 && role !== "viewer") {
    await db.$executeRaw`
      INSERT INTO team_member (organization_id, team_id, user_id)
      SELECT t.organization_id, t.id, ${userId}::uuid FROM invitation_team i
      JOIN team t ON t.organization_id = i.organization_id AND t.id = i.team_id AND t.deleted_at IS NULL
      WHERE i.organization_id = ${organizationId}::uuid AND i.invitation_id = ${id}::uuid`;
  }
  const actor = { kind: "person", userId } as const;
  await record(db, {
    actor,
    organizationId,
    action: "people.join",
    targetKind: "invitation",
    targetId: id,
    details: { role },
  });
  return ok({ slug });
}

// for an acceptance, with the address that accepts, the inviter's right is locked: it cannot be taken away in between
async function findOpen(db: Database, token: string, email: string | null = null): Promise<Row | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT i.id, i.organization_id AS "organizationId", i.email, i.role, o.name AS organization, o.slug, u.name AS "invitedBy",
      m.role AS "inviterRole"
    FROM invitation i
    JOIN organization o ON o.id = i.organization_id AND o.deleted_at IS NULL
    JOIN membership m ON m.organization_id = i.organization_id AND m.user_id = i.invited_by_id
    JOIN "user" u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    WHERE i.token_hash = ${tokenHash(token)} AND (${email}::text IS NULL OR i.email = ${email})
      AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
    ${email === null ? Prisma.empty : Prisma.sql`FOR SHARE OF m`}`;
  return row !== undefined && mayInvite(row.inviterRole, row.role) ? row : null;
}

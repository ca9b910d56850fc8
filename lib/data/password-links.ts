import { fail, ok, type Result } from "@/lib/domain/errors";
import { closePasswordLinks } from "./accounts";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";
import { giveBack, limits, takeAttempt } from "./limits";
import { hashPassword } from "./password-hash";
import { newPasswordProblem } from "./password-rule";
import { endOtherSessions } from "./sessions";
import { newToken, tokenHash } from "./tokens";

/**
 * Makes a link with which the person at an address sets a new password: 128 random bits, one use, one hour by the database's clock; earlier ones
 * are closed. Null when nobody has that address. For the administrator's command alone, until mail is there to carry it.
 */
export async function createPasswordLink(email: string): Promise<{ token: string } | null> {
  const { token, hash } = newToken();
  return inTransaction(async (db) => {
    const [person] = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM "user" WHERE email = ${email} AND disabled_at IS NULL AND deleted_at IS NULL FOR UPDATE`;
    if (person === undefined) return null;
    await closePasswordLinks(db, person.id);
    await db.$executeRaw`
      INSERT INTO password_link (user_id, token_hash, expires_at) VALUES (${person.id}::uuid, ${hash}, now() + interval '1 hour')`;
    const actor = { kind: "system", reason: "administrator" } as const;
    await record(db, { actor, action: "account.password-link", targetKind: "user", targetId: person.id });
    return { token };
  });
}

/** Whether a link for a new password still works. Used, expired and unknown ones are the same. */
export async function isPasswordLinkOpen(token: string): Promise<boolean> {
  return (await findOpen(database(), token)) !== null;
}

/** Sets the password that a link allows, once, and ends every session of the person. It opens none: signing in comes after, by all its rules. */
export async function setPasswordByLink(token: string, password: string, address: string): Promise<Result<null>> {
  const attempt = await takeAttempt([{ limit: limits.tokenFromAddress, subject: address }]);
  if (attempt === null) return fail("too-many");
  const link = await findOpen(database(), token);
  if (link === null) return fail("gone");
  const problem = newPasswordProblem(password, link.email);
  if (problem !== null) return fail("invalid", { fields: { password: problem } });
  const passwordHash = await hashPassword(password);
  const set = await inTransaction<Result<null>>(async (db) => {
    const used = await db.$executeRaw`
      UPDATE password_link SET used_at = now() WHERE token_hash = ${tokenHash(token)} AND used_at IS NULL AND expires_at > now()`;
    if (used === 0) return fail("gone");
    await db.$executeRaw`UPDATE "user" SET password_hash = ${passwordHash} WHERE id = ${link.userId}::uuid`;
    await closePasswordLinks(db, link.userId);
    await endOtherSessions(db, link.userId, null);
    await record(db, { actor: { kind: "person", userId: link.userId }, action: "account.reset-password" });
    return ok(null);
  });
  if (set.ok) await giveBack(attempt);
  return set;
}

async function findOpen(db: Database, token: string): Promise<{ userId: string; email: string } | null> {
  const rows = await db.$queryRaw<{ userId: string; email: string }[]>`
    SELECT u.id AS "userId", u.email FROM password_link l JOIN "user" u ON u.id = l.user_id
    WHERE l.token_hash = ${tokenHash(token)} AND l.used_at IS NULL AND l.expires_at > now()
      AND u.disabled_at IS NULL AND u.deleted_at IS NULL`;
  return rows[0] ?? null;
}

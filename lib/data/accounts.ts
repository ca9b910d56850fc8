import { fail, ok, type Result } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";
import { giveBack, limits, takeAttempt } from "./limits";
import { hashPassword, matchesPassword } from "./password-hash";
import { newPasswordProblem } from "./password-rule";
import { endOtherSessions } from "./sessions";

export type NewPerson = { readonly name: string; readonly email: string; readonly password: string };

/**
 * Makes an account, with a password that follows the rules. Says the same, in the same time, where the address has one already: that account
 * stays as it is (ASVS 5.0, 6.3.8). `address` is where the request came from.
 */
export async function signUp(person: NewPerson, address: string): Promise<Result<null>> {
  const problem = newPasswordProblem(person.password, person.email);
  if (problem !== null) return fail("invalid", { fields: { password: problem } });
  if (!(await takeAttempt([{ limit: limits.signUpFromAddress, subject: address }]))) return fail("too-many");
  const passwordHash = await hashPassword(person.password);
  await inTransaction(async (db) => {
    const userId = await insertPerson(db, { ...person, passwordHash });
    if (userId === null) await record(db, { actor: { kind: "anonymous" }, action: "account.sign-up-again" });
    else await record(db, { actor: { kind: "person", userId }, action: "account.sign-up" });
  });
  return ok(null);
}

/** Adds a person inside a transaction and returns their id; null when the address is taken. */
export async function insertPerson(
  db: Database,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string },
): Promise<string | null> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO "user" (name, email, password_hash) VALUES (${name}, ${email}, ${passwordHash})
    ON CONFLICT (email) DO NOTHING RETURNING id`;
  return rows[0]?.id ?? null;
}

/**
 * Who an e-mail address and a password belong to. Unknown address, wrong password and disabled account are one refusal, in the same time.
 * Ten wrong passwords per account and network address and thirty per network address in a quarter of an hour; right ones do not count.
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  address: string,
): Promise<Result<{ userId: string }>> {
  const attempt = await takeAttempt([
    { limit: limits.signInToAccount, subject: `${email} ${address}` },
    { limit: limits.signInFromAddress, subject: address },
  ]);
  if (attempt === null) return fail("too-many", { reason: "tooManySignIns" });
  const rows = await database().$queryRaw<{ id: string; passwordHash: string | null; isOpen: boolean }[]>`
    SELECT id, password_hash AS "passwordHash", disabled_at IS NULL AND deleted_at IS NULL AS "isOpen"
    FROM "user" WHERE email = ${email}`;
  const [person] = rows;
  const isRight = await matchesPassword(person?.passwordHash ?? null, password);
  if (person === undefined || !isRight || !person.isOpen) {
    await record(database(), {
      actor: { kind: "anonymous" },
      action: "account.sign-in-refused",
      ...targetOf(person?.id),
    });
    return fail("unauthenticated", { reason: "signIn" });
  }
  await giveBack(attempt);
  await record(database(), { actor: { kind: "person", userId: person.id }, action: "account.sign-in" });
  return ok({ userId: person.id });
}

/** Changes the password of a signed-in person who knows the present one; every other session of theirs ends, and so do their open links for a new one. */
export async function changePassword(
  viewer: { userId: string; sessionId: string; email: string },
  { current, password }: { current: string; password: string },
): Promise<Result<null>> {
  const problem = newPasswordProblem(password, viewer.email);
  if (problem !== null) return fail("invalid", { fields: { password: problem } });
  const attempt = await takeAttempt([{ limit: limits.passwordOfAccount, subject: viewer.userId }]);
  if (attempt === null) return fail("too-many");
  const rows = await database().$queryRaw<{ passwordHash: string | null }[]>`
    SELECT password_hash AS "passwordHash" FROM "user" WHERE id = ${viewer.userId}::uuid`;
  const known = rows[0]?.passwordHash ?? null;
  if (!(await matchesPassword(known, current))) return fail("invalid", { fields: { current: "wrongPassword" } });
  const passwordHash = await hashPassword(password);
  const isChanged = await inTransaction(async (db) => {
    const changed = await db.$executeRaw`
      UPDATE "user" SET password_hash = ${passwordHash} WHERE id = ${viewer.userId}::uuid AND password_hash = ${known}`;
    if (changed === 0) return false;
    await closePasswordLinks(db, viewer.userId);
    await endOtherSessions(db, viewer.userId, viewer.sessionId);
    await record(db, { actor: { kind: "person", userId: viewer.userId }, action: "account.change-password" });
    return true;
  });
  if (!isChanged) return fail("conflict");
  await giveBack(attempt);
  return ok(null);
}

/** Makes every open link for a new password of a person worth nothing. */
export async function closePasswordLinks(db: Database, userId: string): Promise<void> {
  await db.$executeRaw`UPDATE password_link SET used_at = now() WHERE user_id = ${userId}::uuid AND used_at IS NULL`;
}

export type Profile = {
  readonly name: string;
  readonly locale: Locale | null;
  readonly theme: "light" | "dark" | null;
  readonly hasShortcuts: boolean;
};

/** Keeps a person's name, language, theme and whether single keys are shortcuts; null leaves language or theme to the browser. */
export async function saveProfile(
  userId: string,
  { name, locale, theme, hasShortcuts }: Profile,
): Promise<Result<null>> {
  await database().$executeRaw`
    UPDATE "user" SET name = ${name}, locale = ${locale}, theme = ${theme}, has_shortcuts = ${hasShortcuts}
    WHERE id = ${userId}::uuid`;
  return ok(null);
}

const targetOf = (userId: string | undefined) => (userId === undefined ? {} : { targetKind: "user", targetId: userId });

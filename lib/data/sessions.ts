import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";

/** How long a session lasts after it was opened. */
const sessionDays = 30;

/** One place where a person is signed in, as their account page lists it; instants are ISO strings. */
export type OpenSession = { readonly id: string; readonly createdAt: string; readonly lastSeenAt: string };

/** Opens a session for a person who has just proved who they are; returns its id, which the cookie carries sealed. */
export async function openSession(userId: string): Promise<string> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    INSERT INTO session (user_id, expires_at) VALUES (${userId}::uuid, now() + make_interval(days => ${sessionDays})) RETURNING id`;
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("the session was not stored");
  return id;
}

/** Notes that a session was used just now. */
export async function touchSession(sessionId: string): Promise<void> {
  await database().$executeRaw`UPDATE session SET last_seen_at = now() WHERE id = ${sessionId}::uuid`;
}

/** Where a person is signed in, the last used first. */
export async function listSessions(userId: string): Promise<OpenSession[]> {
  const rows = await database().$queryRaw<{ id: string; createdAt: Date; lastSeenAt: Date }[]>`
    SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt" FROM session
    WHERE user_id = ${userId}::uuid AND revoked_at IS NULL AND expires_at > now() ORDER BY last_seen_at DESC LIMIT 100`;
  return rows.map(({ id, createdAt, lastSeenAt }) => ({
    id,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}

/** Ends one session: its cookie is worth nothing from the next request on, on every instance. */
export async function endSession(sessionId: string): Promise<void> {
  await database()
    .$executeRaw`UPDATE session SET revoked_at = now() WHERE id = ${sessionId}::uuid AND revoked_at IS NULL`;
}

/** Ends every session of a person; the one given, which asks for it, may stay. */
export async function endOtherSessions(db: Database, userId: string, except: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE session SET revoked_at = now()
    WHERE user_id = ${userId}::uuid AND revoked_at IS NULL AND id IS DISTINCT FROM ${except}::uuid`;
}

/** Ends every session of a person, on every device. */
export async function endAllSessions(userId: string): Promise<void> {
  await inTransaction(async (db) => {
    await endOtherSessions(db, userId, null);
    await record(db, { actor: { kind: "person", userId }, action: "account.sign-out-everywhere" });
  });
}

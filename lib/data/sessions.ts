import { database } from "./database";

/** How long a session lasts after it was opened. */
const sessionDays = 30;

/** Opens a session for a person who has just proved who they are; returns its id, which the cookie carries sealed. */
export async function openSession(userId: string): Promise<string> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    INSERT INTO session (user_id, expires_at) VALUES (${userId}::uuid, now() + make_interval(days => ${sessionDays})) RETURNING id`;
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("the session was not stored");
  return id;
}

/** Ends one session: its cookie is worth nothing from the next request on, on every instance. */
export async function endSession(sessionId: string): Promise<void> {
  await database().$executeRaw`UPDATE session SET revoked_at = now() WHERE id = ${sessionId}::uuid AND revoked_at IS NULL`;
}

/** Ends every session of a person, but the one given. */
export async function endSessionsOf(userId: string, except: string | null): Promise<void> {
  await database().$executeRaw`
    UPDATE session SET revoked_at = now()
    WHERE user_id = ${userId}::uuid AND revoked_at IS NULL AND id IS DISTINCT FROM ${except}::uuid`;
}

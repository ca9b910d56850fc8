import { fail, ok, type Result } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { insertPerson, type NewPerson } from "./accounts";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";
import { limits, takeAttempt } from "./limits";
import { addOrganization, isZoneKnown } from "./organizations";
import { hashPassword } from "./password-hash";
import { newPasswordProblem } from "./password-rule";
import { areEqualSecrets } from "./tokens";

export type FirstOwner = NewPerson & {
  readonly code: string;
  readonly organization: string;
  readonly timeZone: string;
};

/** Whether the instance still waits for its first owner: it was started with a one-time code, and nobody has ever had an account. */
export async function isSetUpOpen(): Promise<boolean> {
  return env().setupCode !== null && (await isUninhabited(database()));
}

/**
 * Makes the first owner and their organisation, given the code that the start printed. Of any number of attempts at once one wins, for the row of the
 * instance can be written once; for all others, and for ever after, there is nothing here.
 */
export async function setUp(owner: FirstOwner, address: string): Promise<Result<{ userId: string; slug: string }>> {
  if (!(await isSetUpOpen())) return fail("not-found");
  const attempt = await takeAttempt([{ limit: limits.setUp, subject: address }]);
  if (attempt === null) return fail("too-many");
  if (!areEqualSecrets(owner.code, env().setupCode ?? "")) return fail("invalid", { fields: { code: "wrongCode" } });
  const problem = newPasswordProblem(owner.password, owner.email);
  if (problem !== null) return fail("invalid", { fields: { password: problem } });
  if (!(await isZoneKnown(owner.timeZone))) return fail("invalid", { fields: { timeZone: "badTimeZone" } });
  const passwordHash = await hashPassword(owner.password);
  return inTransaction(async (db) => {
    if (!(await isUninhabited(db))) return fail("not-found");
    const won = await db.$executeRaw`INSERT INTO instance (id) VALUES (1) ON CONFLICT DO NOTHING`;
    const userId = won === 1 ? await insertPerson(db, { ...owner, passwordHash }) : null;
    if (userId === null) return fail("not-found");
    const { slug } = await addOrganization(db, { ownerId: userId, name: owner.organization, timeZone: owner.timeZone });
    await record(db, { actor: { kind: "person", userId }, action: "instance.set-up" });
    return ok({ userId, slug });
  });
}

async function isUninhabited(db: Database): Promise<boolean> {
  const rows = await db.$queryRaw<{ isUninhabited: boolean }[]>`
    SELECT NOT EXISTS (SELECT FROM "user") AND NOT EXISTS (SELECT FROM instance) AS "isUninhabited"`;
  return rows[0]?.isUninhabited ?? false;
}

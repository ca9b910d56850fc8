import { type Actor, type Grant, grant, type OrganizationAction, type Role } from "@/lib/domain/access";
import { insertPerson } from "./accounts";
import { database, inTransaction } from "./database";
import { addOrganization } from "./organizations";
import { hashPassword } from "./password-hash";

export const goodPassword = "quiet steps upward 41";

/** A network address that no other test comes from. */
export const anAddress = (): string => `test-${crypto.randomUUID()}`;

export const anEmail = (): string => `${crypto.randomUUID()}@example.org`;

/** Somebody with an account and `goodPassword`. */
export async function aPerson(email = anEmail()): Promise<{ userId: string; email: string }> {
  const passwordHash = await hashPassword(goodPassword);
  const userId = await insertPerson(database(), { name: "Ada Lovelace", email, passwordHash });
  if (userId === null) throw new Error(`${email} is taken`);
  return { userId, email };
}

/** An organisation with its owner, and the actor that the owner is in it. */
export async function anOrganization() {
  const owner = await aPerson();
  const { organizationId, slug } = await inTransaction((db) =>
    addOrganization(db, { ownerId: owner.userId, name: "Tide Works", timeZone: "Europe/Oslo" }),
  );
  return { organizationId, slug, owner, actor: actorIn(organizationId, owner.userId, "owner") };
}

/** Somebody who is in the organisation with a role. */
export async function aMember(organizationId: string, role: Role) {
  const person = await aPerson();
  await database().$executeRaw`
    INSERT INTO membership (organization_id, user_id, role) VALUES (${organizationId}::uuid, ${person.userId}::uuid, ${role})`;
  return { ...person, actor: actorIn(organizationId, person.userId, role) };
}

/** The grant of somebody who has it. */
export function grantTo<A extends OrganizationAction>(actor: Actor, action: A, organizationId: string): Grant<A> {
  const proof = grant(actor, action, { organizationId });
  if (proof === null) throw new Error(`the actor may not ${action}`);
  return proof;
}

const actorIn = (organizationId: string, userId: string, role: Role): Actor => ({
  kind: "user",
  userId,
  organizationId,
  role,
  teamIds: [],
});

/** A team without anybody on it; returns its id. */
export async function aTeam(organizationId: string, name: string): Promise<string> {
  const slug = `team-${crypto.randomUUID().slice(0, 8)}`;
  const [row] = await database().$queryRaw<{ id: string }[]>`
    INSERT INTO team (organization_id, name, slug) VALUES (${organizationId}::uuid, ${name}, ${slug}) RETURNING id`;
  if (row === undefined) throw new Error("the team was not stored");
  return row.id;
}

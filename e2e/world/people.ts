import { randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import { insertPerson } from "@/lib/data/accounts";
import { database } from "@/lib/data/database";
import { hashPassword } from "@/lib/data/password-hash";
import { openSession } from "@/lib/data/sessions";
import type { Actor, Role } from "@/lib/domain/access";
import { env } from "@/lib/env";

export type Person = { readonly userId: string; readonly name: string; readonly email: string };

/** A person of an organisation, as the actor that they are in it. */
export type Member = Person & { readonly role: Role; readonly actor: Actor };

/** The password of everybody in the tests' worlds. */
export const password = "quiet steps upward 41";

let kept: Promise<string> | undefined;

/** Somebody with an account whose password is `password`; hashing it costs most of a second's tenth, so it is done once. */
export async function makePerson(
  name: string,
  email = `${randomBytes(6).toString("hex")}@people.example`,
): Promise<Person> {
  kept ??= hashPassword(password);
  const userId = await insertPerson(database(), { name, email, passwordHash: await kept });
  if (userId === null) throw new Error(`${email} is taken`);
  return { userId, name, email };
}

/** Puts a person into an organisation with a role, and on the teams given. */
export async function join(
  person: Person,
  { organizationId, role, teamIds = [] }: { organizationId: string; role: Role; teamIds?: readonly string[] },
): Promise<Member> {
  const { userId } = person;
  await database().$executeRaw`
    INSERT INTO membership (organization_id, user_id, role) VALUES (${organizationId}::uuid, ${userId}::uuid, ${role})`;
  await putOnTeam(person, { organizationId, teamIds });
  return { ...person, role, actor: { kind: "user", userId, organizationId, role, teamIds } };
}

/** Puts a member on teams. */
export async function putOnTeam(
  { userId }: Person,
  { organizationId, teamIds }: { organizationId: string; teamIds: readonly string[] },
): Promise<void> {
  await database().$executeRaw`
    INSERT INTO team_member (organization_id, team_id, user_id)
    SELECT ${organizationId}::uuid, team, ${userId}::uuid FROM unnest(${[...teamIds]}::uuid[]) AS team`;
}

export type SessionCookie = { readonly name: string; readonly value: string };

/** Signs a person in as the server would: a session row, and the cookie that carries its sealed id. */
export async function sessionOf({ userId }: Person): Promise<SessionCookie> {
  const sid = await openSession(userId);
  const { secret, url } = env();
  const value = await encode({ token: { sid }, secret, maxAge: 24 * 60 * 60 });
  return { name: url.startsWith("https:") ? "__Host-ascent.session" : "ascent.session", value };
}

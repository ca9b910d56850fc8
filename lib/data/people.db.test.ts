import { expect, test } from "vitest";
import type { Role } from "@/lib/domain/access";
import { roles } from "@/lib/domain/access";
import { database } from "./database";
import { changeRole, leaveOrganization, listMembers, removePerson } from "./people";
import { aMember, anOrganization, grantTo } from "./people.fixture";

test("the people of an organisation are listed by page, with the number of all", async () => {
  const { organizationId, actor } = await anOrganization();
  await aMember(organizationId, "member");
  const found = await listMembers(grantTo(actor, "people.view", organizationId), { offset: 0, limit: 1 });
  expect(found.members).toHaveLength(1);
  expect(found.total).toBe(2);
});

test.each(pairsAndVerbs())("%s gives a %s the role of %s: %s", async (actorRole, targetRole, next, isAllowed) => {
  const { organizationId } = await organization();
  const [actor, target] = await Promise.all([aMember(organizationId, actorRole), aMember(organizationId, targetRole)]);
  const grant = grantTo(actor.actor, "people.change-role", organizationId);
  const result = await changeRole(grant, { userId: target.userId, role: next });
  expect(result.ok).toBe(isAllowed);
  expect(await roleOf(organizationId, target.userId)).toBe(isAllowed ? next : targetRole);
});

test("an admin removes managers and below, nobody of their own rank or above", async () => {
  const { organizationId } = await organization();
  const admin = await aMember(organizationId, "admin");
  for (const role of roles) {
    const target = await aMember(organizationId, role);
    const grant = grantTo(admin.actor, "people.remove", organizationId);
    const isAllowed = role !== "admin" && role !== "owner";
    expect((await removePerson(grant, { userId: target.userId })).ok).toBe(isAllowed);
    expect(await roleOf(organizationId, target.userId)).toBe(isAllowed ? null : role);
  }
});

test("a right that was lost since the request began is not used", async () => {
  const { organizationId, actor: owner } = await anOrganization();
  const admin = await aMember(organizationId, "admin");
  const viewer = await aMember(organizationId, "viewer");
  const grant = grantTo(admin.actor, "people.change-role", organizationId);
  await changeRole(grantTo(owner, "people.change-role", organizationId), { userId: admin.userId, role: "member" });
  expect(await changeRole(grant, { userId: viewer.userId, role: "manager" })).toMatchObject({
    ok: false,
    code: "forbidden",
  });
});

test("the last owner can neither leave nor be removed nor step down", async () => {
  const { organizationId, owner, actor } = await anOrganization();
  const refusal = { ok: false, code: "conflict", reason: "lastOwner" };
  expect(await leaveOrganization(grantTo(actor, "organization.leave", organizationId))).toMatchObject(refusal);
  expect(await removePerson(grantTo(actor, "people.remove", organizationId), owner)).toMatchObject(refusal);
  const stepDown = changeRole(grantTo(actor, "people.change-role", organizationId), {
    userId: owner.userId,
    role: "admin",
  });
  expect(await stepDown).toMatchObject(refusal);
  expect(await roleOf(organizationId, owner.userId)).toBe("owner");
});

test("of two owners who act on each other at once, one stays, in fifty rounds", async () => {
  const { organizationId, owner, actor } = await anOrganization();
  const other = await aMember(organizationId, "owner");
  const verbs = [demote, demote, remove, leave];
  for (let round = 0; round < 50; round += 1) {
    const act = verbs[round % verbs.length] ?? demote;
    await Promise.all([act(actor, other.userId), act(other.actor, owner.userId)]);
    const owners = await ownersOf(organizationId);
    expect(owners).toBe(1);
    await database().$executeRaw`
      INSERT INTO membership (organization_id, user_id, role)
      SELECT ${organizationId}::uuid, person, 'owner' FROM unnest(${[owner.userId, other.userId]}::uuid[]) AS person
      ON CONFLICT (organization_id, user_id) DO UPDATE SET role = 'owner'`;
  }

  function demote(by: typeof actor, userId: string) {
    return changeRole(grantTo(by, "people.change-role", organizationId), { userId, role: "member" });
  }
  function remove(by: typeof actor, userId: string) {
    return removePerson(grantTo(by, "people.remove", organizationId), { userId });
  }
  function leave(by: typeof actor) {
    return leaveOrganization(grantTo(by, "organization.leave", organizationId));
  }
}, 60_000);

test("a person of another organisation is not found, and nothing of theirs changes", async () => {
  const [red, blue] = await Promise.all([anOrganization(), anOrganization()]);
  const stranger = await aMember(blue.organizationId, "member");
  const missing = { ok: false, code: "not-found" };
  const change = grantTo(red.actor, "people.change-role", red.organizationId);
  expect(await changeRole(change, { userId: stranger.userId, role: "viewer" })).toEqual(missing);
  expect(await changeRole(change, { userId: crypto.randomUUID(), role: "viewer" })).toEqual(missing);
  expect(await removePerson(grantTo(red.actor, "people.remove", red.organizationId), stranger)).toEqual(missing);
  expect(await roleOf(blue.organizationId, stranger.userId)).toBe("member");
  const seen = await listMembers(grantTo(red.actor, "people.view", red.organizationId), { offset: 0, limit: 100 });
  expect(seen.members.map(({ userId }) => userId)).toEqual([red.owner.userId]);
});

/** One organisation for the whole matrix; its owner is never touched. */
const organization = (() => {
  let made: ReturnType<typeof anOrganization> | undefined;
  return () => {
    made ??= anOrganization();
    return made;
  };
})();

function pairsAndVerbs(): [Role, Role, Role, boolean][] {
  const low: readonly Role[] = ["viewer", "member", "manager"];
  return (["admin", "owner"] as const).flatMap((actor) =>
    roles.flatMap((target) =>
      roles.map((next): [Role, Role, Role, boolean] => [
        actor,
        target,
        next,
        actor === "owner" || (low.includes(target) && low.includes(next)),
      ]),
    ),
  );
}

async function roleOf(organizationId: string, userId: string): Promise<string | null> {
  const rows = await database().$queryRaw<{ role: string }[]>`
    SELECT role FROM membership WHERE organization_id = ${organizationId}::uuid AND user_id = ${userId}::uuid`;
  return rows[0]?.role ?? null;
}

async function ownersOf(organizationId: string): Promise<number> {
  const rows = await database().$queryRaw<{ owners: number }[]>`
    SELECT count(*)::int AS owners FROM membership WHERE organization_id = ${organizationId}::uuid AND role = 'owner'`;
  return rows[0]?.owners ?? 0;
}

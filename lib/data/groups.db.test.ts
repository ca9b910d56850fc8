import { expect, test } from "vitest";
import { database } from "./database";
import { createGroup, deleteGroup, listGroups, renameGroup } from "./groups";
import { anOrganization, grantTo } from "./people.fixture";
import { createTeam } from "./team-create";

test("groups are listed by name with the number of their teams", async () => {
  const { manage, view, addTeam } = await place();
  const risk = await made(manage, "Risk");
  await made(manage, "Commerce");
  await addTeam(risk);
  expect(await listGroups(view)).toMatchObject([
    { name: "Commerce", slug: "commerce", teams: 0 },
    { name: "Risk", slug: "risk", teams: 1 },
  ]);
});

test("two groups of one organisation never have the same name, also when made at once", async () => {
  const { manage, view } = await place();
  const results = await Promise.all(["Risk", "risk", "RISK"].map((name) => createGroup(manage, { name })));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await listGroups(view)).toHaveLength(1);
});

test("a Chinese name gets an address of its own", async () => {
  const { manage, view } = await place();
  await made(manage, "风险");
  expect((await listGroups(view))[0]?.slug).toMatch(/^group-[0-9a-f]{4}$/);
});

test("renaming tells the reports of its teams", async () => {
  const { manage, addTeam } = await place();
  const id = await made(manage, "Risk");
  const teamId = await addTeam(id);
  expect(await renameGroup(manage, { groupId: id, name: "Risk and fraud" })).toEqual({ ok: true, value: null });
  expect(await revisionOf(teamId)).toBe(1);
});

test("a group is deleted only when no team belongs to it, and its name is free again", async () => {
  const { manage, view, addTeam } = await place();
  const used = await made(manage, "Risk");
  await addTeam(used);
  expect(await deleteGroup(manage, { groupId: used })).toMatchObject({ ok: false, reason: "groupInUse" });
  const empty = await made(manage, "Supply");
  expect(await deleteGroup(manage, { groupId: empty })).toEqual({ ok: true, value: null });
  await made(manage, "Supply");
  expect((await listGroups(view)).map(({ slug }) => slug)).toEqual(["risk", "supply"]);
});

test("of a team that joins and a deletion at once, the team never ends up in a deleted group", async () => {
  const { manage, view, addTeam } = await place();
  for (let round = 0; round < 20; round += 1) {
    const groupId = await made(manage, `Group ${round}`);
    await Promise.allSettled([addTeam(groupId), deleteGroup(manage, { groupId })]);
  }
  const lost = await database().$queryRaw<object[]>`
    SELECT t.id FROM team t JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    WHERE t.organization_id = ${view.organizationId}::uuid AND g.deleted_at IS NOT NULL`;
  expect(lost).toEqual([]);
});

test("a group of another organisation is not found, and nothing of it changes", async () => {
  const [red, blue] = await Promise.all([place(), place()]);
  const groupId = await made(blue.manage, "Risk");
  const missing = { ok: false, code: "not-found" };
  expect(await renameGroup(red.manage, { groupId, name: "Mine" })).toEqual(missing);
  expect(await deleteGroup(red.manage, { groupId })).toEqual(missing);
  expect(await listGroups(red.view)).toEqual([]);
  expect(await listGroups(blue.view)).toMatchObject([{ name: "Risk" }]);
});

async function place() {
  const { organizationId, actor } = await anOrganization();
  const create = grantTo(actor, "team.create", organizationId);
  return {
    manage: grantTo(actor, "group.manage", organizationId),
    view: grantTo(actor, "portfolio.view", organizationId),
    addTeam: async (groupId: string) => {
      const team = await createTeam(create, { name: "Fraud Scoring", groupId, leadUserId: null, people: [] });
      if (!team.ok) throw new Error(team.code);
      return team.value.id;
    },
  };
}

async function made(grant: Parameters<typeof createGroup>[0], name: string): Promise<string> {
  const group = await createGroup(grant, { name });
  if (!group.ok) throw new Error(group.code);
  return group.value.id;
}

async function revisionOf(teamId: string): Promise<number | undefined> {
  const rows = await database().$queryRaw<{ revision: number }[]>`SELECT revision FROM team WHERE id = ${teamId}::uuid`;
  return rows[0]?.revision;
}

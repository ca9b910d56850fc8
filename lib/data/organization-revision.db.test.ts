import { expect, test } from "vitest";
import { accepted, aPlace } from "./assessments.fixture";
import { database } from "./database";
import { createGroup, deleteGroup, renameGroup } from "./groups";
import { anOrganization, grantTo } from "./people.fixture";

/** The statements by which something that the portfolio shows can change, whoever sends them. */
const changes = {
  "a team's name": (team: string) => database().$executeRaw`UPDATE team SET name = 'Other' WHERE id = ${team}::uuid`,
  "a team's target": (team: string) =>
    database().$executeRaw`UPDATE team SET target_level = 2, target_date = '2030-01-01' WHERE id = ${team}::uuid`,
  "a team's archiving": (team: string) =>
    database().$executeRaw`UPDATE team SET archived_on = '2026-01-01' WHERE id = ${team}::uuid`,
  "the organisation's rhythm": (team: string) => database().$executeRaw`
    UPDATE organization SET cadence_days = 30 WHERE id = (SELECT organization_id FROM team WHERE id = ${team}::uuid)`,
};

const revisionOf = async (organizationId: string) => {
  const [row] = await database().$queryRaw<{ revision: number }[]>`
    SELECT revision FROM organization WHERE id = ${organizationId}::uuid`;
  return row?.revision ?? 0;
};

test.each(Object.entries(changes))("%s counts the organisation up", async (_, change) => {
  const { organizationId, teamId } = await aPlace();
  const before = await revisionOf(organizationId);
  await change(teamId);
  expect(await revisionOf(organizationId)).toBeGreaterThan(before);
});

test("groups that come, change and go count it up", async () => {
  const { actor, organizationId } = await anOrganization();
  const grant = grantTo(actor, "group.manage", organizationId);
  const seen = [await revisionOf(organizationId)];
  const { id } = accepted(await createGroup(grant, { name: "Risk" }));
  seen.push(await revisionOf(organizationId));
  accepted(await renameGroup(grant, { groupId: id, name: "Credit" }));
  seen.push(await revisionOf(organizationId));
  accepted(await deleteGroup(grant, { groupId: id }));
  seen.push(await revisionOf(organizationId));
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
});

test("a lead who takes another name counts up the organisations of the teams that they lead, and no other", async () => {
  const led = await anOrganization();
  const { teamId } = await aPlace(led);
  const other = await anOrganization();
  await database().$executeRaw`UPDATE team SET lead_user_id = ${led.owner.userId}::uuid WHERE id = ${teamId}::uuid`;
  const before = [await revisionOf(led.organizationId), await revisionOf(other.organizationId)] as const;
  await database().$executeRaw`UPDATE "user" SET name = 'Grace' WHERE id = ${led.owner.userId}::uuid`;
  expect(await revisionOf(led.organizationId)).toBe(before[0] + 1);
  expect(await revisionOf(other.organizationId)).toBe(before[1]);
});

test("many teams in one transaction count once", async () => {
  const { organizationId } = await anOrganization();
  const before = await revisionOf(organizationId);
  await database().$executeRaw`
    INSERT INTO team (organization_id, name, slug) SELECT ${organizationId}::uuid, 'Team', 'team-' || n FROM generate_series(1, 50) n`;
  expect(await revisionOf(organizationId)).toBe(before + 1);
});

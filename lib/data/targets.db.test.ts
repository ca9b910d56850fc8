import { expect, test } from "vitest";
import { effectiveTarget } from "@/lib/domain/target";
import { accepted, aPlace, may } from "./assessments.fixture";
import { database } from "./database";
import { createGroup } from "./groups";
import { anOrganization, grantTo } from "./people.fixture";
import { commonTargets, setGroupTarget, setOrganizationTarget } from "./targets";
import { setGroup, setTarget } from "./team-changes";
import { findTeam } from "./teams";

const ahead = { level: 3, date: "2099-12-31" };

async function anAim() {
  const owner = await anOrganization();
  const { organizationId, actor } = owner;
  const place = await aPlace(owner);
  const groupId = accepted(await createGroup(grantTo(actor, "group.manage", organizationId), { name: "Supply" })).id;
  accepted(await setGroup(may(place, "team.configure"), { groupId }));
  return { place, groupId, manage: grantTo(actor, "target.manage", organizationId) };
}

const revisionsOf = async ({ organizationId, teamId }: { organizationId: string; teamId: string }) => {
  const rows = await database().$queryRaw<{ team: number; organization: number }[]>`
    SELECT t.revision AS team, o.revision AS organization FROM team t JOIN organization o ON o.id = t.organization_id
    WHERE t.organization_id = ${organizationId}::uuid AND t.id = ${teamId}::uuid`;
  return rows[0] ?? { team: 0, organization: 0 };
};

async function holdsFor({ organizationId, teamId }: { organizationId: string; teamId: string }) {
  const rows = await database().$queryRaw<{ slug: string }[]>`SELECT slug FROM team WHERE id = ${teamId}::uuid`;
  const team = await findTeam({ organizationId, slug: rows[0]?.slug ?? "" });
  return team === null ? null : effectiveTarget(team.targets);
}

test("a team takes over the target of its group, and that of its organisation where neither has one", async () => {
  const { place, groupId, manage } = await anAim();
  expect(await holdsFor(place)).toBeNull();
  accepted(await setOrganizationTarget(manage, { ...ahead, level: 2 }));
  expect(await holdsFor(place)).toEqual({ ...ahead, level: 2, from: "organization" });
  accepted(await setGroupTarget(manage, { groupId, target: ahead }));
  expect(await holdsFor(place)).toEqual({ ...ahead, from: "group" });
  accepted(await setTarget(may(place, "team.configure"), { ...ahead, level: 4 }));
  expect(await holdsFor(place)).toEqual({ ...ahead, level: 4, from: "team" });
  expect(await commonTargets(manage)).toEqual({
    organization: { ...ahead, level: 2 },
    groups: [{ id: groupId, name: "Supply", target: ahead }],
  });
  accepted(await setGroupTarget(manage, { groupId, target: null }));
  accepted(await setOrganizationTarget(manage, null));
  expect(await commonTargets(manage)).toMatchObject({ organization: null, groups: [{ target: null }] });
});

test("what was kept of the reports that say it is out of date with it", async () => {
  const { place, groupId, manage } = await anAim();
  const before = await revisionsOf(place);
  accepted(await setOrganizationTarget(manage, ahead));
  accepted(await setGroupTarget(manage, { groupId, target: ahead }));
  const after = await revisionsOf(place);
  expect(after).toEqual({ team: before.team + 2, organization: before.organization + 2 });
});

test("a common target lies ahead", async () => {
  const { groupId, manage } = await anAim();
  const past = { level: 2, date: "2020-01-31" };
  const refusal = { ok: false, code: "invalid", fields: { date: "notAhead" } };
  expect(await setOrganizationTarget(manage, past)).toMatchObject(refusal);
  expect(await setGroupTarget(manage, { groupId, target: past })).toMatchObject(refusal);
});

test("a group of another organisation is not found, and keeps its target", async () => {
  const [own, other] = [await anAim(), await anAim()];
  accepted(await setGroupTarget(other.manage, { groupId: other.groupId, target: ahead }));
  expect(await setGroupTarget(own.manage, { groupId: other.groupId, target: null })).toMatchObject({
    code: "not-found",
  });
  expect((await commonTargets(other.manage)).groups[0]?.target).toEqual(ahead);
  expect((await commonTargets(own.manage)).groups[0]?.target).toBeNull();
});

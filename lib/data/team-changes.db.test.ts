import { expect, test } from "vitest";
import { aPlace, may, type Place } from "./assessments.fixture";
import { createGroup } from "./groups";
import { changeRole, removePerson } from "./people";
import { aMember, anOrganization, grantTo } from "./people.fixture";
import { renameTeam, setGroup, setLead, setTarget } from "./team-changes";
import { createTeam } from "./team-create";
import { listTeams } from "./team-list";
import { addToTeam, listTeamPeople, removeFromTeam } from "./team-people";
import { findTeam, type Team } from "./teams";

test("teams of one name, made at once, get addresses of their own", async () => {
  const { organizationId, actor } = await anOrganization();
  const grant = grantTo(actor, "team.create", organizationId);
  const made = await Promise.all(Array.from({ length: 8 }, () => createTeam(grant, named("Fraud Scoring"))));
  const slugs = made.map((team) => (team.ok ? team.value.slug : ""));
  expect(new Set(slugs).size).toBe(8);
  expect(slugs).toContain("fraud-scoring");
});

test("a Chinese name, and a word that stands in an address, get four random characters", async () => {
  const { organizationId, actor } = await anOrganization();
  const grant = grantTo(actor, "team.create", organizationId);
  expect(await createTeam(grant, named("欺诈评分"))).toMatchObject({ value: { slug: /^team-[0-9a-f]{4}$/ } });
  expect(await createTeam(grant, named("New"))).toMatchObject({ value: { slug: /^new-[0-9a-f]{4}$/ } });
});

test("a renamed team is found at its old address too, which no other team gets", async () => {
  const place = await aPlace();
  const before = await teamOf(place, await slugOf(place));
  expect(await renameTeam(may(place, "team.configure"), { name: "Credit Decisioning" })).toMatchObject({ ok: true });
  const found = await teamOf(place, before.slug);
  expect(found).toMatchObject({ id: place.teamId, slug: "credit-decisioning", revision: before.revision + 1 });
  const other = await createTeam(grantTo(place.actor, "team.create", place.organizationId), named(before.name));
  expect(other).not.toMatchObject({ value: { slug: before.slug } });
});

test("what cannot be an address finds no team and asks nothing of the database", async () => {
  const { organizationId } = await aPlace();
  for (const slug of ["\u0000", "a\u0000b", "\ud800", "", "Fraud", "a".repeat(5000)])
    expect(await findTeam({ organizationId, slug })).toBeNull();
});

test("a new team has its group, its lead and its people", async () => {
  const { organizationId, actor } = await anOrganization();
  const member = await aMember(organizationId, "member");
  const groupId = await aGroup({ organizationId, actor });
  const grant = grantTo(actor, "team.create", organizationId);
  const team = { name: "Search Ranking", groupId, leadUserId: member.userId, people: [member.userId] };
  const made = await createTeam(grant, team);
  const place = { organizationId, actor, teamId: made.ok ? made.value.id : "" };
  expect(await teamOf(place, "search-ranking")).toMatchObject({
    group: { id: groupId },
    lead: { userId: member.userId },
  });
  expect(await listTeamPeople(may(place, "team.people"))).toMatchObject([{ userId: member.userId }]);
});

test("who leaves the organisation leads no team and is on none", async () => {
  const place = await aPlace();
  const member = await aMember(place.organizationId, "member");
  await setLead(may(place, "team.configure"), { leadUserId: member.userId });
  await addToTeam(may(place, "team.people"), member);
  await removePerson(grantTo(place.actor, "people.remove", place.organizationId), member);
  expect((await teamOf(place, await slugOf(place))).lead).toBeNull();
  expect(await listTeamPeople(may(place, "team.people"))).toEqual([]);
});

test("viewers are on no team, and who becomes one comes off", async () => {
  const place = await aPlace();
  const [viewer, member] = [
    await aMember(place.organizationId, "viewer"),
    await aMember(place.organizationId, "member"),
  ];
  expect(await addToTeam(may(place, "team.people"), viewer)).toMatchObject({ ok: false, reason: "viewerOnTeam" });
  expect(await addToTeam(may(place, "team.people"), member)).toEqual({ ok: true, value: null });
  const change = grantTo(place.actor, "people.change-role", place.organizationId);
  await changeRole(change, { userId: member.userId, role: "viewer" });
  expect(await listTeamPeople(may(place, "team.people"))).toEqual([]);
});

test("a target lies ahead and can be taken away", async () => {
  const place = await aPlace();
  const grant = may(place, "team.configure");
  expect(await setTarget(grant, { level: 3, date: "2020-01-01" })).toMatchObject({ fields: { date: "notAhead" } });
  await setTarget(grant, { level: 3, date: "2099-12-31" });
  expect((await teamOf(place, await slugOf(place))).targets.team).toEqual({ level: 3, date: "2099-12-31" });
  await setTarget(grant, null);
  expect((await teamOf(place, await slugOf(place))).targets.team).toBeNull();
});

test("the list finds teams by name and by group, whatever they are made of, page by page", async () => {
  const { organizationId, actor } = await anOrganization();
  const grant = grantTo(actor, "team.create", organizationId);
  const groupId = await aGroup({ organizationId, actor });
  await createTeam(grant, { ...named("100%_sure"), groupId });
  await createTeam(grant, named("Zebra"));
  await createTeam(grant, named("apple"));
  const list = (search: string, limit = 10) =>
    listTeams(grantTo(actor, "portfolio.view", organizationId), { search, isArchived: false, offset: 0, limit });
  expect((await list("")).teams.map(({ name }) => name)).toEqual(["100%_sure", "apple", "Zebra"]);
  expect((await list("%_")).teams.map(({ name }) => name)).toEqual(["100%_sure"]);
  expect((await list("risk")).teams.map(({ name }) => name)).toEqual(["100%_sure"]);
  expect(await list("", 1)).toMatchObject({ total: 3, assessed: 0, teams: [{ standing: null }] });
});

test("what belongs to another organisation is refused like what never was", async () => {
  const [red, blue] = [await aPlace(), await aPlace()];
  const stranger = await aMember(blue.organizationId, "member");
  const foreignGroup = await aGroup(blue);
  const grant = may(red, "team.configure");
  for (const groupId of [foreignGroup, crypto.randomUUID()]) {
    expect(await setGroup(grant, { groupId })).toEqual({ ok: false, code: "invalid", fields: { groupId: "invalid" } });
  }
  for (const userId of [stranger.userId, crypto.randomUUID()]) {
    expect(await setLead(grant, { leadUserId: userId })).toMatchObject({ fields: { leadUserId: "invalid" } });
    expect(await addToTeam(may(red, "team.people"), { userId })).toEqual({ ok: false, code: "not-found" });
    expect(await removeFromTeam(may(red, "team.people"), { userId })).toEqual({ ok: false, code: "not-found" });
    const create = grantTo(red.actor, "team.create", red.organizationId);
    expect(await createTeam(create, { ...named("Mine"), people: [userId] })).toMatchObject({ ok: false });
    expect(await createTeam(create, { ...named("Mine"), leadUserId: userId })).toMatchObject({ ok: false });
  }
});

test("a grant for a team of another organisation finds none", async () => {
  const [red, blue] = [await aPlace(), await aPlace()];
  const forged = { ...red, teamId: blue.teamId };
  const missing = { ok: false, code: "not-found" };
  const before = await teamOf(blue, await slugOf(blue));
  expect(await renameTeam(may(forged, "team.configure"), { name: "Mine" })).toEqual(missing);
  expect(await setTarget(may(forged, "team.configure"), null)).toEqual(missing);
  expect(await listTeamPeople(may(forged, "team.people"))).toEqual([]);
  expect(await teamOf(blue, before.slug)).toEqual(before);
  expect(await findTeam({ organizationId: red.organizationId, slug: before.slug })).toBeNull();
});

const named = (name: string) => ({ name, groupId: null, leadUserId: null, people: [] });

async function aGroup({ organizationId, actor }: Omit<Place, "teamId">): Promise<string> {
  const group = await createGroup(grantTo(actor, "group.manage", organizationId), { name: "Risk" });
  if (!group.ok) throw new Error(group.code);
  return group.value.id;
}

async function slugOf({ organizationId, actor, teamId }: Place): Promise<string> {
  const page = { search: "", isArchived: false, offset: 0, limit: 100 };
  const { teams } = await listTeams(grantTo(actor, "portfolio.view", organizationId), page);
  return teams.find(({ id }) => id === teamId)?.slug ?? "";
}

async function teamOf({ organizationId }: Place, slug: string): Promise<Team> {
  const team = await findTeam({ organizationId, slug });
  if (team === null) throw new Error(`no team at ${slug}`);
  return team;
}

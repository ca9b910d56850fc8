import { randomUUID } from "node:crypto";
import { archiveTeam } from "@/lib/data/team-archive";
import { addMember, addTeam, mayOn, value } from "../../world/organization";
import { putOnTeam } from "../../world/people";
import type { Realm } from "../../world/realm";
import { action, type Door, type Names, page } from "../door";

const settings = "/o/[org]/teams/[team]/settings";
const file = "(app)/o/[org]/teams/[team]/settings/actions.ts";
const name = () => `Name ${randomUUID().slice(0, 8)}`;
const toManagers = "sign-in sign-in forbidden forbidden forbidden done done done 404";
const policy = "team.configure";

/** A team of its own for a door that leaves it changed, with the team-member on it. */
async function freshTeam(realm: Realm, { isArchived = false } = {}): Promise<Names> {
  const team = await addTeam(realm, `${name()} ${realm.canary.word}`);
  await putOnTeam(realm.people["team-member"], { organizationId: realm.organizationId, teamIds: [team.teamId] });
  if (isArchived) value(await archiveTeam(mayOn(realm, team.teamId, "team.archive")));
  return { org: realm.slug, team: team.slug };
}

const member = async (realm: Realm) =>
  (await addMember(realm, { role: "member", name: "Passing", teams: [realm.team] })).userId;

// anonymous link viewer member team-member manager admin owner stranger
export const teamDoors: readonly Door[] = [
  page("/o/[org]", "sign-in sign-in 200 200 200 200 200 200 404", { policy: "portfolio.view" }),
  page("/o/[org]/teams", "sign-in sign-in 200 200 200 200 200 200 404", { policy: "portfolio.view" }),
  page("/o/[org]/teams/new", "sign-in sign-in 403 403 403 200 200 200 404", { policy: "team.create" }),
  page("/o/[org]/teams/[team]", "sign-in sign-in 200 200 200 200 200 200 404", { policy: "report.view" }),
  page("/o/[org]/teams/[team]/compare", "sign-in sign-in 200 200 200 200 200 200 404", { policy: "report.view" }),
  page("/o/[org]/compare", "sign-in sign-in 200 200 200 200 200 200 404", { policy: "portfolio.view" }),
  page(settings, "sign-in sign-in 403 403 403 200 200 200 404", { policy }),
  action("(app)/o/[org]/teams/new/actions.ts#create", "/o/[org]/teams/new", toManagers, {
    policy: "team.create",
    fields: ({ groupId, people }) => ({
      name: name(),
      groupId,
      leadUserId: people.member.userId,
      people: people["team-member"].userId,
    }),
    ids: ["groupId", "leadUserId", "people"],
  }),
  action(`${file}#rename`, settings, toManagers, { policy, names: freshTeam, fields: () => ({ name: name() }) }),
  action(`${file}#changeGroup`, settings, toManagers, {
    policy,
    names: freshTeam,
    fields: ({ groupId }) => ({ groupId }),
    ids: ["groupId"],
  }),
  action(`${file}#changeLead`, settings, toManagers, {
    policy,
    names: freshTeam,
    fields: ({ people }) => ({ leadUserId: people.member.userId }),
    ids: ["leadUserId"],
  }),
  action(`${file}#changeTarget`, settings, toManagers, {
    policy,
    names: freshTeam,
    fields: () => ({ level: "3", date: "2031-03-31" }),
  }),
  action(`${file}#addPerson`, settings, toManagers, {
    policy: "team.people",
    names: freshTeam,
    fields: async (realm) => ({ userId: await member(realm) }),
    ids: ["userId"],
  }),
  action(`${file}#removePerson`, settings, toManagers, {
    policy: "team.people",
    fields: async (realm) => ({ userId: await member(realm) }),
    ids: ["userId"],
  }),
  action(`${file}#archive`, settings, toManagers, { policy: "team.archive", names: freshTeam }),
  action(`${file}#restore`, settings, toManagers, {
    policy: "team.archive",
    names: (realm) => freshTeam(realm, { isArchived: true }),
  }),
];

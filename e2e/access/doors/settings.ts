import { randomUUID } from "node:crypto";
import { addGroup, addInvitation, addMember } from "../../world/organization";
import type { Realm } from "../../world/realm";
import { action, type Door, page } from "../door";

const settings = "/o/[org]/settings";
const file = "(app)/o/[org]/settings";
const signIn = "sign-in sign-in";
const name = () => `Name ${randomUUID().slice(0, 8)}`;
const groupId = (realm: Realm) => addGroup(realm, name());
const userId = async (realm: Realm) => (await addMember(realm, { role: "viewer", name: "Passing" })).userId;
const email = () => `${randomUUID()}@people.example`;
const target = () => ({
  level: String(1 + Math.floor(Math.random() * 4)),
  date: `2099-${10 + Math.floor(Math.random() * 3)}-${10 + Math.floor(Math.random() * 19)}`,
});
const rhythm = () => ({
  timeZone: "Europe/Oslo",
  cadenceDays: String(30 + Math.floor(Math.random() * 900)),
  shelfLifeDays: "",
  mainFrameworkKey: "mlops-levels",
});

//                 anonymous link      viewer    member    team-memb manager admin owner stranger
export const settingsDoors: readonly Door[] = [
  page(settings, `${signIn}      403       403       403       403     200   200   404`, {
    policy: "organization.configure",
  }),
  page(`${settings}/groups`, `${signIn} 403 403 403 200 200 200 404`, { policy: "group.manage" }),
  page(`${settings}/targets`, `${signIn} 403 403 403 200 200 200 404`, { policy: "target.manage" }),
  page(`${settings}/people`, `${signIn} 200 200 200 200 200 200 404`, { policy: "people.view" }),
  page("/organizations/new", `${signIn} 200 200 200 200 200 200 200`),

  action(`${file}/actions.ts#rename`, settings, `${signIn} forbidden forbidden forbidden forbidden done done 404`, {
    policy: "organization.configure",
    world: "own",
    fields: () => ({ name: name() }),
  }),
  action(`${file}/actions.ts#configure`, settings, `${signIn} forbidden forbidden forbidden forbidden done done 404`, {
    policy: "organization.configure",
    fields: rhythm,
  }),
  action(
    `${file}/groups/actions.ts#create`,
    `${settings}/groups`,
    `${signIn} forbidden forbidden forbidden done done done 404`,
    {
      policy: "group.manage",
      fields: () => ({ name: name() }),
    },
  ),
  action(
    `${file}/groups/actions.ts#rename`,
    `${settings}/groups`,
    `${signIn} forbidden forbidden forbidden done done done 404`,
    {
      policy: "group.manage",
      fields: async (realm) => ({ groupId: await groupId(realm), name: name() }),
      ids: ["groupId"],
    },
  ),
  action(
    `${file}/groups/actions.ts#remove`,
    `${settings}/groups`,
    `${signIn} forbidden forbidden forbidden done done done 404`,
    {
      policy: "group.manage",
      fields: async (realm) => ({ groupId: await groupId(realm) }),
      ids: ["groupId"],
    },
  ),
  action(
    `${file}/targets/actions.ts#changeTarget`,
    `${settings}/targets`,
    `${signIn} forbidden forbidden forbidden done done done 404`,
    {
      policy: "target.manage",
      fields: target,
    },
  ),
  action(
    `${file}/targets/actions.ts#changeGroupTarget`,
    `${settings}/targets`,
    `${signIn} forbidden forbidden forbidden done done done 404`,
    {
      policy: "target.manage",
      fields: async (realm) => ({ groupId: await groupId(realm), ...target() }),
      ids: ["groupId"],
    },
  ),
  action(
    `${file}/people/actions.ts#changeRole`,
    `${settings}/people`,
    `${signIn} forbidden forbidden forbidden forbidden done done 404`,
    {
      policy: "people.change-role",
      fields: async (realm) => ({ userId: await userId(realm), role: "member" }),
      ids: ["userId"],
    },
  ),
  action(
    `${file}/people/actions.ts#remove`,
    `${settings}/people`,
    `${signIn} forbidden forbidden forbidden forbidden done done 404`,
    {
      policy: "people.remove",
      fields: async (realm) => ({ userId: await userId(realm) }),
      ids: ["userId"],
    },
  ),
  // the last owner cannot leave
  action(`${file}/people/actions.ts#leave`, `${settings}/people`, `${signIn} done done done done done conflict 404`, {
    policy: "organization.leave",
    world: "own",
  }),
  action(
    `${file}/people/actions.ts#invite`,
    `${settings}/people`,
    `${signIn} forbidden forbidden forbidden forbidden done done 404`,
    {
      policy: "people.invite",
      fields: (realm) => ({ email: email(), role: "member", teamIds: realm.team.teamId }),
      ids: ["teamIds"],
    },
  ),
  action(
    `${file}/people/actions.ts#revoke`,
    `${settings}/people`,
    `${signIn} forbidden forbidden forbidden forbidden done done 404`,
    {
      policy: "people.invite",
      fields: async (realm) => ({ invitationId: (await addInvitation(realm, { email: email() })).id }),
      ids: ["invitationId"],
    },
  ),
  action(
    "(app)/organizations/new/actions.ts#create",
    "/organizations/new",
    `${signIn} done done done done done done done`,
    {
      fields: () => ({ name: name(), timeZone: "Europe/Oslo" }),
      changes: "people",
    },
  ),
];

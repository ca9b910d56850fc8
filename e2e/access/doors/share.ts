import { randomUUID } from "node:crypto";
import { addFiguresLink, addLink } from "../../world/organization";
import type { Realm } from "../../world/realm";
import { action, type Door, page } from "../door";

const at = "/o/[org]/teams/[team]/links";
const file = "(app)/o/[org]/teams/[team]/links/actions.ts";
const all = "/o/[org]/settings/links";
const acts = "(app)/o/[org]/settings/links/actions.ts";
const policy = "share.manage";
const managers = "sign-in sign-in forbidden forbidden forbidden done done done 404";
const admins = "sign-in sign-in forbidden forbidden forbidden forbidden done done 404";
const read = "sign-in sign-in 403 403 403 200 200 200 404";

const beside = "/o/[org]/compare/share";
const comparing = "/o/[org]/teams/[team]/compare/share";

const label = () => `Link ${randomUUID().slice(0, 8)}`;
const linkId = async (realm: Realm) => (await addLink(realm, realm.team)).id;

// anonymous link viewer member team-member manager admin owner stranger
export const shareDoors: readonly Door[] = [
  page(at, read, { policy }),
  action(`${file}#makeLink`, at, managers, {
    policy,
    fields: ({ published }) => ({
      label: label(),
      expiry: "30",
      lastDay: "",
      mode: "assessment",
      embedOrigins: "all",
      assessmentId: published,
    }),
    ids: ["assessmentId"],
  }),
  action(`${file}#revokeLink`, at, managers, {
    policy,
    fields: async (realm) => ({ linkId: await linkId(realm) }),
    ids: ["linkId"],
  }),
  action(`${file}#previewReport`, at, managers, { policy, changes: "nothing" }),

  page(beside, read, { policy: "links.manage" }),
  action("(app)/o/[org]/compare/share/actions.ts#shareTeams", beside, managers, {
    policy: "share.manage",
    bound: ["org"],
    fields: ({ team, otherTeam }) => ({
      label: label(),
      expiry: "30",
      lastDay: "",
      teamId: [team.teamId, otherTeam.teamId],
    }),
  }),
  page(comparing, read, { policy }),
  action("(app)/o/[org]/teams/[team]/compare/share/actions.ts#shareComparison", comparing, managers, {
    policy,
    fields: () => ({ label: label(), expiry: "30", lastDay: "" }),
  }),

  page(all, read, { policy: "links.view" }),
  page(`${all}/new`, read, { policy: "group.manage" }),
  page(`${all}/[link]`, read, {
    policy: "links.manage",
    names: ({ slug, link }) => ({ org: slug, link: link.id }),
  }),
  action(`${acts}#makeFigures`, all, managers, {
    policy: "figures.share",
    fields: ({ groupId }) => ({ label: label(), expiry: "30", lastDay: "", groupId }),
    ids: ["groupId"],
  }),
  action(`${acts}#changeLink`, all, managers, {
    policy: "links.manage",
    fields: async (realm) => ({
      linkId: await linkId(realm),
      label: label(),
      expiry: "keep",
      lastDay: "",
      lock: "keep",
      embedOrigins: "all",
    }),
    ids: ["linkId"],
  }),
  action(`${acts}#moveLink`, all, managers, {
    policy: "links.manage",
    fields: async (realm) => ({ linkId: (await addFiguresLink(realm, null, { mode: "frozen" })).id }),
    ids: ["linkId"],
  }),
  action(`${acts}#revokeLink`, all, managers, {
    policy: "links.manage",
    fields: async (realm) => ({ linkId: await linkId(realm) }),
    ids: ["linkId"],
  }),
  action(`${acts}#takeOver`, all, admins, {
    policy: "links.take-over",
    fields: async (realm) => ({ linkId: (await addLink(realm, realm.team, { by: realm.people.manager })).id }),
    ids: ["linkId"],
  }),
  action(`${acts}#configureLinks`, all, admins, {
    policy: "organization.configure",
    fields: () => ({ areLinksAllowed: "on", embedOrigins: `https://${randomUUID()}.example` }),
  }),
];

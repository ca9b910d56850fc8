import { addLink } from "../../world/organization";
import { action, type Door, page } from "../door";

const at = "/o/[org]/teams/[team]/links";
const file = "(app)/o/[org]/teams/[team]/links/actions.ts";
const policy = "share.manage";

// anonymous link viewer member team-member manager admin owner stranger
export const shareDoors: readonly Door[] = [
  page(at, "sign-in sign-in 403 403 403 200 200 200 404", { policy }),
  action(`${file}#makeLink`, at, "sign-in sign-in forbidden forbidden forbidden done done done 404", {
    policy,
    fields: () => ({ label: "For the auditors", expiry: "30", lastDay: "" }),
  }),
  action(`${file}#revokeLink`, at, "sign-in sign-in forbidden forbidden forbidden done done done 404", {
    policy,
    fields: async (realm) => ({ linkId: (await addLink(realm, realm.team)).id }),
    ids: ["linkId"],
  }),
  action(`${file}#previewReport`, at, "sign-in sign-in forbidden forbidden forbidden done done done 404", {
    policy,
    changes: "nothing",
  }),
];

import { randomUUID } from "node:crypto";
import { database } from "@/lib/data/database";
import type { Realm } from "../../world/realm";
import { action, type Door } from "../door";

const at = "/o/[org]";
const file = "(app)/o/[org]/actions.ts";
const view = () => ({ name: `View ${randomUUID().slice(0, 8)}`, query: "?overdue=1" });

async function aView({ organizationId }: Realm, userId: string | null): Promise<string> {
  const { name, query } = view();
  const [row] = await database().$queryRaw<{ id: string }[]>`
    INSERT INTO saved_view (organization_id, user_id, name, query) VALUES (${organizationId}::uuid, ${userId}::uuid, ${name}, ${query})
    RETURNING id`;
  if (row === undefined) throw new Error("the view was not stored");
  return row.id;
}

// anonymous link viewer member team-member manager admin owner stranger
export const portfolioDoors: readonly Door[] = [
  action(`${file}#save`, at, "sign-in sign-in done done done done done done 404", {
    policy: "view.save",
    fields: view,
  }),
  action(`${file}#share`, at, "sign-in sign-in forbidden forbidden forbidden done done done 404", {
    policy: "view.share",
    fields: view,
  }),
  // a view is its maker's own: everybody else does not find it
  action(`${file}#remove`, at, "sign-in sign-in not-found not-found not-found not-found not-found done 404", {
    policy: "view.save",
    fields: async (realm) => ({ viewId: await aView(realm, realm.owner.userId) }),
    ids: ["viewId"],
  }),
  action(`${file}#removeShared`, at, "sign-in sign-in forbidden forbidden forbidden done done done 404", {
    policy: "view.share",
    fields: async (realm) => ({ viewId: await aView(realm, null) }),
    ids: ["viewId"],
  }),
];

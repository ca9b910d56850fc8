import { expect, test } from "@playwright/test";
import { type Role, roles } from "@/lib/domain/access";
import { addMember, makePlace, type Place } from "../world/organization";
import type { Member } from "../world/people";
import { send, withHeaders } from "./client";
import { actionId } from "./inventory";
import { actionCall, type Fields, outcomeOf } from "./server-action";
import { cookieOf } from "./standing";

let place: Place;

test.beforeAll(async () => {
  place = await makePlace("Ranks");
});

async function act(by: Member, name: string, fields: Fields): Promise<string> {
  const id = actionId(`action app/(app)/o/[org]/settings/people/actions.ts#${name}`);
  const call = actionCall({ id, path: `/o/${place.slug}/settings/people`, bound: [place.slug], fields });
  return outcomeOf(await send(withHeaders(call, { cookie: await cookieOf(by) }))).replace("refused ", "");
}

const somebody = (role: Role) => addMember(place, { role, name: `Some ${role}` });

// what an actor may make of somebody: a letter per role (viewer, member, manager, admin, owner), x for out of the organisation
const letters: readonly (readonly [string, Role])[] = [
  ["v", "viewer"],
  ["m", "member"],
  ["g", "manager"],
  ["a", "admin"],
  ["o", "owner"],
];
const table: Record<"manager" | "admin" | "owner", Record<Role, string>> = {
  manager: { viewer: "", member: "", manager: "", admin: "", owner: "" },
  admin: { viewer: "vmgx", member: "vmgx", manager: "vmgx", admin: "", owner: "" },
  owner: { viewer: "vmgaox", member: "vmgaox", manager: "vmgaox", admin: "vmgaox", owner: "vmgaox" },
};

for (const actor of ["manager", "admin", "owner"] as const) {
  test(`what a ${actor} may make of others follows their ranks`, async () => {
    const by = await somebody(actor);
    for (const role of roles) {
      for (const [letter, next] of letters) {
        const { userId } = await somebody(role);
        const outcome = await act(by, "changeRole", { userId, role: next });
        expect(outcome, `${role} to ${next}`).toBe(table[actor][role].includes(letter) ? "done" : "forbidden");
      }
      const { userId } = await somebody(role);
      expect(await act(by, "remove", { userId }), `${role} out`).toBe(
        table[actor][role].includes("x") ? "done" : "forbidden",
      );
    }
  });

  test(`a ${actor} invites to no role above their reach`, async () => {
    const by = await somebody(actor);
    for (const [letter, role] of letters) {
      const outcome = await act(by, "invite", { email: `${crypto.randomUUID()}@people.example`, role });
      expect(outcome, role).toBe(table[actor].viewer.includes(letter) ? "done" : "forbidden");
    }
  });
}

test("two owners who take each other's role at once leave one", async () => {
  for (let round = 0; round < 5; round += 1) {
    place = await makePlace("Duel");
    const other = await somebody("owner");
    const outcomes = await Promise.all([
      act(place.owner, "changeRole", { userId: other.userId, role: "member" }),
      act(other, "changeRole", { userId: place.owner.userId, role: "member" }),
    ]);
    expect(outcomes.filter((one) => one === "done")).toHaveLength(1);
  }
});

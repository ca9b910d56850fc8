import { expect, test } from "@playwright/test";
import { env } from "@/lib/env";
import { makeRealm, type Realm } from "../world/realm";
import { checksumOf, checksumOfPeople } from "./checksum";
import { send, withHeaders } from "./client";
import { callOf, filled, titleOf } from "./door";
import { doors } from "./doors/all";
import { actionId } from "./inventory";
import { plainFormCall } from "./server-action";
import { cookieOf } from "./standing";

let realm: Realm;
let cookie: string;

test.beforeAll(async () => {
  realm = await makeRealm("red");
});

test.beforeEach(async () => {
  cookie = await cookieOf(realm.owner);
});

const foreign: Readonly<Record<string, string>>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://localhost.evil.example" },
  { origin: "https://localhost:1" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  { origin: "https://evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
];

for (const door of doors.filter(({ kind, cells }) => kind !== "read" && cells.owner !== "404")) {
  test(`${titleOf(door)} refuses what another site sends before anything happens`, async () => {
    const call = withHeaders(await callOf(door, realm), { cookie });
    const before = [await checksumOf(realm.organizationId), await checksumOfPeople(realm.organizationId)];
    for (const headers of foreign) {
      const answer = await send(withHeaders(call, headers));
      expect(answer.status, JSON.stringify(headers)).toBe(403);
      expect(answer.headers["set-cookie"], JSON.stringify(headers)).toBeUndefined();
    }
    expect([await checksumOf(realm.organizationId), await checksumOfPeople(realm.organizationId)]).toEqual(before);
    const { origin } = new URL(env().url);
    const { status } = await send(withHeaders(call, { origin, "sec-fetch-site": "same-origin" }));
    expect(status, "its own page may").not.toBe(403);
  });
}

test("the form of a page without JavaScript is held to the same origin", async () => {
  realm = await makeRealm("red");
  cookie = await cookieOf(realm.owner);
  const at = `/o/${realm.slug}/settings/groups`;
  const id = actionId("action app/(app)/o/[org]/settings/groups/actions.ts#create");
  const call = withHeaders(plainFormCall({ id, path: at, bound: [realm.slug], fields: { name: "From elsewhere" } }), {
    cookie,
  });
  const before = await checksumOf(realm.organizationId);
  for (const headers of foreign) expect((await send(withHeaders(call, headers))).status).toBe(403);
  expect(await checksumOf(realm.organizationId)).toBe(before);
  const { status, headers } = await send(withHeaders(call, { origin: new URL(env().url).origin }));
  expect(status, JSON.stringify(headers)).toBe(200);
  expect(await checksumOf(realm.organizationId), "its own form makes the group").not.toBe(before);
});

test("asking to read changes nothing, however it is asked", async () => {
  const actions = doors.filter(({ kind }) => kind === "action");
  const asked = await Promise.all(
    actions.map(async ({ at, door, names }) => ({ path: filled(at, await names(realm)), id: actionId(door) })),
  );
  const before = await checksumOf(realm.organizationId);
  for (const { path, id } of asked) {
    await send({ path, headers: { cookie, "next-action": id } });
    await send({ method: "HEAD", path, headers: { cookie, "next-action": id } });
    await send({ path: `${path}?name=changed&%24ACTION_ID_${id}=`, headers: { cookie } });
  }
  expect(await checksumOf(realm.organizationId)).toBe(before);
});

import { expect, test } from "@playwright/test";
import { makeRealm, type Realm } from "../world/realm";
import { checksumOf, checksumOfPeople } from "./checksum";
import { type Answer, send, withHeaders } from "./client";
import { type ActionDoor, brackets, callOf, filled, titleOf } from "./door";
import { doors } from "./doors/all";
import { actionId } from "./inventory";
import { actionCall, stateOf } from "./server-action";
import { cookieOf } from "./standing";

let realm: Realm;
let cookie: string;

test.beforeAll(async () => {
  realm = await makeRealm("red");
});

test.beforeEach(async () => {
  cookie = await cookieOf(realm.owner);
});

const actions = doors.filter((door): door is ActionDoor => door.kind === "action");
const sums = async () => [await checksumOf(realm.organizationId), await checksumOfPeople(realm.organizationId)];

/** Nothing failed inside: no status of 500 and up, no refusal that stands for an unexpected error, no trace of what runs there. */
function expectUnharmed(answer: Answer, sent: string): void {
  expect(answer.status, sent).toBeLessThan(500);
  expect(stateOf(answer.body)?.code, sent).not.toBe("unavailable");
  expect(answer.body, sent).not.toMatch(/prisma|postgres|node_modules|at \w+ \(|SELECT |INSERT /i);
}

const texts = [
  "",
  "\u0000",
  "a\u0000b",
  "x".repeat(70_000),
  "__proto__",
  "constructor",
  "[object Object]",
  "9007199254740993",
  "1e309",
  "NaN",
  "true",
  "null",
  "-1",
  "\u202e\u2066",
  "👩‍🔬".repeat(30),
  "' OR 1=1 --",
  "{{7*7}}<%= 7 %>",
  "../../etc/passwd",
  "%00",
  "{}",
  "[]",
  "<script>alert(1)</script>",
  "0000-00-00",
];

for (const door of actions) {
  test(`${titleOf(door)} survives whatever its fields hold`, async () => {
    const fields = await door.fields(realm);
    const names = await door.names(realm);
    for (const name of Object.keys(fields)) {
      const sendText = async (text: string) => {
        const hostile: ActionDoor = { ...door, fields: () => ({ ...fields, [name]: text }) };
        expectUnharmed(
          await send(withHeaders(await callOf(hostile, realm, names), { cookie })),
          `${name}=${text.slice(0, 40)}`,
        );
      };
      await Promise.all(texts.map(sendText));
      const twice: ActionDoor = { ...door, fields: () => ({ ...fields, [name]: ["one", "two", "three"] }) };
      expectUnharmed(await send(withHeaders(await callOf(twice, realm, names), { cookie })), `${name} thrice`);
      const { [name]: _without, ...others } = fields;
      const without: ActionDoor = { ...door, fields: () => others };
      expectUnharmed(await send(withHeaders(await callOf(without, realm, names), { cookie })), `no ${name}`);
    }
  });
}

const protectedKeys = [
  "id",
  "organizationId",
  "organization_id",
  "teamId",
  "ownerId",
  "createdById",
  "createdAt",
  "slug",
  "status",
  "publishedAt",
  "isDemo",
  "isAdmin",
  "revision",
  "passwordHash",
  "emailVerifiedAt",
  "tokenHash",
  "hasOwnProperty",
];

for (const door of actions) {
  test(`${titleOf(door)} takes no field that its form does not have`, async () => {
    const fields = await door.fields(realm);
    const names = await door.names(realm);
    const before = await sums();
    const foreign = Object.fromEntries(protectedKeys.filter((one) => !(one in fields)).map((key) => [key, "1"]));
    const call = await callOf({ ...door, fields: () => ({ ...fields, ...foreign }) }, realm, names);
    const answer = await send(withHeaders(call, { cookie }));
    expect(stateOf(answer.body)).toMatchObject({
      status: "refused",
      code: "invalid",
      fields: Object.fromEntries(Object.keys(foreign).map((key) => [key, "invalid"])),
    });
    expect(await sums()).toEqual(before);
  });
}

test("what is bound to an action may be of any kind: it finds nothing", async () => {
  const wrong = [{ startsWith: "" }, ["a"], 1, null, "\u0000", "x".repeat(500)];
  for (const door of actions.filter(({ bound }) => bound.length > 0)) {
    const names = await door.names(realm);
    const fields = await door.fields(realm);
    const before = await sums();
    for (const [index] of door.bound.entries()) {
      const sendValue = async (value: unknown) => {
        const bound: unknown[] = door.bound.map((name) => names[name]);
        bound[index] = value;
        const call = actionCall({ id: actionId(door.door), path: filled(door.at, names), bound, fields });
        const answer = await send(withHeaders(call, { cookie }));
        expectUnharmed(answer, `${door.door} ${index} ${JSON.stringify(value)}`);
        expect(answer.status, `${door.door} ${index} ${JSON.stringify(value)}`).toBe(404);
      };
      await Promise.all(wrong.map(sendValue));
    }
    expect(await sums(), door.door).toEqual(before);
  }
});

test("an action that is sent no form, or no list of arguments, does nothing", async () => {
  for (const door of actions.filter(({ policy }) => policy !== null)) {
    if (Object.keys(await door.fields(realm)).length === 0) continue;
    const names = await door.names(realm);
    const path = filled(door.at, names);
    const bound = door.bound.map((name) => names[name]);
    const before = await sums();
    const shared = { method: "POST", path };
    const headers = { "next-action": actionId(door.door), cookie, "content-type": "text/plain;charset=UTF-8" };
    const bodies = [
      JSON.stringify([...bound, { status: "idle" }, { name: { not: "" } }]),
      JSON.stringify([...bound, null, "text"]),
      JSON.stringify(bound),
      "[]",
      "{}",
      "null",
      '"$F1"',
      '["$K9"]',
      "",
      `[${"[".repeat(500)}${"]".repeat(500)}]`,
      "not json",
    ];
    await Promise.all(
      bodies.map(async (body) => {
        const answer = await send({ ...shared, headers, body });
        expect(stateOf(answer.body)?.status, `${door.door} ${body.slice(0, 60)}`).not.toBe("done");
        expect(answer.body).not.toMatch(/prisma|postgres|node_modules/i);
      }),
    );
    expect(await sums(), door.door).toEqual(before);
  }
});

test("no name in an address brings a page down", async () => {
  const hostile = [
    "%00",
    "%ED%A0%80",
    "a".repeat(5000),
    "..%2f..",
    "[team]",
    "%27%20OR%201=1",
    "constructor",
    "__proto__",
  ];
  const queries = [
    "?page=-1&q=%00&group[not]=1&from=%00&to=9999-99-99&with=%00&framework=__proto__",
    "?page=%00&sort=%00&order=%00&q=a&q=b&lang=%00&lang=x",
    "?teams=%00,%27,__proto__&teams=a,,b&find=%00&criteria=%00",
  ];
  for (const door of doors.filter(({ kind }) => kind === "read")) {
    const names = await door.names(realm);
    const paths = brackets(door.at).flatMap((name) =>
      hostile.map((value) => filled(door.at, { ...names, [name]: "HERE" }).replace("HERE", value)),
    );
    const asked = queries.map((query) => `${filled(door.at, names)}${query}`);
    await Promise.all(
      [...paths, ...asked].map(async (path) => {
        const answer = await send({ path, headers: { cookie } });
        expect(answer.status, path.slice(0, 120)).toBeLessThan(500);
      }),
    );
  }
});

import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { isMarked } from "../world/canaries";
import { makeRealm, type Realm } from "../world/realm";
import { checksumOf } from "./checksum";
import { type Answer, type Call, send, withHeaders } from "./client";
import { type ActionDoor, brackets, callOf, type Door, type Names } from "./door";
import { doors } from "./doors/all";
import { cookieOf } from "./standing";

let red: Realm;
let blue: Realm;
let cookie: string;

test.beforeAll(async () => {
  [red, blue] = [await makeRealm("red"), await makeRealm("blue")];
  cookie = await cookieOf(blue.owner);
});

const inside = doors.filter(({ at }) => at.startsWith("/o/[org]"));

for (const door of inside) {
  test(`${door.door}: a foreign name in its address answers as one that never was`, async () => {
    const names = brackets(door.at);
    for (const [index, name] of names.entries()) {
      const own = blueUpTo(door, index);
      const foreign = { ...own, ...pick(door.names(red), names.slice(index)) };
      const invented = { ...foreign, [name]: inventedLike(door.names(red)[name] ?? "") };
      await expectSameAnswers(door, { foreign, invented });
    }
  });
}

for (const door of doors.filter((one): one is ActionDoor => one.kind === "action" && one.ids.length > 0)) {
  test(`${door.door}: a foreign id in its form answers as one that never was`, async () => {
    for (const id of door.ids) {
      const theirs = await door.fields(red);
      const own = await door.fields(blue);
      const with_ = (value: string): Door => ({ ...door, fields: () => ({ ...own, [id]: value }) });
      const found = [theirs[id]].flat()[0] ?? "";
      const before = [await checksumOf(red.organizationId), await checksumOf(blue.organizationId)];
      const foreign = await ask(await callOf(with_(found), blue));
      const never = await ask(await callOf(with_(randomUUID()), blue));
      expect(faceOf(foreign, [found, ...secretsOf(blue)])).toEqual(faceOf(never, secretsOf(blue)));
      expect(isMarked(foreign.body, red.canary)).toBe(false);
      expect([await checksumOf(red.organizationId), await checksumOf(blue.organizationId)]).toEqual(before);
      const control = await ask(await callOf({ ...door, fields: () => own }, blue));
      expect(faceOf(control, secretsOf(blue)), "its own id does something").not.toEqual(faceOf(never, secretsOf(blue)));
    }
  });
}

async function expectSameAnswers(
  door: Door,
  { foreign, invented }: { foreign: Names; invented: Names },
): Promise<void> {
  const before = [await checksumOf(red.organizationId), await checksumOf(blue.organizationId)];
  const one = await ask(await callOf(door, red, foreign));
  const other = await ask(await callOf(door, red, invented));
  expect(faceOf(one, Object.values(foreign))).toEqual(faceOf(other, Object.values(invented)));
  expect(one.status).toBe(404);
  expect(isMarked(`${JSON.stringify(one.headers)}${one.body}`, red.canary)).toBe(false);
  expect([await checksumOf(red.organizationId), await checksumOf(blue.organizationId)]).toEqual(before);
}

const ask = (call: Call): Promise<Answer> => send(withHeaders(call, { cookie }));

const blueUpTo = (door: Door, index: number): Names => pick(door.names(blue), brackets(door.at).slice(0, index));

const pick = (names: Names, keys: readonly string[]): Names =>
  Object.fromEntries(keys.map((key) => [key, names[key] ?? ""]));

// of the same length and shape, so that nothing but its existence tells it from a real one
const inventedLike = (name: string): string =>
  /^[0-9a-f-]{36}$/.test(name) ? randomUUID() : `never${"x".repeat(Math.max(1, name.length - 5))}`;

const secretsOf = ({ slug, team }: Realm): string[] => [slug, team.slug];

/** What an answer looks like but for what is fresh in every one: nonces, dates, and the names that were asked for. */
function faceOf({ status, headers, body }: Answer, names: readonly string[]): object {
  const masked = (text: string) =>
    [...names]
      .sort((a, b) => b.length - a.length)
      .reduce((rest, name) => (name === "" ? rest : rest.replaceAll(name, "*")), text)
      .replace(/nonce(-|="|":"|\\":\\")[A-Za-z0-9+/=]+/g, "nonce")
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "id");
  const { date: _date, "content-length": _length, ...rest } = headers;
  return { status, headers: masked(JSON.stringify(rest)), body: masked(body) };
}

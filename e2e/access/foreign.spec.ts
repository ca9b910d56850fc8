import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { isMarked } from "../world/canaries";
import { makeRealm, type Realm } from "../world/realm";
import { checksumOf } from "./checksum";
import { type Answer, type Call, send, withHeaders } from "./client";
import { type ActionDoor, brackets, callOf, type Door, type Names, titleOf } from "./door";
import { doors } from "./doors/all";
import { faceOf } from "./face";
import { cookieOf } from "./standing";

let red: Realm;
let blue: Realm;
let cookie: string;

test.beforeAll(async () => {
  [red, blue] = [await makeRealm("red"), await makeRealm("blue")];
  cookie = await cookieOf(blue.owner);
});

// names of rows that belong to an organisation; a criterion is everybody's
const owned = ["org", "team", "beside", "assessment", "link"];

const inside = doors.filter(({ at }) => at.startsWith("/o/[org]"));

for (const door of inside) {
  test(`${titleOf(door)}: a foreign name in its address answers as one that never was`, async () => {
    const names = door.kind === "action" ? door.bound : brackets(door.at).filter((name) => owned.includes(name));
    for (const [index, name] of names.entries()) {
      const theirs = await door.names(red);
      const foreign = { ...theirs, ...pick(await door.names(blue), names.slice(0, index)) };
      const invented = { ...foreign, [name]: inventedLike(theirs[name] ?? "") };
      await expectSameAnswers(door, { foreign, invented });
    }
  });
}

for (const door of doors.filter((one): one is ActionDoor => one.kind === "action" && one.ids.length > 0)) {
  test(`${titleOf(door)}: a foreign id in its form answers as one that never was`, async () => {
    for (const id of door.ids) {
      const theirs = await door.fields(red);
      const own = await door.fields(blue);
      const withId = (value: string): Door => ({ ...door, fields: () => ({ ...own, [id]: value }) });
      const found = [theirs[id]].flat()[0] ?? "";
      const names = await door.names(blue);
      const before = await sums();
      const foreign = await ask(await callOf(withId(found), blue, names));
      const never = await ask(await callOf(withId(randomUUID()), blue, names));
      expect(faceOf(foreign, [found, ...namesOf(blue)])).toEqual(faceOf(never, namesOf(blue)));
      expect(isMarked(foreign.body, red.canary)).toBe(false);
      expect(await sums()).toEqual(before);
      const control = await ask(await callOf({ ...door, fields: () => own }, blue, names));
      expect(faceOf(control, namesOf(blue)), "its own id does something").not.toEqual(faceOf(never, namesOf(blue)));
    }
  });
}

async function expectSameAnswers(
  door: Door,
  { foreign, invented }: { foreign: Names; invented: Names },
): Promise<void> {
  const calls = [await callOf(door, red, foreign), await callOf(door, red, invented)] as const;
  const before = await sums();
  const [one, other] = [await ask(calls[0]), await ask(calls[1])];
  expect(faceOf(one, Object.values(foreign))).toEqual(faceOf(other, Object.values(invented)));
  expect(one.status).toBe(404);
  expect(isMarked(`${JSON.stringify(one.headers)}${one.body}`, red.canary)).toBe(false);
  expect(await sums()).toEqual(before);
}

const sums = async () => [await checksumOf(red.organizationId), await checksumOf(blue.organizationId)];

const ask = (call: Call): Promise<Answer> => send(withHeaders(call, { cookie }));

const pick = (names: Names, keys: readonly string[]): Names =>
  Object.fromEntries(keys.map((key) => [key, names[key] ?? ""]));

// of the same length and shape, so that nothing but its existence tells it from a real one
const inventedLike = (name: string): string =>
  /^[0-9a-f-]{36}$/.test(name) ? randomUUID() : `never${"x".repeat(Math.max(1, name.length - 5))}`;

const namesOf = ({ slug, team }: Realm): string[] => [slug, team.slug];

import { expect, test } from "@playwright/test";
import * as z from "zod";
import { database } from "@/lib/data/database";
import { makeRealm, type Realm } from "../world/realm";
import { checksumOfPeople } from "./checksum";
import { send } from "./client";
import { cookieOf } from "./standing";

let realm: Realm;

test.beforeAll(async () => {
  realm = await makeRealm("red");
});

const people = (path: string, cookie: string) => send({ path: `/o/${realm.slug}${path}`, headers: { cookie } });

test("what a browser posts to its session changes nothing: not who it is, nor what it may do", async () => {
  const { viewer, owner } = realm.people;
  const cookie = await cookieOf(viewer);
  const csrf = await send({ path: "/api/auth/csrf", headers: { cookie } });
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(JSON.parse(csrf.body));
  const kept = [csrf.headers["set-cookie"] ?? []].flat().map((one) => one.split(";")[0]);
  const before = await checksumOfPeople(realm.organizationId);
  const data = {
    email: owner.email,
    id: owner.userId,
    sub: owner.userId,
    sid: owner.userId,
    role: "owner",
    orgId: realm.organizationId,
    image: "x",
  };
  const answer = await send({
    method: "POST",
    path: "/api/auth/session",
    headers: { "content-type": "application/json", cookie: [cookie, ...kept].join("; ") },
    body: JSON.stringify({ csrfToken, data }),
  });
  expect(answer.status).toBe(200);
  const renewed = [answer.headers["set-cookie"] ?? []]
    .flat()
    .map((one) => one.split(";")[0])
    .filter((one) => one?.startsWith("ascent.session="));
  expect(await checksumOfPeople(realm.organizationId)).toBe(before);
  for (const one of [cookie, ...renewed]) {
    const { body } = await send({ path: "/api/auth/session", headers: { cookie: one ?? "" } });
    expect(JSON.parse(body).user.email).toBe(viewer.email);
    expect((await people("/settings", one ?? "")).status).toBe(403);
  }
});

test("a session that was ended, or a person who left, opens nothing any more", async () => {
  const cookie = await cookieOf(realm.people.admin);
  expect((await people("/settings", cookie)).status).toBe(200);
  const {
    organizationId,
    people: { admin },
  } = realm;
  await database()
    .$executeRaw`DELETE FROM membership WHERE organization_id = ${organizationId}::uuid AND user_id = ${admin.userId}::uuid`;
  expect((await people("/settings", cookie)).status).toBe(404);
  expect((await send({ path: "/account", headers: { cookie } })).status).toBe(200);
  await database().$executeRaw`UPDATE session SET revoked_at = now() WHERE user_id = ${admin.userId}::uuid`;
  expect((await people("/settings", cookie)).status).toBe(307);
});

test("a cookie that the server did not seal opens nothing", async () => {
  const { value } = z.object({ value: z.string() }).parse({ value: await cookieOf(realm.owner) });
  const [name, sealed = ""] = value.split("=");
  const parts = sealed.split(".");
  const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify({ sid: realm.owner.userId })).toString("base64url")}.`;
  const forged = [
    none,
    realm.owner.userId,
    parts.slice(0, 4).join("."),
    `${sealed}x`,
    sealed.slice(0, -2),
    realm.link.token,
    realm.invitation.token,
    "",
    "null",
    "[]",
  ];
  for (const one of forged) expect((await people("", `${name}=${one}`)).status, one).toBe(307);
  expect((await people("", value)).status).toBe(200);
});

test("the session's cookie is for the server alone, sent to this site alone, and new at each sign-in", async () => {
  const ids = new Set<string>();
  for (let round = 0; round < 2; round += 1) {
    const answer = await send({
      method: "POST",
      path: "/demo",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "role=manager",
    });
    const [cookie = ""] = [answer.headers["set-cookie"] ?? []]
      .flat()
      .filter((one) => one.startsWith("ascent.session="));
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=lax/i);
    expect(cookie).toMatch(/; Path=\//i);
    expect(cookie.length).toBeLessThan(4096);
    ids.add(cookie);
  }
  expect(ids.size).toBe(2);
});

test("no page gives a cookie to somebody who only reads", async () => {
  for (const path of [
    "/",
    "/levels",
    "/levels/mlops-levels",
    "/sign-in",
    "/api/health",
    "/api/ready",
    `/s/${realm.link.token}`,
    "/o/never",
  ]) {
    expect((await send({ path })).headers["set-cookie"], path).toBeUndefined();
  }
});

import { expect, test } from "@playwright/test";
import { isMarked } from "../world/canaries";
import { makeRealm, type Realm } from "../world/realm";
import { type Answer, type Call, send, withHeaders } from "./client";
import { callOf, filled } from "./door";
import { doors } from "./doors/all";
import { cookieOf } from "./standing";

let red: Realm;
let stranger: string;

test.beforeAll(async () => {
  red = await makeRealm("red");
  stranger = await cookieOf((await makeRealm("blue")).owner);
});

const pages = doors.filter(({ door, at }) => door.startsWith("page ") && at.startsWith("/o/[org]"));

test("anybody who is not signed in is sent to the sign-in page from any address under an organisation, real or invented", async () => {
  for (const { at, names } of pages) {
    const real = filled(at, await names(red));
    const invented = real.replace(red.slug, "x".repeat(red.slug.length));
    const faces = [];
    for (const path of [real, invented]) {
      const { status, headers, body } = await send({ path });
      expect(status, path).toBe(307);
      expect(headers.location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
      faces.push({
        cookies: headers["set-cookie"],
        body: body
          .replaceAll(encodeURIComponent(path), "*")
          .replaceAll(path, "*")
          .replace(/nonce[^ ]*/g, ""),
      });
    }
    expect(faces[0], at).toEqual(faces[1]);
  }
  for (const path of ["/o/x", `/o/${red.slug}/nothing/here`, "/o/x/nothing/here"]) {
    const { status } = await send({ path });
    expect([307, 404], path).toContain(status);
  }
});

test("what the address of an organisation holds makes no difference to who may not see it", async () => {
  const unreal = await send({ path: "/o/never-was/nothing/here" });
  const real = await send({ path: `/o/${red.slug}/nothing/here` });
  expect(real.status).toBe(unreal.status);
});

const hostile: Readonly<Record<string, string>>[] = [
  { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  { "x-middleware-subrequest": "src/middleware:proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-rewrite": "/", "x-middleware-next": "1", "x-middleware-skip": "1" },
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "2" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-router-segment-prefetch": "/_full" },
  { rsc: "1", "next-router-state-tree": "%5B%22%22%2C%7B%7D%2Cnull%2Cnull%2Ctrue%5D" },
  { "x-nextjs-data": "1" },
  { "x-invoke-path": "/", "x-invoke-output": "/", "x-invoke-query": "{}" },
  { "x-matched-path": "/", "x-now-route-matches": "1" },
  { "x-original-url": "/", "x-rewrite-url": "/", "x-forwarded-uri": "/" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
  { "x-ascent-path": "/", "x-ascent-user": "1" },
  { "next-resume": "1", "x-action-forwarded": "1" },
];

for (const headers of hostile) {
  test(`no header opens a door: ${JSON.stringify(headers)}`, async () => {
    const calls = await Promise.all(pages.map((door) => callOf(door, red)));
    await Promise.all(
      [null, stranger].flatMap((cookie) =>
        calls.map(async (call) => {
          const answer = await send(withHeaders(call, { ...headers, ...(cookie === null ? {} : { cookie }) }));
          expectClosed(answer, call);
        }),
      ),
    );
  });
}

test("no spelling of an address opens a door", async () => {
  for (const door of pages) {
    const path = filled(door.at, await door.names(red));
    const spellings = [
      `${path}.rsc`,
      `${path}?_rsc=1`,
      `${path}.segments/_tree.segment.rsc`,
      `/_next/data/build${path}.json`,
      `${path}?nxtPorg=${red.slug}`,
      `${path}/.`,
      `${path}/`,
      `${path}.`,
      `/${path}`,
      path.replace("/o/", "/o%2f"),
      path.replace("/o/", "/%6f/"),
      path.replace("/o/", "/./o/"),
      path.replace("/o/", "/x/../o/"),
      `${path}/x.css`,
      `${path};x.css`,
      `${path}%00`,
      `${path}%0a`,
      path.replace("/o/", "\\o\\"),
      path.toUpperCase(),
    ];
    await Promise.all(
      [null, stranger].flatMap((cookie) =>
        spellings.map(async (spelling) => {
          const answer = await send({ path: spelling, headers: cookie === null ? {} : { cookie } });
          expectClosed(answer, { path: spelling });
        }),
      ),
    );
  }
});

function expectClosed({ status, headers, body }: Answer, { path }: Call): void {
  expect(isMarked(`${JSON.stringify(headers)}${body}`, red.canary), `${path} (${status}) tells nothing`).toBe(false);
  expect(status, path).toBeLessThan(500);
  if (status === 200) expect(body, path).not.toContain('id="content"');
}

import { expect, test } from "@playwright/test";
import { env } from "@/lib/env";
import { makeRealm, type Realm } from "../world/realm";
import { type Answer, type Call, send, withHeaders } from "./client";
import { callOf, type Door, titleOf } from "./door";
import { doors } from "./doors/all";
import { cookieOf } from "./standing";

let realm: Realm;
let cookie: string;

test.beforeAll(async () => {
  realm = await makeRealm("red");
  cookie = await cookieOf(realm.owner);
});

const reads = doors.filter(({ kind }) => kind === "read");
const isDocument = ({ at }: Door): boolean => at.startsWith("/s/");
/** A picture of a document, for any site to show. */
const isPicture = ({ at }: Door): boolean => /^\/s\/.*\.(svg|png)$/.test(at);
const isApi = ({ at }: Door): boolean => at.startsWith("/api/");
const nowhere = [
  "/never-was",
  "/o/never-was/never",
  "/levels/never-was",
  "/_next/static/never.js",
  "/api/never-was",
  "/s/never",
  "/s/a/b",
];

for (const door of reads) {
  test(`${titleOf(door)} carries the security headers of its kind, whoever asks`, async () => {
    const call = await callOf(door, realm);
    for (const one of [call, withHeaders(call, { cookie })]) {
      const answer = await send(one);
      expectGuarded(answer, call.path, isPicture(door) ? "cross-origin" : "same-origin");
      expect(policyOf(answer), call.path).toEqual(
        isPicture(door) || isApi(door) ? apiPolicy : isDocument(door) ? documentPolicy : pagePolicy,
      );
      expect(answer.headers["referrer-policy"]).toBe(
        isDocument(door) || isApi(door) ? "no-referrer" : "strict-origin-when-cross-origin",
      );
      if (isDocument(door)) expect(answer.headers["x-robots-tag"]).toBe("noindex, nofollow");
    }
  });
}

for (const path of nowhere) {
  test(`${path}, which is nowhere, carries them too`, async () => {
    const answer = await send({ path });
    expect([307, 404]).toContain(answer.status);
    expectGuarded(answer, path);
  });
}

test("what a browser may not ask for is refused with them too", async () => {
  const calls: Call[] = [
    { method: "POST", path: "/", headers: { origin: "https://evil.example" } },
    {
      method: "POST",
      path: "/sign-in",
      headers: { "next-action": "0".repeat(42), "content-type": "text/plain" },
      body: "[]",
    },
    { method: "POST", path: "/sign-in", headers: { "next-action": "nonsense" }, body: "[]" },
    { method: "DELETE", path: "/api/health" },
    { path: "/%ff%fe" },
    { path: "/levels/%E0%A4%A" },
  ];
  for (const call of calls) {
    const answer = await send(call);
    expect(answer.status, JSON.stringify(call)).toBeGreaterThanOrEqual(400);
    expect(answer.status, JSON.stringify(call)).toBeLessThan(500);
    expectGuarded(answer, JSON.stringify(call));
  }
});

test("no two pages share a nonce, and none takes one from the browser", async () => {
  const nonces = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        send({
          path: "/sign-in",
          headers: { "x-nonce": "evil", "content-security-policy": "script-src 'nonce-evil'" },
        }),
      ),
    );
    for (const { headers, body } of answers) {
      const policy = String(headers["content-security-policy"]);
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      expect(nonce.length).toBeGreaterThan(20);
      expect(policy).not.toContain("evil");
      expect(body).not.toContain("evil");
      expect(body).toContain(`nonce="${nonce}"`);
      expect(nonces.has(nonce)).toBe(false);
      nonces.add(nonce);
    }
  }
});

test("pages of somebody signed in are kept by nobody, and a share document only with a check", async () => {
  for (const door of reads.filter(({ at }) => at.startsWith("/o") || at === "/account")) {
    const call = withHeaders(await callOf(door, realm), { cookie });
    for (const headers of [{}, { rsc: "1" }]) {
      const answer = await send(withHeaders(call, headers));
      if (answer.status === 307) continue;
      expect(answer.headers["cache-control"], call.path).toMatch(/private/);
      expect(answer.headers["cache-control"], call.path).toMatch(/no-store/);
    }
  }
  for (const below of ["", "/embed"]) {
    const { headers } = await send({ path: `/s/${realm.link.token}${below}` });
    expect(headers["cache-control"], below).toBe("private, no-cache");
    expect(headers.etag, below).toMatch(/^"[^"]+"$/);
  }
});

test("pictures of a share document are kept by anybody for a minute, whoever asks and in whatever language", async () => {
  for (const door of reads.filter(isPicture)) {
    const call = await callOf(door, realm);
    const answer = await send(call);
    expect(answer.headers["cache-control"], call.path).toBe("public, max-age=60");
    expect(answer.headers.vary ?? "", call.path).not.toMatch(/cookie|language/i);
    const other = await send(withHeaders(call, { cookie, "accept-language": "zh" }));
    expect(other.headers.etag, call.path).toBe(answer.headers.etag);
    expect((await send(withHeaders(call, { "if-none-match": String(answer.headers.etag) }))).status).toBe(304);
  }
});

test("nothing under a share link sets a cookie", async () => {
  for (const door of reads.filter(isDocument)) {
    const call = await callOf(door, realm);
    expect((await send(call)).headers["set-cookie"], call.path).toBeUndefined();
  }
});

function expectGuarded({ headers, status }: Answer, name: string, shownTo = "same-origin"): void {
  const said = `${name} (${status})`;
  expect(headers["x-content-type-options"], said).toBe("nosniff");
  expect(headers["cross-origin-opener-policy"], said).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"], said).toBe(shownTo);
  expect(headers["permissions-policy"], said).toContain("camera=()");
  expect(headers["referrer-policy"], said).toBeTruthy();
  expect(headers["content-security-policy"], said).toBeTruthy();
  expect(headers["x-powered-by"], said).toBeUndefined();
  expect(headers["access-control-allow-origin"], said).toBeUndefined();
  expect("strict-transport-security" in headers, said).toBe(env().url.startsWith("https:"));
}

// the directives of a policy, nonces and hashes masked
const policyOf = ({ headers }: Answer): string[] =>
  String(headers["content-security-policy"])
    .replace(/'nonce-[^']+'/, "'nonce'")
    .replace(/'sha256-[^']+'/, "'hash'")
    .split("; ")
    .sort();

const pagePolicy = [
  "base-uri 'none'",
  "connect-src 'self'",
  "default-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
  "script-src 'self' 'nonce' 'strict-dynamic'",
  "style-src 'self' 'unsafe-inline'",
];
const documentPolicy = [
  "base-uri 'none'",
  "default-src 'none'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "img-src 'self'",
  "style-src 'hash'",
];
const apiPolicy = ["base-uri 'none'", "default-src 'none'", "form-action 'none'", "frame-ancestors 'none'"];

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
      expectGuarded(answer, call.path);
      expect(policyOf(answer), call.path).toEqual(
        isDocument(door) ? documentPolicy : isApi(door) ? apiPolicy : pagePolicy,
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
  const { headers } = await send({ path: `/s/${realm.link.token}` });
  expect(headers["cache-control"]).toBe("private, no-cache");
  expect(headers.etag).toMatch(/^"[^"]+"$/);
});

function expectGuarded({ headers, status }: Answer, name: string): void {
  const said = `${name} (${status})`;
  expect(headers["x-content-type-options"], said).toBe("nosniff");
  expect(headers["cross-origin-opener-policy"], said).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"], said).toBe("same-origin");
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

import { encode } from "next-auth/jwt";
import { expect, test, vi } from "vitest";
import { under, unreachable } from "../settings.fixture";

const { ASCENT_SECRET: secret } = unreachable;
const sid = "11111111-1111-4111-8111-111111111111";
const { openSeal, sessionCookie, sessionCookieOptions } = await under(
  { ...unreachable, ASCENT_URL: "https://ascent.example" },
  () => import("./session"),
);

test("a cookie that this instance sealed names its session", async () => {
  expect(await openSeal(await encode({ token: { sid }, secret }))).toBe(sid);
});

test("a cookie that was opened before still ends on its day", async () => {
  const token = await encode({ token: { sid }, secret, maxAge: 600 });
  expect(await openSeal(token)).toBe(sid);
  vi.useFakeTimers({ now: Date.now() + 599_000 });
  expect(await openSeal(token)).toBe(sid);
  vi.setSystemTime(Date.now() + 2_000);
  expect(await openSeal(token)).toBeNull();
  vi.useRealTimers();
});

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each([
  ["nothing", async () => undefined],
  ["an empty text", async () => ""],
  ["the id itself", async () => sid],
  ["what another secret sealed", () => encode({ token: { sid }, secret: `${secret}!` })],
  ["what was sealed for another purpose", () => encode({ token: { sub: sid, email: "ada@example.org" }, secret })],
  ["what names no session", () => encode({ token: { sid: "admin" }, secret })],
  ["what is too old", () => encode({ token: { sid }, secret, maxAge: -60 })],
  ["what carries a salt", () => encode({ token: { sid }, secret, salt: "csrf" })],
  ["an unsigned token", async () => `${base64({ alg: "none", typ: "JWT" })}.${base64({ sid })}.`],
  ["a token without encryption", async () => `${base64({ alg: "dir", enc: "none" })}..${base64({ sid })}.x.y`],
  [
    "a seal with one letter changed",
    async () =>
      (await encode({ token: { sid }, secret })).replace(/[^.](?=[^.]*$)/, (letter) => (letter === "A" ? "B" : "A")),
  ],
])("%s names none", async (_what, make) => expect(await openSeal(await make())).toBeNull());

test("over https the cookie is bound to its host; scripts and other sites never have it", () => {
  expect(sessionCookie()).toBe("__Host-ascent.session");
  expect(sessionCookieOptions()).toMatchObject({ httpOnly: true, secure: true, sameSite: "lax", path: "/" });
});

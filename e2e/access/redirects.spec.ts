import { expect, test } from "@playwright/test";
import { env } from "@/lib/env";
import { makePerson, type Person, password } from "../world/people";
import { send } from "./client";
import { actionId } from "./inventory";
import { actionCall } from "./server-action";
import { cookieOf } from "./standing";

const elsewhere = [
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https:evil.example",
  "https://evil.example",
  "///evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  "http://localhost@evil.example",
  "@evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/%09/evil.example",
  "/%2f/evil.example",
  "/%5cevil.example",
  "/./\\evil.example",
  "/..//evil.example",
  "http:/evil.example",
  " //evil.example",
];

let person: Person;

test.beforeAll(async () => {
  person = await makePerson("Traveller");
});

/** Where a browser would go from the sign-in page. */
const goal = (location: string) => new URL(location.replace(/;(push|replace)$/, ""), `${env().url}/sign-in`).origin;

for (const wish of elsewhere) {
  test(`signing in leads nowhere but here: ${JSON.stringify(wish)}`, async () => {
    const headers = { cookie: await cookieOf(person) };
    for (const page of ["/sign-in", "/sign-up"]) {
      const answer = await send({ path: `${page}?next=${encodeURIComponent(wish)}`, headers });
      expect(answer.status).toBe(307);
      expect(goal(answer.headers.location ?? ""), page).toBe(new URL(env().url).origin);
    }
    for (const name of ["callbackUrl", "next", "returnTo"]) {
      for (const route of ["/api/auth/signin", "/api/auth/signout", "/api/auth/error", "/api/auth/callback/none"]) {
        const answer = await send({ path: `${route}?${name}=${encodeURIComponent(wish)}`, headers });
        expect(answer.status, route).toBeLessThan(500);
        if (answer.headers.location) expect(goal(answer.headers.location), route).toBe(new URL(env().url).origin);
      }
    }
  });
}

test("the form of the sign-in page goes on to where one was headed, and there alone", async () => {
  const id = actionId("action app/(public)/(door)/sign-in/actions.ts#signIn");
  for (const [next, goalPath] of [
    ["/account?a=1", "/account?a=1"],
    ["//evil.example", "/o"],
    ["/\\evil.example", "/o"],
  ] as const) {
    const fields = { email: person.email, password, next };
    const answer = await send(actionCall({ id, path: "/sign-in", bound: [], fields }));
    expect(answer.headers["x-action-redirect"]).toBe(`${goalPath};push`);
  }
});

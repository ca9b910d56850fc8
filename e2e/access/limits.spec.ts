import { expect, test } from "@playwright/test";
import { makePerson, password } from "../world/people";
import { hasManyAddresses, send, withHeaders } from "./client";
import { actionId } from "./inventory";
import { actionCall, outcomeOf } from "./server-action";

test.skip(!hasManyAddresses, "needs several loopback addresses");

const door = "action app/(public)/(door)/sign-in/actions.ts#signIn";

function attempt(fields: { email: string; password: string }, from: string, headers: Record<string, string> = {}) {
  const call = actionCall({ id: actionId(door), path: "/sign-in", bound: [], fields });
  return send({ ...withHeaders(call, headers), from }).then(outcomeOf);
}

test("guessing a password ends after a few tries, whatever address the request claims, and locks nobody out", async () => {
  const { email } = await makePerson("Victim");
  const outcomes: string[] = [];
  for (let tries = 0; tries < 14; tries += 1) {
    const claimed = `10.0.0.${tries}`;
    const headers = {
      "x-forwarded-for": claimed,
      "x-real-ip": claimed,
      forwarded: `for=${claimed}`,
      "cf-connecting-ip": claimed,
    };
    outcomes.push(await attempt({ email, password: `wrong guess ${tries}` }, "127.9.0.2", headers));
  }
  expect(new Set(outcomes.slice(0, 10)).size).toBe(1);
  expect(outcomes.slice(10)).toEqual(Array(4).fill("refused too-many"));
  expect(await attempt({ email, password }, "127.9.0.2")).toBe("refused too-many");
  expect(await attempt({ email, password }, "127.9.0.3")).toBe("to /o");
});

test("an account that is not there answers as a wrong password does", async () => {
  const { email } = await makePerson("Somebody");
  const wrong = await attempt({ email, password: "not the password" }, "127.9.0.4");
  expect(await attempt({ email: "nobody@people.example", password: "not the password" }, "127.9.0.4")).toBe(wrong);
});

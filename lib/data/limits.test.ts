import { expect, test } from "vitest";
import { under, unreachable } from "../settings.fixture";

const [{ signIn, signUp }, { takeAttempt }] = await under(unreachable, () =>
  Promise.all([import("./accounts"), import("./limits")]),
);

test("where attempts cannot be counted, nobody is let through", async () => {
  const credentials = { email: "ada@example.org", password: "quiet steps upward 41" };
  await expect(takeAttempt([{ limit: { name: "test", attempts: 1, minutes: 1 }, subject: "x" }])).rejects.toThrow();
  await expect(signIn(credentials, "x")).rejects.toThrow();
  await expect(signUp({ name: "Ada", ...credentials }, "x")).rejects.toThrow();
});

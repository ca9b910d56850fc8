import { beforeAll, expect, test, vi } from "vitest";
import { signIn, signUp } from "./accounts";
import { takeAttempt } from "./limits";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");
  vi.stubEnv("ASCENT_SECRET", "a secret of this instance, long enough 0123456789");
  vi.stubEnv("ASCENT_URL", "http://localhost:3000");
});

test("where attempts cannot be counted, nobody is let through", async () => {
  const credentials = { email: "ada@example.org", password: "quiet steps upward 41" };
  await expect(takeAttempt([{ limit: { name: "test", attempts: 1, minutes: 1 }, subject: "x" }])).rejects.toThrow();
  await expect(signIn(credentials, "x")).rejects.toThrow();
  await expect(signUp({ name: "Ada", ...credentials }, "x")).rejects.toThrow();
});

import { describe, expect, test } from "vitest";
import { root } from "./paths.mjs";
import { readSettings } from "./settings.mjs";

const strong = "q7Vt2mZ0xLr8KpN5sYw1bHc4dJf6gUeA";

function problemOf(environment: Record<string, string>, args: string[] = []): string {
  try {
    readSettings(environment, args);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("what nobody sets", () => {
  test("is loopback on 3000, data in the clone, open to sign up, the embedded database", () => {
    expect(readSettings({})).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      isPortAsked: false,
      isLoopback: true,
      url: null,
      dataFolder: `${root}/.ascent`,
      external: null,
      signUp: "open",
      isEmpty: false,
    });
  });

  test("an empty variable is one that is not set", () => {
    expect(readSettings({ PORT: "", ASCENT_URL: " ", DATABASE_URL: "" })).toEqual(readSettings({}));
  });

  test("sign-up closes when others can reach the instance, itself or through a proxy", () => {
    expect(readSettings({ HOST: "0.0.0.0" }).signUp).toBe("invited");
    expect(readSettings({ ASCENT_URL: "https://ascent.example.org" }).signUp).toBe("invited");
    expect(readSettings({ HOST: "0.0.0.0", SIGN_UP: "open" }).signUp).toBe("open");
  });
});

test.each([
  ["PORT", "0"],
  ["PORT", "70000"],
  ["PORT", "http"],
  ["HOST", "300.1.1.1"],
  ["HOST", "two words"],
  ["ASCENT_URL", "ascent.example.org"],
  ["ASCENT_URL", "ftp://ascent.example.org"],
  ["ASCENT_URL", "https://ascent.example.org/path"],
  ["ASCENT_DATA", "package.json"],
  ["ASCENT_DATA", "/"],
  ["ASCENT_DATA", "."],
  ["DATABASE_URL", "mysql://a@b/c"],
  ["DATABASE_URL", "postgresql://host/database"],
  ["DATABASE_URL", "postgresql://user@host"],
  ["SIGN_UP", "yes"],
  ["TRUSTED_PROXY", "all"],
  ["ASCENT_SECRET", "short"],
  ["ASCENT_SECRET", "a".repeat(64)],
  ["ASCENT_SECRET", `change-me-${strong}`],
  ["ASCENT_SETUP_CODE", "1234"],
  ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "not base64!"],
])("%s=%s is refused by its name", (name, value) => {
  expect(problemOf({ [name]: value })).toContain(`  ${name} `);
});

test("a secret is never repeated in the message", () => {
  const secret = `change-me-${strong}`;
  expect(problemOf({ ASCENT_SECRET: secret })).not.toContain(strong);
});

test("all that is wrong is told at once", () => {
  const problem = problemOf({ PORT: "x", SIGN_UP: "x", HOST: "-" }, ["--emty"]);
  for (const name of ["PORT", "SIGN_UP", "HOST", "--emty"]) expect(problem).toContain(`  ${name} `);
});

describe("what contradicts itself", () => {
  const own = "postgresql://owner:x@db/ascent";
  const app = "postgresql://app:x@db/ascent";

  test("an owner's address without the server's", () => {
    expect(problemOf({ DATABASE_OWNER_URL: own })).toContain("DATABASE_OWNER_URL is set without DATABASE_URL");
  });

  test("next-auth's names beside ours", () => {
    expect(problemOf({ NEXTAUTH_SECRET: strong })).toContain("NEXTAUTH_SECRET contradicts ASCENT_SECRET");
    expect(problemOf({ ASCENT_URL: "https://a.example.org", NEXTAUTH_URL: "https://b.example.org" })).toContain(
      "NEXTAUTH_URL contradicts ASCENT_URL",
    );
    expect(problemOf({ ASCENT_SECRET: strong, NEXTAUTH_SECRET: strong })).toBe("");
  });

  test("one role for the server and the owner is allowed, and known", () => {
    expect(readSettings({ DATABASE_URL: own }).external).toMatchObject({ isSameRole: true, ownerUrl: own });
    expect(readSettings({ DATABASE_URL: own, DATABASE_OWNER_URL: own }).external?.isSameRole).toBe(true);
    expect(readSettings({ DATABASE_URL: app, DATABASE_OWNER_URL: own }).external?.isSameRole).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { passwordProblem } from "./password";

const common = new Set(["password", "12345678", "qwertyuiop"]);
const problem = (password: string) => passwordProblem(password, "Ada.Lovelace@example.org", common);

describe("a password", () => {
  test("has 8 to 256 characters, of any kind", () => {
    expect(problem("k7#pq!z")).toBe("passwordTooShort");
    expect(problem("k7#pq!zm")).toBeNull();
    expect(problem("correct horse battery staple")).toBeNull();
    expect(problem("一二三四五六七八")).toBeNull();
    expect(problem("😀😁😂😃")).toBe("passwordTooShort");
    expect(problem("abcdefghijklmnop".repeat(16))).toBeNull();
    expect(problem(`${"abcdefghijklmnop".repeat(16)}q`)).toBe("passwordTooLong");
  });

  test.each(["password", "PASSWORD", " 12345678 ", "qwertyuiop"])("is not %j, which everybody uses", (password) =>
    expect(problem(password)).toBe("passwordTooCommon"),
  );

  test("is not one or two characters over and over", () => {
    expect(problem("xxxxxxxxxxxx")).toBe("passwordTooCommon");
    expect(problem("yzyzyzyzyzyz")).toBe("passwordTooCommon");
    expect(problem("xyzzyxxyzzyx")).toBeNull();
  });

  test("is not the person's e-mail address or the first part of it", () => {
    expect(problem("ada.lovelace@example.org")).toBe("passwordIsEmail");
    expect(problem("Ada.Lovelace")).toBe("passwordIsEmail");
    expect(passwordProblem("grace.hopper@example.org", " grace.hopper@example.org ", common)).toBe("passwordIsEmail");
    expect(problem("Ada.Lovelace, 1815")).toBeNull();
  });
});

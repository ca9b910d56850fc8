import { expect, test } from "vitest";
import { newPasswordProblem } from "./password-rule";

test.each(["password1", "1qaz2wsx", "iloveyou", "TRUSTNO1", "superman"])(
  "%s is refused, for everybody uses it",
  (password) => {
    expect(newPasswordProblem(password, "ada@example.org")).toBe("passwordTooCommon");
  },
);

test("a password that nobody uses is not refused", () => {
  expect(newPasswordProblem("quiet steps upward 41", "ada@example.org")).toBeNull();
});

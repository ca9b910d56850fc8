import { describe, expect, test } from "vitest";
import { safeReturnPath, signInAddress, typedPath } from "./return-path";

describe("where to go after signing in", () => {
  test.each([
    "/",
    "/o/halden-group",
    "/o/halden-group/teams?group=risk&sort=-level#gap",
    "/invitations/AbC_-9",
    "/o/x?next=//evil.example",
  ])("%s is a path of this origin", (path) => expect(safeReturnPath(path)).toBe(path));

  test.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\\/evil.example",
    "/\t/evil.example",
    "\t//evil.example",
    "/\n/evil.example",
    "/\r\n//evil.example",
    " //evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https://evil.example",
    "http://localhost:3000@evil.example",
    "//user@evil.example",
    "@evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "evil.example",
    ".evil.example",
    "/./\\evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/%2e%2e//evil.example",
    "",
    "?next=x",
    "#x",
    "/\u0000",
    "/x\u007f",
  ])("%j is the front door", (wish) => expect(safeReturnPath(wish)).toBe("/"));

  test.each(["/%2f%2fevil.example", "/%5cevil.example", "/%09/evil.example"])(
    "%s stays on this origin, undecoded",
    (wish) => {
      expect(new URL(safeReturnPath(wish), "http://localhost:3000").origin).toBe("http://localhost:3000");
      expect(safeReturnPath(wish)).toBe(wish);
    },
  );

  test("nothing is the front door", () => {
    expect(safeReturnPath(null)).toBe("/");
    expect(safeReturnPath(undefined)).toBe("/");
  });
});

test("the sign-in page is told where it leads back to, safely", () => {
  expect(signInAddress("/")).toBe("/sign-in");
  expect(signInAddress("/o/a?b=c")).toBe("/sign-in?next=%2Fo%2Fa%3Fb%3Dc");
  expect(signInAddress("//evil.example")).toBe("/sign-in");
});

test("what is no path leads to the sign-in page", () => {
  expect(typedPath("https://evil.example")).toBe("/sign-in");
});

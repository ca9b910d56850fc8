import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { generateClient } from "../build/generate.mjs";
import { buildStyles } from "../build/styles.mjs";
import { readVitest } from "./outcome.mjs";
import { reportFile, runTool } from "./runner.mjs";

/** Runs projects of vitest.config.ts, or some of their files, and returns `{ passed, failed }`. */
export async function runVitest(projects, args) {
  await generateClient();
  await buildStyles();
  const report = reportFile(`vitest-${projects.join("-")}`);
  mkdirSync(path.dirname(report), { recursive: true });
  const chosen = projects.map((project) => `--project=${project}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runTool("vitest/vitest.mjs", ["run", ...chosen, ...reporters, ...args]);
  const outcome = readVitest(report, code);
  rmSync(report, { force: true });
  return outcome;
}

import { spawn } from "node:child_process";
import path from "node:path";
import { generateClient } from "../build/generate.mjs";
import { buildStyles } from "../build/styles.mjs";
import { root } from "../settings/paths.mjs";
import { catalogueProblems } from "./catalogues.mjs";
import { floorProblems } from "./version-floors.mjs";

const tool = (name, ...args) => tools([name, ...args]);
const next = ["next/dist/bin/next", "typegen"];
const tsc = ["typescript/bin/tsc", "--noEmit"];

/** Every check by its name: what has to hold before a single test is worth running. Each returns what is wrong, or nothing. */
const checks = {
  types: () => tools(next, tsc),
  lint: () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=50", "."),
  architecture: () => node(["scripts/architecture.mjs"]),
  "unused code": () => tool("knip/bin/knip.js", "--no-progress"),
  "version floors": () => floorProblems(),
  "clean install": () => cleanInstall(),
  catalogues: () => catalogueProblems(),
};

/** Runs the checks side by side, prints each with its time when it ends, and returns `{ name, isPassed }` of each. */
export async function runChecks(names = Object.keys(checks)) {
  await generateClient();
  await buildStyles();
  return Promise.all(names.map(runCheck));
}

async function runCheck(name) {
  const since = performance.now();
  const problems = (await checks[name]()).trim();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`  ${problems ? "failed" : "passed"}  ${name}  (${seconds} s)${problems ? `\n${problems}\n` : ""}`);
  return { name, isPassed: problems === "" };
}

/** The names of all checks. */
export const checkNames = Object.keys(checks);

/** npm's own word that the lockfile is whole for every platform and fits package.json. */
function cleanInstall() {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--dry-run", "--no-audit", "--no-fund"];
  return npm ? node([npm, ...args]) : output("npm", args);
}

async function tools(...commands) {
  for (const [name, ...args] of commands) {
    const problems = await node([path.join("node_modules", name), ...args]);
    if (problems) return problems;
  }
  return "";
}

function node(args) {
  return output(process.execPath, args);
}

/** Nothing when the command succeeds, otherwise all that it printed. */
function output(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = [];
    child.stdout.on("data", (chunk) => printed.push(chunk));
    child.stderr.on("data", (chunk) => printed.push(chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      resolve(code === 0 ? "" : Buffer.concat(printed).toString() || `ended with code ${code}`),
    );
  });
}

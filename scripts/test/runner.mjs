import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { root } from "../settings/paths.mjs";

const alive = new Set();

/** Runs one of the test tools with its output shown, and returns its exit code. */
export function runTool(tool, args, env = {}) {
  const child = spawn(process.execPath, [path.join(root, "node_modules", tool), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  alive.add(child);
  return new Promise((resolve) => {
    child.once("close", (code, signal) => {
      alive.delete(child);
      resolve(signal ? 1 : code);
    });
  });
}

/** Ends every tool that still runs and waits for it, so that it can end what it started. */
export async function endTools() {
  const ends = [...alive].map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const child of alive) child.kill("SIGTERM");
  await Promise.all(ends);
}

/** A fresh file for a tool's report. */
export function reportFile(name) {
  const file = path.join(root, "test-results", `${name}.${process.pid}.json`);
  rmSync(file, { force: true });
  return file;
}

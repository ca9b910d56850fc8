import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { markServed } from "../build/kept-builds.mjs";
import { root } from "../settings/paths.mjs";

/**
 * Runs the server of a build and returns `{ child, ended, stop }`. It dies with this process, whatever ends it: the
 * server holds a channel to us and goes when the channel closes. In its own group, Ctrl-C reaches it through us alone.
 */
export function launchServer(folder, environment) {
  const tether = path.join(root, "scripts", "server", "tether.mjs");
  const child = spawn(process.execPath, ["--import", tether, path.join(folder, "server.js")], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32",
  });
  if (child.pid) markServed(folder, child.pid);
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
  return { child, ended, stop: () => stop(child, ended) };
}

/** Waits until the server answers; false when it ended instead. */
export async function isUp(server, url, path = "/api/health") {
  let hasEnded = false;
  server.ended.then(() => (hasEnded = true));
  while (!hasEnded) {
    const answer = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return true;
    await sleep(50);
  }
  return false;
}

/** Requests under way get ten seconds to finish. */
async function stop(child, ended) {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}

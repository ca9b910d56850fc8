import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../process/child.mjs";
import { isFree, nextFree } from "../process/ports.mjs";
import { Refusal } from "../process/refusal.mjs";
import { fingerprint } from "../settings/secrets.mjs";
import { findRunning, serverProcess } from "./cluster-running.mjs";
import { superuserUrl } from "./connection.mjs";

/**
 * Brings up the PostgreSQL of a home (see `findHome`), or takes over the one that outlived its start.
 * Returns `{ port, log, wasRunning, url, isAlive, stop }`, `url` being the superuser's. `flags` are server settings such as `fsync=off`.
 */
export async function startCluster(home, { password, flags = [] }) {
  const cluster = {
    ...home,
    data: path.join(home.folder, "data"),
    log: path.join(home.folder, "log.txt"),
    password,
    flags,
  };
  if (!existsSync(cluster.data)) await initialise(cluster);
  const running = await findRunning(cluster);
  const port = running ?? (await launch(cluster));
  // Asks the server itself: a password that no longer fits is told here, in one place.
  if (running === null) await findRunning(cluster);
  return {
    port,
    log: cluster.log,
    wasRunning: running !== null,
    url: superuserUrl(port, password),
    isAlive: () => serverProcess(cluster.data) !== null,
    stop: () => stop(cluster),
  };
}

/** The port that a cluster uses, or would use again; null before its first start. */
function readPort(folder) {
  const file = path.join(folder, "port");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : null;
}

/** Fills a folder beside the final one: an initdb that was cut off is thrown away by the next. */
async function initialise({ binaries, folder, data, account, password, flags }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(folder, "password.new");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid) for (const entry of [folder, passwordFile]) chownSync(entry, account.uid, account.gid);
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const args = [
    "-D",
    fresh,
    "-U",
    "postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
  ];
  if (flags.includes("fsync=off")) args.push("--no-sync");
  await run(path.join(binaries, "initdb"), args, { ...surroundings(account), title: "initdb" });
  rmSync(passwordFile);
  renameSync(fresh, data);
}

/** Starts the server on its own port, on another where that is taken; waits for what a killed one left behind. */
async function launch(cluster) {
  const first = 54_300 + (Number.parseInt(fingerprint(cluster.data), 16) % 500);
  const remembered = readPort(cluster.folder);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = remembered && (await isFree(remembered)) ? remembered : await nextFree(first + attempt);
    if (pgCtl(cluster, "start", port) === 0) {
      writeFileSync(path.join(cluster.folder, "port"), String(port));
      return port;
    }
    // The children of a killed server need a moment to notice; a port can be lost to somebody faster.
    await sleep(500);
    const running = await findRunning(cluster);
    if (running) return running;
  }
  throw new Refusal(`The embedded PostgreSQL does not start. The end of ${cluster.log}:\n${tail(cluster.log)}`);
}

function pgCtl({ binaries, data, log, account, flags }, verb, port) {
  const settings = ["timezone=UTC", "log_timezone=UTC", ...flags].map((flag) => `-c ${flag}`).join(" ");
  const args =
    verb === "start"
      ? ["-D", data, "-w", "-t", "60", "-l", log, "-o", `-p ${port} -h 127.0.0.1 -k '' ${settings}`, "start"]
      : ["-D", data, "-m", "fast", "-w", "-t", "30", "stop"];
  // An inherited pipe would stay open in the server for as long as it runs, and hang whoever reads it.
  return spawnSync(path.join(binaries, "pg_ctl"), args, { ...surroundings(account), stdio: "ignore" }).status;
}

/** Stops the server, at once where connections keep it from stopping nicely. True when nothing runs any more. */
async function stop(cluster) {
  if (!(await findRunning(cluster))) return true;
  return pgCtl(cluster, "stop") === 0;
}

/** The server speaks plain English and knows nothing of our environment; its working folder is one that it may enter. */
function surroundings(account) {
  return { ...account, cwd: "/", env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } };
}

function tail(file) {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-12).join("\n") : "(there is none)";
}

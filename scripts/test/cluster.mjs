import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startCluster } from "../database/cluster.mjs";
import { clusterFolder, findHome } from "../database/cluster-home.mjs";
import { serverProcess } from "../database/cluster-running.mjs";
import { quoted, urlWith, withConnection } from "../database/connection.mjs";
import { loadFrameworks } from "../database/frameworks.mjs";
import { bringUpToDate } from "../database/open-database.mjs";
import { prepareRoles } from "../database/roles.mjs";
import { isSameProcess, startOf } from "../process/identity.mjs";
import { openDataFolder } from "../settings/data-folder.mjs";
import { root } from "../settings/paths.mjs";
import { readSettings } from "../settings/settings.mjs";

const testFolder = path.resolve(root, process.env.ASCENT_TEST_DATA || ".ascent/test");

// Nothing of a test outlives it, so nothing has to survive a power cut.
const fast = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200"];

/**
 * A PostgreSQL of one test run, beside any that serves: its own folder, port and passwords. Its database `ascent`,
 * migrated and with the frameworks, is the template of all others. Returns `{ folder, settings, secrets, database, clone, close }`.
 */
export async function openTestCluster({ flags = fast } = {}) {
  const folder = path.join(testFolder, String(process.pid));
  sweepTestClusters();
  openDataFolder(folder);
  writeFileSync(path.join(folder, "owner"), startOf(process.pid));
  const settings = readSettings({ ASCENT_DATA: folder, SIGN_UP: "open" });
  const secrets = Object.fromEntries(
    ["instance", "superuser", "owner", "app"].map((name) => [name, randomBytes(32).toString("base64url")]),
  );
  const home = await findHome(folder);
  const cluster = await startCluster(home, { password: secrets.superuser, flags });
  const urls = await prepareRoles(cluster.url, secrets);
  const database = { ...urls, superuserUrl: cluster.url, isSameRole: false, isEmbedded: true };
  await bringUpToDate(database);
  await loadFrameworks({ settings, secrets, database, port: 0 });
  const close = async () => {
    await cluster.stop();
    for (const place of [home.folder, folder]) rmSync(place, { recursive: true, force: true });
  };
  return { folder, log: cluster.log, settings, secrets, database, clone: (name) => clone(database, name), close };
}

/** A database of its own, made from the template in a moment; returns both roles' addresses. */
async function clone(database, name) {
  await withConnection(database.superuserUrl, async (client) => {
    await client.query(`CREATE DATABASE ${quoted(name)} TEMPLATE ascent OWNER ascent_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${quoted(name)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${quoted(name)} TO ascent_app`);
  });
  return {
    appUrl: urlWith(database.appUrl, { database: name }),
    ownerUrl: urlWith(database.ownerUrl, { database: name }),
  };
}

/** Ends and removes what runs that are gone have left: a test tool that is told to stop does not wait for its own. */
export function sweepTestClusters() {
  mkdirSync(testFolder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(testFolder).filter((each) => /^\d+$/.test(each))) {
    const folder = path.join(testFolder, name);
    const owner = path.join(folder, "owner");
    if (existsSync(owner) && isSameProcess({ pid: Number(name), started: readFileSync(owner, "utf8") })) continue;
    const cluster = clusterFolder(folder);
    const server = serverProcess(path.join(cluster, "data"));
    if (server !== null) process.kill(server, "SIGQUIT");
    for (const place of [cluster, folder])
      rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { say } from "../process/progress.mjs";
import { Refusal } from "../process/refusal.mjs";
import { withConnection } from "./connection.mjs";

const oldest = 15;
const patience = 120_000;

/**
 * Checks a PostgreSQL that somebody else runs and makes its roles speak UTC. Wrong settings are refused at once;
 * a server that is not there yet is waited for, for two minutes.
 */
export async function openExternal({ appUrl, ownerUrl, isSameRole }) {
  const version = await reach("DATABASE_URL", appUrl);
  if (!isSameRole) await reach("DATABASE_OWNER_URL", ownerUrl);
  if (Number.parseInt(version, 10) < oldest)
    throw new Refusal(`DATABASE_URL leads to PostgreSQL ${version}; Ascent needs ${oldest} or newer.`);
  if (isSameRole) {
    say("database", "the second wall is missing: the server's role owns the tables, so it could change the logs too.");
    say("", "Give the server a role of its own in DATABASE_URL, and the owner's in DATABASE_OWNER_URL.");
  }
  return version;
}

async function reach(name, url) {
  const deadline = Date.now() + patience;
  let isAnnounced = false;
  for (;;) {
    try {
      return await withConnection(url, prepareRole);
    } catch (error) {
      if (!isPassing(error))
        throw new Refusal(`${name} does not work: ${error.message}. Check its user, password, host and database.`);
      if (Date.now() > deadline)
        throw new Refusal(`${name}: no PostgreSQL answered within two minutes (${error.message || error.code}).`);
      if (!isAnnounced)
        say("database", `${name}: no PostgreSQL answers yet (${error.message || error.code}); waiting for it ...`);
      isAnnounced = true;
      await sleep(1000);
    }
  }
}

/** A role may change its own settings; where a pooler or policy forbids it, every connection asks for UTC itself. */
async function prepareRole(client) {
  await client.query("ALTER ROLE CURRENT_USER SET timezone = 'UTC'").catch(() => {});
  const { rows } = await client.query("SELECT split_part(current_setting('server_version'), ' ', 1) AS version");
  return rows[0].version;
}

function isPassing(error) {
  const isStarting = error.code === "57P03" || error.code === "57P01" || error.code === "53300";
  return (
    isStarting ||
    ["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EHOSTUNREACH"].includes(error.code) ||
    /timeout|terminated/.test(error.message)
  );
}

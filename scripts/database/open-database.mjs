import { say, step } from "../process/progress.mjs";
import { startCluster } from "./cluster.mjs";
import { findHome } from "./cluster-home.mjs";
import { withConnection } from "./connection.mjs";
import { openExternal } from "./external.mjs";
import { migrate } from "./migrate.mjs";
import { prepareRoles } from "./roles.mjs";
import { dropHalfSeeded } from "./seed.mjs";

/**
 * Opens the database that the settings ask for, with its roles. Returns `{ appUrl, ownerUrl, isEmbedded, isAlive,
 * revive }`; what has to be closed at the end goes to `later`.
 */
export function openDatabase({ settings, secrets, later }) {
  return settings.external ? openTheirs(settings.external) : openOurs(settings.dataFolder, secrets, later);
}

/** Applies what the sources have and the database has not, and gives the server's role its rights. */
export async function bringUpToDate(database) {
  await step("migrations", "applying", async () => {
    const applied = await migrate(database.ownerUrl);
    await grantApplicationRights(database, applied.length > 0);
    return applied.length === 0 ? "up to date" : `applied ${applied.length}`;
  });
}

async function openTheirs(external) {
  await step(
    "database",
    "connecting",
    async () => `PostgreSQL ${await openExternal(external)}, not ours to start or stop`,
  );
  return { ...external, isEmbedded: false, isAlive: () => true, revive: async () => {} };
}

async function openOurs(dataFolder, secrets, later) {
  let cluster;
  let urls;
  const open = async () => {
    const home = await findHome(dataFolder);
    if (home.note && !cluster) say("database", home.note);
    cluster = await startCluster(home, { password: secrets.superuser });
    if (await dropHalfSeeded(dataFolder, cluster.url))
      say("database", "the last start was cut off while it seeded the demo: begun anew");
    urls = await prepareRoles(cluster.url, secrets);
  };
  await step("database", "starting PostgreSQL", async () => {
    later(() => cluster?.stop());
    await open();
    return `PostgreSQL on port ${cluster.port}`;
  });
  const { wasRunning } = cluster;
  return {
    ...urls,
    wasRunning,
    isSameRole: false,
    isEmbedded: true,
    superuserUrl: cluster.url,
    isAlive: () => cluster.isAlive(),
    revive: open,
  };
}

/** The schema's own function says what the server's role may do; new tables and new roles both need it called. */
async function grantApplicationRights({ appUrl, ownerUrl, isSameRole }, isSchemaNew) {
  if (isSameRole) return;
  const role = decodeURIComponent(new URL(appUrl).username);
  await withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query("SELECT to_regproc('grant_application_rights') IS NOT NULL AS is_known");
    if (!rows[0].is_known) return;
    const may = await client.query(`SELECT has_table_privilege($1, 'public."user"', 'INSERT') AS may`, [role]);
    if (isSchemaNew || !may.rows[0].may) await client.query("SELECT grant_application_rights($1)", [role]);
  });
}

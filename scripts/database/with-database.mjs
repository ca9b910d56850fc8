import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isClaimed } from "../server/claim.mjs";
import { openDataFolder } from "../settings/data-folder.mjs";
import { readSecrets } from "../settings/secrets.mjs";
import { environmentWithFile, readSettings } from "../settings/settings.mjs";
import { bringUpToDate, openDatabase } from "./open-database.mjs";

/**
 * Opens the database in use for the time of one command. An embedded one that runs is left running; one that this
 * command had to start is stopped again, unless a start has taken it over meanwhile.
 */
export async function withDatabase({ isMigrated, later }) {
  const settings = readSettings(environmentWithFile());
  openDataFolder(settings.dataFolder);
  const secrets = readSecrets(settings.dataFolder);
  let database;
  const isOursToStop = () => database && !database.wasRunning && !isClaimed(settings.dataFolder);
  database = await openDatabase({ settings, secrets, later: (close) => later(() => isOursToStop() && close()) });
  if (isMigrated) await bringUpToDate(database);
  const url = settings.url ?? addressOf(settings.dataFolder);
  return { settings: { ...settings, url }, secrets, database, port: settings.port };
}

/** Where the last start served: without a wish it may have chosen another port than the usual one. */
function addressOf(dataFolder) {
  const file = path.join(dataFolder, "address");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

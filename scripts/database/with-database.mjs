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
  return { settings, secrets, database, port: settings.port };
}

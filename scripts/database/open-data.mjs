import { superviseDatabase } from "../server/supervise.mjs";
import { readSecrets } from "../settings/secrets.mjs";
import { loadFrameworks } from "./frameworks.mjs";
import { bringUpToDate, openDatabase } from "./open-database.mjs";
import { isUninhabited, readDemo, seedDemo } from "./seed.mjs";

/**
 * Everything that a server finds in place: the database open and watched, migrated, with the frameworks, and with the
 * demo where nobody lives yet. Returns `{ context, demo, isNew }`, `isNew` when no account had been made before.
 */
export async function openData({ settings, port, later }) {
  const secrets = readSecrets(settings.dataFolder);
  const database = await openDatabase({ settings, secrets, later });
  later(superviseDatabase(database));
  await bringUpToDate(database);
  const context = { settings, secrets, database, port };
  await loadFrameworks(context);
  const isNew = await isUninhabited(database.ownerUrl);
  const isSeeded = isNew && database.isEmbedded && !settings.isEmpty && (await seedDemo(context));
  // What an earlier seed wrote down says nothing of a database that is empty now.
  const hasDemo = database.isEmbedded && (isSeeded || !isNew);
  return { context, isNew, demo: hasDemo ? readDemo(settings.dataFolder) : null };
}

import { install } from "./build/install.mjs";
import { closing } from "./process/closing.mjs";
import { chooseWebPort } from "./process/ports.mjs";
import { report } from "./process/refusal.mjs";
import { claim } from "./server/claim.mjs";
import { openDataFolder } from "./settings/data-folder.mjs";
import { makeSetupCode, readActionsKey, readSecrets } from "./settings/secrets.mjs";
import { defaultUrl, serverEnvironment } from "./settings/server-environment.mjs";
import { environmentWithFile, readSettings } from "./settings/settings.mjs";

const since = performance.now();
const { later, stop } = closing();

try {
  const settings = readSettings(environmentWithFile(), process.argv.slice(2));
  openDataFolder(settings.dataFolder);
  later(claim(settings.dataFolder));
  const port = await chooseWebPort(settings);
  await install();
  await bringUp({ settings, port });
} catch (error) {
  report(error);
  await stop(null, 1);
}

/** Until the install has run there is nothing but Node: what needs a package is imported after it. */
async function bringUp({ settings, port }) {
  const { bringUpToDate, openDatabase } = await import("./database/open-database.mjs");
  const { loadFrameworks } = await import("./database/frameworks.mjs");
  const { isUninhabited, readDemo, seedDemo } = await import("./database/seed.mjs");
  const { buildOnce } = await import("./build/build.mjs");
  const { superviseDatabase, superviseServer } = await import("./server/supervise.mjs");
  const { welcome } = await import("./server/welcome.mjs");

  const secrets = readSecrets(settings.dataFolder);
  const database = await openDatabase({ settings, secrets, later });
  later(superviseDatabase(database));
  await bringUpToDate(database);
  const context = { settings, secrets, database, port };
  await loadFrameworks(context);
  const isNew = await isUninhabited(database.ownerUrl);
  if (isNew && database.isEmbedded && !settings.isEmpty) await seedDemo(context);

  const { hash, folder } = await buildOnce(settings.actionsKey ?? readActionsKey());
  const demo = database.isEmbedded ? readDemo(settings.dataFolder) : null;
  const setupCode = isNew && !demo ? (settings.setupCode ?? makeSetupCode()) : null;
  const environment = serverEnvironment({ ...context, build: hash, hasDemo: demo !== null, setupCode });
  later(await superviseServer({ folder, environment, url: defaultUrl(settings.host, port), stop }));
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  welcome({ url: environment.ASCENT_URL, seconds, demo, setupCode, hasDemoDoor: settings.isLoopback });
}

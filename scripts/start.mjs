import path from "node:path";
import { install } from "./build/install.mjs";
import { closing } from "./process/closing.mjs";
import { chooseWebPort } from "./process/ports.mjs";
import { report } from "./process/refusal.mjs";
import { claim } from "./server/claim.mjs";
import { openDataFolder, writePrivately } from "./settings/data-folder.mjs";
import { makeSetupCode, readActionsKey } from "./settings/secrets.mjs";
import { defaultUrl, serverEnvironment } from "./settings/server-environment.mjs";
import { environmentWithFile, readSettings } from "./settings/settings.mjs";

// `npm start`: from a fresh clone to a served page. `npm start -- --empty` seeds no demo.
const since = performance.now();
const { later, stop } = closing();

try {
  const settings = readSettings(environmentWithFile(), process.argv.slice(2));
  openDataFolder(settings.dataFolder);
  later(claim(settings.dataFolder));
  const port = await chooseWebPort(settings);
  await install();
  await bringUp(settings, port);
} catch (error) {
  report(error);
  await stop(null, 1);
}

/** Until the install has run there is nothing but Node: what needs a package is imported after it. */
async function bringUp(settings, port) {
  const { openData } = await import("./database/open-data.mjs");
  const { buildOnce } = await import("./build/build.mjs");
  const { superviseServer } = await import("./server/supervise.mjs");
  const { welcome } = await import("./server/welcome.mjs");

  const { context, demo, isNew } = await openData({ settings, port, later });
  const { hash, folder } = await buildOnce(settings.actionsKey ?? readActionsKey());
  const setupCode = isNew && !demo ? (settings.setupCode ?? makeSetupCode()) : null;
  const environment = serverEnvironment({ ...context, build: hash, hasDemo: demo !== null, setupCode });
  later(await superviseServer({ folder, environment, url: defaultUrl(settings.host, port), stop }));

  writePrivately(path.join(settings.dataFolder, "address"), environment.ASCENT_URL);
  welcome({ url: environment.ASCENT_URL, since, demo, setupCode, hasDemoDoor: settings.isLoopback });
}

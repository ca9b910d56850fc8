import { spawn } from "node:child_process";
import path from "node:path";
import { generateClient } from "./build/generate.mjs";
import { install } from "./build/install.mjs";
import { buildStyles } from "./build/styles.mjs";
import { closing } from "./process/closing.mjs";
import { chooseWebPort } from "./process/ports.mjs";
import { report } from "./process/refusal.mjs";
import { claim } from "./server/claim.mjs";
import { openDataFolder } from "./settings/data-folder.mjs";
import { root } from "./settings/paths.mjs";
import { makeSetupCode } from "./settings/secrets.mjs";
import { serverEnvironment } from "./settings/server-environment.mjs";
import { environmentWithFile, readSettings } from "./settings/settings.mjs";

// `npm run dev`: the same database as `npm start`, with Next's development server in front.
const { later, stop } = closing();

try {
  const settings = readSettings(environmentWithFile(), process.argv.slice(2));
  openDataFolder(settings.dataFolder);
  later(claim(settings.dataFolder));
  const port = await chooseWebPort(settings);
  await install();
  await generateClient();
  await buildStyles();
  const { openData } = await import("./database/open-data.mjs");
  const { welcome } = await import("./server/welcome.mjs");
  const { context, demo, isNew } = await openData({ settings, port, later });
  const setupCode = isNew && !demo ? (settings.setupCode ?? makeSetupCode()) : null;
  const environment = serverEnvironment({ ...context, hasDemo: demo !== null, setupCode });

  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const args = [next, "dev", "--port", String(port), "--hostname", environment.HOSTNAME];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...environment, NODE_ENV: "development" },
    stdio: "inherit",
  });
  later(() => child.exitCode ?? child.kill("SIGTERM"));
  child.once("exit", (code) => stop(null, code ?? 1));
  welcome({ url: environment.ASCENT_URL, demo, setupCode, hasDemoDoor: settings.isLoopback });
} catch (error) {
  report(error);
  await stop(null, 1);
}

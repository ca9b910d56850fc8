import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildOnce } from "../build/build.mjs";
import { seedDemo } from "../database/seed.mjs";
import { nextFree } from "../process/ports.mjs";
import { step } from "../process/progress.mjs";
import { Refusal } from "../process/refusal.mjs";
import { isUp, launchServer } from "../server/launch.mjs";
import { makeSetupCode, readActionsKey } from "../settings/secrets.mjs";
import { defaultUrl, serverEnvironment } from "../settings/server-environment.mjs";
import { findChromium } from "./chromium.mjs";
import { openTestCluster } from "./cluster.mjs";
import { readPlaywright } from "./outcome.mjs";
import { reportFile, runTool } from "./runner.mjs";

const firstPort = 3200;
// The demo is told relative to a day; the stories and pictures see it as of this one.
const demoDay = "2026-10-01";

/**
 * Runs the browser stories against the production build, and returns `{ passed, failed }`. Two servers serve it: one with
 * the demo, for all stories, and an empty one for the first run. The stories find them by the variables below.
 */
export async function runBrowserTests(args, later) {
  const executable = await findChromium();
  const build = await buildOnce(readActionsKey());
  const cluster = await openTestCluster();
  later(() => cluster.close());
  const main = await open({ cluster, build, name: "ascent_e2e", later });
  const empty = await open({ cluster, build, name: "ascent_empty", setupCode: makeSetupCode(), later });

  const report = reportFile("playwright");
  mkdirSync(path.dirname(report), { recursive: true });
  const code = await runTool("@playwright/test/cli.js", ["test", ...args], {
    ...main.environment,
    NODE_ENV: "test",
    TZ: "Pacific/Chatham",
    CHROMIUM_PATH: executable,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    OWNER_DATABASE_URL: main.ownerUrl,
    DEMO_FILE: path.join(cluster.folder, "demo.json"),
    EMPTY_URL: empty.environment.ASCENT_URL,
    EMPTY_SETUP_CODE: empty.environment.ASCENT_SETUP_CODE,
    BUILD_FOLDER: build.folder,
  });
  const outcome = readPlaywright(report, code);
  rmSync(report, { force: true });
  return outcome;
}

async function open({ cluster, build, name, setupCode = null, later }) {
  const urls = await cluster.clone(name);
  const port = await nextFree(firstPort);
  const context = { settings: cluster.settings, secrets: cluster.secrets, database: urls, port };
  const hasDemo = setupCode === null && (await seedDemo(context, ["--today", demoDay]));
  const environment = {
    ...serverEnvironment({ ...context, build: build.hash, hasDemo, setupCode }),
    TZ: "Pacific/Chatham",
  };
  await step("server", `starting ${name}`, async () => {
    const server = launchServer(build.folder, environment);
    later(() => server.stop());
    const hasAnswered = await isUp(server, defaultUrl("127.0.0.1", port));
    if (!hasAnswered) throw new Refusal("The server ended before it answered; the reason stands above.");
    return `${name} on port ${port}`;
  });
  return { environment, ownerUrl: urls.ownerUrl };
}

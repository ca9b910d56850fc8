import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateClient } from "../build/generate.mjs";
import { run } from "../process/child.mjs";
import { step } from "../process/progress.mjs";
import { writePrivately } from "../settings/data-folder.mjs";
import { root } from "../settings/paths.mjs";
import { fingerprint } from "../settings/secrets.mjs";
import { ownerEnvironment } from "../settings/server-environment.mjs";
import { withConnection } from "./connection.mjs";

/** Brings the frameworks of these sources into the database, when they changed or the database has none yet. */
export async function loadFrameworks(context) {
  const stamp = path.join(context.settings.dataFolder, "frameworks.loaded");
  const wanted = fingerprint(`${context.database.ownerUrl} ${frameworkTexts()}`);
  const isKnown = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isKnown && (await hasFrameworks(context.database.ownerUrl))) return;
  await generateClient();
  await step("frameworks", "loading", async () => {
    const script = path.join(root, "scripts", "load-frameworks.ts");
    const args = ["--import", "tsx", script];
    const output = await run(process.execPath, args, {
      cwd: root,
      env: ownerEnvironment(context),
      title: "Loading the frameworks",
    });
    writePrivately(stamp, wanted);
    return output.trim();
  });
}

function frameworkTexts() {
  const folder = path.join(root, "frameworks");
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.map((name) => readFileSync(path.join(folder, name), "utf8")).join("\0");
}

async function hasFrameworks(ownerUrl) {
  return withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query("SELECT EXISTS (SELECT FROM framework) AS has_any");
    return rows[0].has_any;
  });
}

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateClient } from "../build/generate.mjs";
import { run } from "../process/child.mjs";
import { step } from "../process/progress.mjs";
import { root } from "../settings/paths.mjs";
import { ownerEnvironment } from "../settings/server-environment.mjs";
import { withConnection } from "./connection.mjs";
import { databaseName } from "./roles.mjs";

const story = path.join(root, "prisma", "seed.ts");

/** Whether nobody has an account yet: then the demo is seeded, or the set-up page waits for its code. */
export async function isUninhabited(ownerUrl) {
  return withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM "user") OR EXISTS (SELECT FROM instance) AS is_inhabited`,
    );
    return !rows[0].is_inhabited;
  });
}

/**
 * Seeds the demo organisation into an empty embedded database and keeps its people and link in `demo.json`.
 * It gets the server's settings, so that the server can open what the seed seals, and works as the owner. True when it did.
 */
export async function seedDemo(context, args = []) {
  const { dataFolder } = context.settings;
  if (!existsSync(story)) return false;
  await generateClient();
  const marker = path.join(dataFolder, "seeding");
  await step("demo", "telling the story of twelve teams", async () => {
    writeFileSync(marker, "");
    const words = ["--import", "tsx", story, "--demo-file", demoFile(dataFolder), ...args];
    await run(process.execPath, words, { cwd: root, env: ownerEnvironment(context), title: "The seed" });
    rmSync(marker);
    return "seeded";
  });
  return true;
}

/** A seed that was cut off leaves half a story: the database goes, and is made anew by the caller. True when it did. */
export async function dropHalfSeeded(dataFolder, superuserUrl) {
  const marker = path.join(dataFolder, "seeding");
  if (!existsSync(marker)) return false;
  await withConnection(superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`));
  rmSync(demoFile(dataFolder), { force: true });
  rmSync(marker);
  return true;
}

/** What the seed told about the demo: `{ shareUrl, people: [{ role, email, password }] }`; null without one. */
export function readDemo(dataFolder) {
  return existsSync(demoFile(dataFolder)) ? JSON.parse(readFileSync(demoFile(dataFolder), "utf8")) : null;
}

function demoFile(dataFolder) {
  return path.join(dataFolder, "demo.json");
}

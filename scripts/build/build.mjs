import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { run } from "../process/child.mjs";
import { withLock } from "../process/lock-file.mjs";
import { say, step } from "../process/progress.mjs";
import { Refusal } from "../process/refusal.mjs";
import { buildsFolder, root } from "../settings/paths.mjs";
import { generateClient } from "./generate.mjs";
import { buildFolder, clearOldBuilds } from "./kept-builds.mjs";
import { hashSources } from "./source-hash.mjs";
import { buildStyles } from "./styles.mjs";

/**
 * The production build of the sources as they stand: `{ hash, folder }`, made now or by an earlier start or test.
 * `folder` is complete in itself: a build that comes later takes nothing from under a server that runs from it.
 */
export async function buildOnce(actionsKey) {
  mkdirSync(buildsFolder, { recursive: true, mode: 0o700 });
  const hash = hashSources(actionsKey);
  if (existsSync(buildFolder(hash))) return { hash, folder: buildFolder(hash) };
  let built;
  await step("build", "building, about a minute", async () => {
    const onWait = (holder) => say("build", `waiting for the build of process ${holder.pid}`);
    built = await withLock(path.join(buildsFolder, "lock"), () => buildUntilStill(actionsKey), onWait);
    return `built ${built.hash}`;
  });
  return built;
}

/** Sources that change during a build would leave one that is half of each: it is thrown away and made again. */
async function buildUntilStill(actionsKey) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const hash = hashSources(actionsKey);
    const folder = buildFolder(hash);
    if (existsSync(folder)) return { hash, folder };
    await compile(hash, actionsKey);
    if (hashSources(actionsKey) !== hash) continue;
    keep(folder);
    clearOldBuilds();
    return { hash, folder };
  }
  throw new Refusal("The sources kept changing while they were built. Start again when they are at rest.");
}

async function compile(hash, actionsKey) {
  await generateClient();
  await buildStyles();
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  await run(process.execPath, [next, "build"], {
    cwd: root,
    env: buildEnvironment(hash, actionsKey),
    title: "next build",
  });
}

/** A build knows no setting of the instance that will run it. */
function buildEnvironment(hash, actionsKey) {
  const { PATH, HOME, TMPDIR, SystemRoot, NODE_EXTRA_CA_CERTS } = process.env;
  const inherited = Object.fromEntries(
    Object.entries({ PATH, HOME, TMPDIR, SystemRoot, NODE_EXTRA_CA_CERTS }).filter(([, value]) => value),
  );
  return {
    ...inherited,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    ASCENT_BUILD: hash,
  };
}

/** Copies what the server needs into its own folder, which appears under its name when it is whole. */
function keep(folder) {
  const fresh = `${folder}.${process.pid}.new`;
  const copy = (from, to = from) => {
    if (existsSync(path.join(root, from)))
      cpSync(path.join(root, from), path.join(fresh, to), { recursive: true, verbatimSymlinks: true });
  };
  copy(".next/standalone", ".");
  copy(".next/static");
  for (const read of ["public", "frameworks", "messages", "prisma/migrations"]) copy(read);
  // Next packs the settings of this machine; they belong to the instance, not to the build.
  for (const name of readdirSync(fresh)) if (name.startsWith(".env")) rmSync(path.join(fresh, name));
  renameSync(fresh, folder);
}

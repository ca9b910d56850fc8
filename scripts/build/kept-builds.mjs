import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isSameProcess, startOf } from "../process/identity.mjs";
import { buildsFolder } from "../settings/paths.mjs";

const kept = 4;

/** Where the build of these sources stands, or will stand. */
export function buildFolder(hash) {
  return path.join(buildsFolder, hash);
}

/** Says that a server runs from this build, so that nobody clears it away; the mark dies with the process. */
export function markServed(folder, pid) {
  utimesSync(folder, new Date(), new Date());
  writeFileSync(path.join(folder, `served-by.${pid}`), startOf(pid));
}

/** Removes all but the newest builds; never one that a living server runs from. */
export function clearOldBuilds() {
  const builds = readdirSync(buildsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(buildsFolder, entry.name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of builds.slice(kept)) if (!isServed(folder)) rmSync(folder, { recursive: true, force: true });
}

function isServed(folder) {
  if (!existsSync(folder)) return false;
  const marks = readdirSync(folder).filter((name) => name.startsWith("served-by."));
  return marks.some((name) =>
    isSameProcess({
      pid: Number(name.slice("served-by.".length)),
      started: readFileSync(path.join(folder, name), "utf8"),
    }),
  );
}

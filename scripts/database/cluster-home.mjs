import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { writePrivately } from "../settings/data-folder.mjs";
import { root } from "../settings/paths.mjs";
import { fingerprint } from "../settings/secrets.mjs";
import { postgresPackage } from "./cluster-binaries.mjs";

// PostgreSQL refuses to run as root, and needs an account that exists: "nobody" does everywhere.
const nobody = { uid: 65534, gid: 65534 };

/**
 * Where the embedded PostgreSQL runs from, where its files lie, and as whom: `{ binaries, folder, account, note }`.
 * An ordinary user runs it as himself and in place. Root hands it to an account without rights; where that account
 * cannot reach the clone (a home with mode 0700), binaries and data move below /var/lib/ascent, which `note` says.
 */
export async function findHome(dataFolder) {
  const native = await postgresPackage();
  const inPlace = {
    binaries: path.join(native, "bin"),
    folder: path.join(dataFolder, "postgres"),
    account: {},
    note: null,
  };
  if (process.getuid?.() !== 0) return inPlace;

  const pointer = pointerOf(dataFolder);
  const elsewhere = path.join("/var/lib/ascent", fingerprint(root));
  const account = ownerOf(inPlace.folder) ?? nobody;
  if (!existsSync(pointer)) letThrough(dataFolder, account);
  const isDataNear = !existsSync(pointer) && canEnter(dataFolder, account);
  const areBinariesNear = canRun(path.join(inPlace.binaries, "postgres"), account);
  if (isDataNear && areBinariesNear) return { ...inPlace, account };

  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  const folder = isDataNear ? inPlace.folder : placeElsewhere({ dataFolder, pointer, elsewhere });
  const binaries = areBinariesNear ? inPlace.binaries : copyBinaries(native, elsewhere);
  return {
    binaries,
    folder,
    account,
    note: `the database's account cannot reach this clone, so it lives in ${elsewhere}`,
  };
}

/** Where the cluster of a data folder lies, whether or not there is one yet. */
export function clusterFolder(dataFolder) {
  const pointer = pointerOf(dataFolder);
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : path.join(dataFolder, "postgres");
}

function pointerOf(dataFolder) {
  return path.join(dataFolder, "postgres.location");
}

/** The pointer is what connects the two: data whose data folder was deleted is left alone, and found by nobody. */
function placeElsewhere({ dataFolder, pointer, elsewhere }) {
  chmodSync(dataFolder, 0o700);
  if (!existsSync(pointer)) writePrivately(pointer, path.join(elsewhere, `postgres-${randomBytes(4).toString("hex")}`));
  return readFileSync(pointer, "utf8").trim();
}

/** A folder that another start made keeps its owner: PostgreSQL insists on it. */
function ownerOf(folder) {
  if (!existsSync(folder)) return null;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? null : { uid, gid };
}

/** Lets the account pass through the data folder, and what holds it, which it still cannot list or read. */
function letThrough(folder, { gid }) {
  chownSync(folder, 0, gid);
  chmodSync(folder, 0o710);
  const ours = path.join(root, ".ascent");
  if (folder.startsWith(`${ours}${path.sep}`)) letThrough(path.dirname(folder), { gid });
}

function canRun(program, account) {
  return spawnSync(program, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function canEnter(folder, account) {
  return spawnSync("/bin/sh", ["-c", 'cd -- "$0"', folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function copyBinaries(native, elsewhere) {
  const version = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8")).version;
  const target = path.join(elsewhere, `binaries-${version}`);
  if (!existsSync(target)) {
    const fresh = `${target}.${process.pid}`;
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    openToAll(fresh);
    renameSync(fresh, target);
    for (const name of readdirSync(elsewhere)) {
      if (name.startsWith("binaries-") && name !== path.basename(target))
        rmSync(path.join(elsewhere, name), { recursive: true });
    }
  }
  return path.join(target, "bin");
}

/** An install under a strict umask left files that only root may read. */
function openToAll(entry) {
  const status = lstatSync(entry);
  if (status.isSymbolicLink()) return;
  const isProgram = status.isDirectory() || (status.mode & 0o100) !== 0;
  chmodSync(entry, isProgram ? 0o755 : 0o644);
  if (status.isDirectory()) for (const name of readdirSync(entry)) openToAll(path.join(entry, name));
}

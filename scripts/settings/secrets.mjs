import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../process/refusal.mjs";
import { writePrivately } from "./data-folder.mjs";
import { buildsFolder } from "./paths.mjs";

const names = ["instance", "superuser", "owner", "app"];

/** The secrets of one data folder, made on first use: the instance's own and the passwords of the three database roles. */
export function readSecrets(dataFolder) {
  const file = path.join(dataFolder, "secrets.json");
  const kept = existsSync(file) ? parse(file) : {};
  if (names.every((name) => typeof kept[name] === "string")) return kept;
  const secrets = {
    ...Object.fromEntries(names.map((name) => [name, randomBytes(32).toString("base64url")])),
    ...kept,
  };
  writePrivately(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** The key of the server actions is baked into each build, so it is kept with the builds: an open tab survives a rebuild. */
export function readActionsKey() {
  const file = path.join(path.dirname(buildsFolder), "actions.key");
  if (!existsSync(file)) writePrivately(file, randomBytes(32).toString("base64"));
  return readFileSync(file, "utf8").trim();
}

/** A code for people to copy from the log: 16 letters and digits that are not mistaken for each other. */
export function makeSetupCode() {
  const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  const letters = Array.from({ length: 200 }, () => randomBytes(1)[0]).filter((byte) => byte < alphabet.length * 8);
  return letters
    .slice(0, 16)
    .map((byte) => alphabet[byte % alphabet.length])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");
}

/** A fingerprint for names of folders and caches; 12 hexadecimal digits. */
export function fingerprint(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function parse(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Refusal(
      `${file} cannot be read. Restore it from a backup: without it the database and the links cannot be opened.`,
    );
  }
}

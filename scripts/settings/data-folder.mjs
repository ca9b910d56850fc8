import { chmodSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../process/refusal.mjs";

/** Makes the folder of data and secrets, closed to everybody else, and refuses one that is not ours to use. */
export function openDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode, uid } = statSync(folder);
    const isMine = process.getuid?.() === undefined || process.getuid() === 0 || process.getuid() === uid;
    if (!isMine)
      throw new Refusal(
        `The data folder ${folder} belongs to another user. Start as that user, or set ASCENT_DATA to a folder of your own.`,
      );
    if ((mode & 0o067) !== 0) chmodSync(folder, 0o700);
  } catch (error) {
    if (error instanceof Refusal || !error.code) throw error;
    throw new Refusal(
      `The data folder ${folder} cannot be used (${error.code}). Set ASCENT_DATA to a folder that you may write to.`,
    );
  }
}

/** Writes a file that its owner alone may read, whole or not at all. */
export function writePrivately(file, text) {
  const fresh = `${file}.${process.pid}.new`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(fresh, text, { mode: 0o600, flush: true });
  renameSync(fresh, file);
}

import path from "node:path";
import { tryLock } from "../process/lock-file.mjs";
import { Refusal } from "../process/refusal.mjs";

/** Whether a start or another instance uses the data folder now. */
export function isClaimed(dataFolder) {
  const attempt = tryLock(claimFile(dataFolder));
  attempt.release?.();
  return attempt.holder !== undefined;
}

/** One start at a time for each data folder: the one that ends would take the database from the other. */
export function claim(dataFolder) {
  const attempt = tryLock(claimFile(dataFolder));
  if (!attempt.holder) return attempt.release;
  throw new Refusal(
    `Ascent already runs with the data in ${dataFolder} (process ${attempt.holder.pid}). Stop it first, or set ASCENT_DATA to another folder for a second instance.`,
  );
}

function claimFile(dataFolder) {
  return path.join(dataFolder, "running.lock");
}

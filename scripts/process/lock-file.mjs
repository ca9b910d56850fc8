import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isSameProcess, startOf } from "./identity.mjs";

/**
 * Takes a lock that dies with its process, whatever ends it.
 * Returns `{ holder }` of the living process that has it, or `{ release }`.
 */
export function tryLock(file, details = {}) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const mine = `${file}.${process.pid}`;
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid), ...details });
  writeFileSync(mine, text, { mode: 0o600 });
  try {
    // A link appears with its whole content or not at all: nobody reads half a lock.
    while (!tryLink(mine, file)) {
      const held = read(file);
      if (held && isSameProcess(held.content)) return { holder: held.content };
      if (held && read(file)?.text === held.text) rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return { release: () => read(file)?.text === text && rmSync(file, { force: true }) };
}

/** Runs `work` while holding the lock, after waiting for whoever holds it; `onWait` is called once with the holder. */
export async function withLock(file, work, onWait = () => {}) {
  let attempt = tryLock(file);
  if (attempt.holder) onWait(attempt.holder);
  while (attempt.holder) {
    await sleep(200);
    attempt = tryLock(file);
  }
  try {
    return await work();
  } finally {
    attempt.release();
  }
}

function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function read(file) {
  try {
    const text = readFileSync(file, "utf8");
    return { text, content: JSON.parse(text) };
  } catch {
    return null;
  }
}

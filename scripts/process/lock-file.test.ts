import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tryLock, withLock } from "./lock-file.mjs";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "locks-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a lock names the living process that has it, and is free again after its release", () => {
  const file = path.join(folder, "held");
  const first = tryLock(file);
  expect(tryLock(file).holder).toMatchObject({ pid: process.pid });
  first.release?.();
  expect(existsSync(file)).toBe(false);
  expect(tryLock(file).holder).toBeUndefined();
});

test("the lock of a process that is gone is taken, also when its number was given to another", () => {
  const file = path.join(folder, "left");
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  for (const holder of [
    { pid, started: "any" },
    { pid: process.pid, started: "another boot:1" },
  ]) {
    writeFileSync(file, JSON.stringify(holder));
    const attempt = tryLock(file);
    expect(attempt.holder).toBeUndefined();
    attempt.release?.();
  }
});

test("work under a lock is done one after the other", async () => {
  const file = path.join(folder, "queue");
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    log.push(`${name} ends`);
  };
  await Promise.all([withLock(file, work("one")), withLock(file, work("two"))]);
  expect(log).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

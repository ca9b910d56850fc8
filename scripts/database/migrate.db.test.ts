import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cloneDatabase, query } from "@/prisma/testing/database";
import { migrate } from "./migrate.mjs";

let folder: string;
let url: string;
let count = 0;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  count += 1;
  url = (await cloneDatabase(`ascent_migrate_${process.pid}_${count}`)).ownerUrl;
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

const hasTable = async (name: string) =>
  (await query(url, "SELECT to_regclass($1) IS NOT NULL AS has", [name]))[0]?.has;
const rowsOf = (name: string) =>
  query(url, "SELECT finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE migration_name = $1", [name]);

test("each migration is applied once, in the order of its name", async () => {
  write("2_second", "ALTER TABLE trial ADD COLUMN two int");
  write(
    "1_first",
    "CREATE TABLE trial (one int); CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS $$ SELECT n; SELECT 2 * n $$;",
  );
  expect(await migrate(url, folder)).toEqual(["1_first", "2_second"]);
  expect(await migrate(url, folder)).toEqual([]);
});

test("of instances that start at once one migrates, and the others wait for it", async () => {
  write("1_slow", "CREATE TABLE trial (one int); SELECT pg_sleep(0.3)");
  const outcomes = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(outcomes.flat()).toEqual(["1_slow"]);
});

test("one that fails is named and leaves nothing of itself", async () => {
  write("1_broken", "CREATE TABLE trial (one int); SELECT 1 / 0;");
  await expect(migrate(url, folder)).rejects.toThrow(
    "The migration 1_broken failed and was rolled back: division by zero",
  );
  expect(await hasTable("trial")).toBe(false);
  expect(await rowsOf("1_broken")).toEqual([]);
});

test("one that is cut off leaves nothing of itself, and the next start applies it", async () => {
  write("1_slow", "CREATE TABLE trial (one int); SELECT pg_sleep(1)");
  const cut = migrate(url, folder).catch((error: unknown) => String(error));
  await sleep(300);
  await query(
    url,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()",
  );
  expect(await cut).toContain("1_slow");
  expect(await hasTable("trial")).toBe(false);
  expect(await migrate(url, folder)).toEqual(["1_slow"]);
  expect(await rowsOf("1_slow")).toEqual([{ done: true }]);
});

test("one that was changed after it had been applied is refused", async () => {
  write("1_first", "CREATE TABLE trial (one int)");
  await migrate(url, folder);
  write("1_first", "CREATE TABLE trial (one int, two int)");
  await expect(migrate(url, folder)).rejects.toThrow("1_first was changed after it had been applied");
});

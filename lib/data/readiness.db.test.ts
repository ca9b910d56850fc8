import { expect, test } from "vitest";
import { cloneDatabase, query, workerDatabase } from "@/prisma/testing/database";
import { connect } from "./database";
import { isReady } from "./readiness";

test("a database with every migration of the build is ready", async () => {
  expect(await isReady()).toBe(true);
});

test("a migration that the database lacks makes it unready, one of a later build does not", async () => {
  const { ownerUrl } = workerDatabase();
  await query(
    ownerUrl,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('later', '', '29990101000000_later', now())`,
  );
  expect(await isReady()).toBe(true);
  await query(ownerUrl, "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id <> 'later'");
  expect(await isReady()).toBe(false);
  await query(ownerUrl, "UPDATE _prisma_migrations SET rolled_back_at = NULL");
  await query(ownerUrl, "DELETE FROM _prisma_migrations WHERE id = 'later'");
  expect(await isReady()).toBe(true);
});

test("in a database whose own zone is New York an instant stays the instant that it was", async () => {
  const { appUrl } = await cloneDatabase(`ascent_new_york_${process.pid}`, "America/New_York");
  expect(await query(appUrl, "SHOW TimeZone")).toEqual([{ TimeZone: "America/New_York" }]);
  const client = connect(appUrl);
  const [row] = await client.$queryRaw<{ at: Date }[]>`SELECT timestamptz '2026-03-29 12:00:00Z' AS at`;
  await client.$disconnect();
  expect(row?.at.toISOString()).toBe("2026-03-29T12:00:00.000Z");
});

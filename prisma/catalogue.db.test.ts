import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { prismaEnvironment } from "../scripts/build/prisma-environment.mjs";
import { describeCatalogue } from "./testing/catalogue";
import { query, workerDatabase } from "./testing/database";

const prisma = path.resolve("node_modules/prisma/build/index.js");

function runPrisma(...args: string[]) {
  const env = { ...process.env, ...prismaEnvironment(), DATABASE_URL: workerDatabase().ownerUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, ...args], { env, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

test("the migrations lay down exactly the schema", () => {
  const compared = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];
  expect(runPrisma("migrate", "diff", ...compared, "--exit-code")).toMatchObject({ status: 0 });
});

test("Prisma agrees that every migration was applied by the start", () => {
  expect(runPrisma("migrate", "status").output).toContain("Database schema is up to date");
});

test("what Prisma cannot see of the database is what was written down", async () => {
  await expect(await describeCatalogue(workerDatabase().ownerUrl)).toMatchFileSnapshot("catalogue.snapshot.txt");
});

test("the server's role owns nothing and may not make anything", async () => {
  const { appUrl } = workerDatabase();
  expect(await query(appUrl, "SELECT relname FROM pg_class WHERE relowner = current_user::regrole")).toEqual([]);
  await expect(query(appUrl, "CREATE TABLE intruder (id int)")).rejects.toThrow("permission denied");
  await expect(query(appUrl, "CREATE TEMPORARY TABLE intruder (id int)")).rejects.toThrow("permission denied");
  await expect(query(appUrl, `DROP TABLE "user"`)).rejects.toThrow("must be owner");
});

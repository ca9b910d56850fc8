import { readdirSync } from "node:fs";
import path from "node:path";
import { database } from "./database";

const patience = 3_000;

let names: readonly string[] | undefined;

/**
 * Whether the database answers within three seconds, speaks UTC, and has every migration of this build. Migrations of
 * a later build are allowed, so that the old one serves on while a new one takes over.
 */
export async function isReady(): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref());
  return Promise.race([answers().catch(() => false), tooLate]);
}

async function answers(): Promise<boolean> {
  const rows = await database().$queryRaw<{ zone: string; applied: string[] }[]>`
    SELECT current_setting('TimeZone') AS zone,
      array(SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS applied`;
  const [row] = rows;
  return row !== undefined && row.zone === "UTC" && migrationNames().every((name) => row.applied.includes(name));
}

/** The build carries its migrations along; they do not change while it runs. */
function migrationNames(): readonly string[] {
  names ??= readdirSync(path.join(process.cwd(), "prisma", "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return names;
}

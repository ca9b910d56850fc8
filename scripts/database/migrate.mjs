import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../process/refusal.mjs";
import { root } from "../settings/paths.mjs";
import { withConnection } from "./connection.mjs";

// Any number that is the same for every instance: one migrates, the others wait for it.
const lock = 4_711_202_611;

/**
 * Applies the migrations that the database does not have yet, and returns their names.
 * Each runs in one transaction with its row in Prisma's own table, so that a start that is killed leaves neither
 * half a migration nor one without its row; `prisma migrate status` agrees with the outcome.
 */
export async function migrate(ownerUrl, folder = path.join(root, "prisma", "migrations")) {
  return withConnection(ownerUrl, async (client) => {
    await client.query("SET statement_timeout = 0");
    await client.query("SELECT pg_advisory_lock($1)", [lock]);
    await client.query(table);
    const known = await client.query(
      "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    );
    const pending = readMigrations(folder).filter((migration) => !isApplied(migration, known.rows));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

/** The migrations of these sources, in their order. */
function readMigrations(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map(({ name }) => ({ name, sql: readFileSync(path.join(folder, name, "migration.sql"), "utf8") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((migration) => ({ ...migration, checksum: createHash("sha256").update(migration.sql).digest("hex") }));
}

function isApplied({ name, checksum }, rows) {
  const row = rows.find((each) => each.migration_name === name);
  if (!row) return false;
  if (!row.finished_at)
    throw new Refusal(
      `The migration ${name} was begun by other means and not finished. Run: node scripts/prisma.mjs migrate resolve --rolled-back ${name}`,
    );
  if (row.checksum !== checksum)
    throw new Refusal(
      `The migration ${name} was changed after it had been applied. Restore prisma/migrations/${name}, and put the change in a new one.`,
    );
  return true;
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL statement_timeout = '30s'; SET LOCAL lock_timeout = '10s'");
    await client.query(sql);
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), clock_timestamp(), 1)",
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    // A connection that was cut off has rolled back by itself.
    await client.query("ROLLBACK").catch(() => {});
    throw new Refusal(
      `The migration ${name} failed and was rolled back: ${error.message}${error.detail ? ` (${error.detail})` : ""}`,
    );
  }
}

const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

import { quoted, urlWith, withConnection } from "../database/connection.mjs";

const codes = { "3D000": "P1003", "28P01": "P1000" };

/** The engine's two commands outside JSON-RPC. Returns the exit code; what failed goes to stderr as the engine writes it. */
export async function runCommand(command, url) {
  try {
    if (command === "can-connect-to-database") await withConnection(plain(url), (client) => client.query("SELECT 1"));
    if (command === "create-database") await createDatabase(url);
    return 0;
  } catch (error) {
    const fields = { message: error.message, error_code: codes[error.code] ?? "P1001", is_panic: false };
    // Prisma skips the first line and reads the second.
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    return 1;
  }
}

/** Creates the database that an address names, and returns its name. */
export async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  await withConnection(plain(url, "postgres"), (client) => client.query(`CREATE DATABASE ${quoted(name)}`));
  return name;
}

/** A Prisma address without what only Prisma understands, optionally of another database. */
export function plain(url, database) {
  const cleaned = new URL(url);
  cleaned.searchParams.delete("schema");
  return database ? urlWith(cleaned.toString(), { database }) : cleaned.toString();
}

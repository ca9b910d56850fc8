import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { quoted, withConnection } from "../database/connection.mjs";
import { plain } from "./databases.mjs";

// PostgreSQL's own numbers of its types: the catalogue's one-byte "char", and char(n).
const catalogueChar = 18;
const character = 1042;

/** Prisma's PostgreSQL adapter as the schema engine needs it, with what is wrong in 7.10 put right. */
export function createAdapter(url) {
  const schema = url ? (new URL(url).searchParams.get("schema") ?? undefined) : undefined;
  const open = (address) => new PrismaPg({ connectionString: address, options: "-c TimeZone=UTC" }, { schema });
  const factory = open(url ? plain(url) : "postgresql://unused@127.0.0.1:1/unused");
  const connect = factory.connect.bind(factory);
  factory.connect = async () => mend(await connect());
  // The adapter's own would return the main database: in pg an address wins over the name given beside it.
  factory.connectToShadowDb = () => openShadow(url, open);
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/** A database of its own to replay the migrations in, gone when the engine lets go of it. */
async function openShadow(url, open) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await withConnection(plain(url), (client) => client.query(`CREATE DATABASE ${quoted(name)}`));
  const adapter = mend(await open(plain(url, name)).connect());
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await withConnection(plain(url), (client) => client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`));
  };
  return adapter;
}

function mend(adapter) {
  // Its own splits at every semicolon: functions and triggers break, and a failed script stays half applied.
  adapter.executeScript = async (script) => {
    await adapter.client.query(script);
  };
  return readCatalogueChars(adapter);
}

/** The adapter does not know the type "char", which the engine reads in the catalogue: it is shown as char(n). */
function readCatalogueChars(adapter) {
  const perform = adapter.performIO.bind(adapter);
  const query = adapter.queryRaw.bind(adapter);
  let columns = [];
  adapter.performIO = async (statement) => {
    const result = await perform(statement);
    const fields = result.fields ?? [];
    columns = fields.flatMap((field, index) => (field.dataTypeID === catalogueChar ? [index] : []));
    for (const index of columns) fields[index].dataTypeID = character;
    return result;
  };
  adapter.queryRaw = async (statement) => {
    const result = await query(statement);
    for (const index of columns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

import { urlWith, withConnection } from "./connection.mjs";

/** The one database of the embedded cluster. */
export const databaseName = "ascent";

/**
 * The two roles of the embedded cluster and their database, made or put right at every start:
 * `ascent_owner` owns the tables (migrations, seed), `ascent_app` is what the server runs as.
 * Returns both addresses.
 */
export async function prepareRoles(superuserUrl, secrets) {
  await withConnection(superuserUrl, async (client) => {
    // Prisma's own commands work on a database beside, which they make and drop.
    await putRole(client, {
      name: "ascent_owner",
      rights: "CREATEDB",
      password: secrets.owner,
      statementTimeout: "30s",
    });
    await putRole(client, { name: "ascent_app", rights: "NOCREATEDB", password: secrets.app, statementTimeout: "5s" });
    await putDatabase(client);
  });
  return embeddedUrls(superuserUrl, secrets);
}

/** The addresses of the server's role and of the owner's on a cluster. */
export function embeddedUrls(superuserUrl, secrets, name = databaseName) {
  return {
    appUrl: urlWith(superuserUrl, { database: name, user: "ascent_app", password: secrets.app }),
    ownerUrl: urlWith(superuserUrl, { database: name, user: "ascent_owner", password: secrets.owner }),
  };
}

async function putRole(client, { name, rights, password, statementTimeout }) {
  const known = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
  if (known.rowCount === 0) await client.query(`CREATE ROLE ${name}`);
  await client.query(`ALTER ROLE ${name} LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS ${rights} PASSWORD '${password}'`);
  // A pooler in front may refuse settings at connect, and a driver drops the offset of a time: the role itself speaks UTC.
  await client.query(`ALTER ROLE ${name} SET timezone = 'UTC'`);
  await client.query(`ALTER ROLE ${name} SET statement_timeout = '${statementTimeout}'`);
  await client.query(`ALTER ROLE ${name} SET idle_in_transaction_session_timeout = '30s'`);
}

async function putDatabase(client) {
  const known = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
  if (known.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER ascent_owner TEMPLATE template0`);
  await client.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${databaseName} TO ascent_app`);
}

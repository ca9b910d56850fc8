import pg from "pg";

/** The addresses of one database: as the server sees it, and as its owner does. */
export type Addresses = { readonly appUrl: string; readonly ownerUrl: string };

/** This worker's own database, which the tests of a file share with nobody that runs at the same time. */
export function workerDatabase(): Addresses {
  return addressesOf(`ascent_worker_${process.env.VITEST_POOL_ID ?? "1"}`);
}

/** Makes this worker's database from the migrated template, unless an earlier file of the worker did. */
export async function openWorkerDatabase(): Promise<Addresses> {
  const { appUrl, ownerUrl } = workerDatabase();
  const known = await query(given("TEST_SUPERUSER_URL"), "SELECT 1 FROM pg_database WHERE datname = $1", [
    nameOf(appUrl),
  ]);
  if (known.length === 0) await cloneDatabase(nameOf(appUrl));
  return { appUrl, ownerUrl };
}

/** A database made from the migrated template; `timeZone` becomes the default of every connection of the server's role to it. */
export async function cloneDatabase(name: string, timeZone?: string): Promise<Addresses> {
  const superuser = given("TEST_SUPERUSER_URL");
  await query(superuser, `CREATE DATABASE ${name} TEMPLATE ascent OWNER ascent_owner`);
  // A copy starts with the rights of a new database, not with those of its template.
  await query(superuser, `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await query(superuser, `GRANT CONNECT ON DATABASE ${name} TO ascent_app`);
  if (timeZone) await query(superuser, `ALTER ROLE ascent_app IN DATABASE ${name} SET timezone = '${timeZone}'`);
  return addressesOf(name);
}

/** Runs one statement over a connection of its own and returns its rows. */
export async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

function addressesOf(name: string): Addresses {
  return { appUrl: renamed(given("TEST_APP_URL"), name), ownerUrl: renamed(given("TEST_OWNER_URL"), name) };
}

function renamed(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run data tests by npm run test:db`);
  return value;
}

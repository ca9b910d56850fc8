import pg from "pg";

/** One connection, speaking UTC, that gives up after five seconds; `work` gets the client. */
export async function withConnection(url, work) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: "ascent scripts",
  });
  // A server that ends the connection meanwhile shows in the query, not as an uncaught event.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SET TimeZone = 'UTC'");
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The superuser's address of the embedded server on a port. */
export function superuserUrl(port, password) {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** The address of another database or role on the same server. */
export function urlWith(url, { database, user, password }) {
  const changed = new URL(url);
  if (database !== undefined) changed.pathname = `/${encodeURIComponent(database)}`;
  if (user !== undefined) changed.username = encodeURIComponent(user);
  if (password !== undefined) changed.password = encodeURIComponent(password);
  return changed.toString();
}

/** A name as it stands in SQL. */
export function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { buildOnce } from "../build/build.mjs";
import { seedDemo } from "../database/seed.mjs";
import { nextFree } from "../process/ports.mjs";
import { readActionsKey } from "../settings/secrets.mjs";
import { defaultUrl, serverEnvironment } from "../settings/server-environment.mjs";
import { openTestCluster } from "../test/cluster.mjs";
import { isUp, launchServer } from "./launch.mjs";

const today = "2026-10-01";

/** Ascent with its demo on a database that keeps every commit as a real one does, and all that the measurements ask of it. */
export async function openDemoStage(later) {
  const build = await buildOnce(readActionsKey());
  const cluster = await openTestCluster({ flags: ["max_connections=100"] });
  later(() => cluster.close());
  const database = await cluster.clone("ascent_bench");
  const port = await nextFree(3400);
  const context = { settings: cluster.settings, secrets: cluster.secrets, database, port };
  await seedDemo(context, ["--today", today]);
  const environment = serverEnvironment({ ...context, build: build.hash, hasDemo: true });
  const url = defaultUrl("127.0.0.1", port);
  const server = launchServer(build.folder, environment);
  later(() => server.stop());
  await isUp(server, url);
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  later(() => client.end());
  const demo = JSON.parse(readFileSync(path.join(cluster.folder, "demo.json"), "utf8"));
  return {
    url,
    today,
    context,
    secret: cluster.secrets.instance,
    server,
    client,
    build,
    environment,
    superuserUrl: cluster.database.superuserUrl,
    appUrl: database.appUrl,
    log: cluster.log,
    sharePath: new URL(demo.shareUrl).pathname,
    cookie: await signIn(client, cluster.secrets.instance),
    draft: await findDraft(client),
  };
}

/** A session of the demo's manager, as its cookie. */
async function signIn(client, secret) {
  const { rows } = await client.query(
    `INSERT INTO session (user_id, expires_at)
     SELECT user_id, now() + interval '1 day' FROM membership WHERE role = 'manager' LIMIT 1 RETURNING id`,
  );
  return `ascent.session=${await encode({ token: { sid: rows[0].id }, secret })}`;
}

async function findDraft(client) {
  const { rows } = await client.query(
    `SELECT a.id, a.organization_id, o.slug AS organization, t.slug AS team FROM assessment a
     JOIN organization o ON o.id = a.organization_id JOIN team t ON t.organization_id = a.organization_id AND t.id = a.team_id
     WHERE a.status = 'draft' LIMIT 1`,
  );
  const [draft] = rows;
  return { ...draft, teamPath: `/o/${draft.organization}/teams/${draft.team}` };
}

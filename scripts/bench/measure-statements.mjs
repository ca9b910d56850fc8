import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { withConnection } from "../database/connection.mjs";
import { figure } from "./figures.mjs";
import { request } from "./load.mjs";

/** Statements that one view asks of the database, read from PostgreSQL's own log; transactions' own words do not count. */
export async function measureStatements(stage) {
  const logFile = stage.log;
  await withConnection(stage.superuserUrl, async (client) => {
    await client.query("ALTER SYSTEM SET log_statement = 'all'");
    await client.query("SELECT pg_reload_conf()");
  });
  await sleep(300);
  const count = async (url, headers = {}) => {
    await request(url, { headers });
    await sleep(600);
    const before = statementsIn(logFile);
    await request(url, { headers });
    await sleep(600);
    return statementsIn(logFile) - before;
  };
  const signedIn = { cookie: stage.cookie };
  const team = await count(`${stage.url}${stage.draft.teamPath}`, signedIn);
  const portfolio = await count(`${stage.url}/o/${stage.draft.organization}`, signedIn);
  const share = await count(`${stage.url}${stage.sharePath}`);
  await withConnection(stage.superuserUrl, async (client) => {
    await client.query("ALTER SYSTEM RESET log_statement");
    await client.query("SELECT pg_reload_conf()");
  });
  return [
    figure({ name: "team page, statements", value: team, unit: "", goal: 4 }),
    figure({ name: "portfolio, statements", value: portfolio, unit: "", goal: 6 }),
    figure({ name: "share document, statements (one reads, one counts)", value: share, unit: "", goal: 2 }),
  ];
}

function statementsIn(file) {
  const words = readFileSync(file, "utf8").match(
    /(?:statement|execute [^:]*): *(?!BEGIN|COMMIT|ROLLBACK|DEALLOCATE|SET |SELECT pg_reload)/g,
  );
  return words?.length ?? 0;
}

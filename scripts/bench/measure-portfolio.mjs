import { readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { withConnection } from "../database/connection.mjs";
import { figure } from "./figures.mjs";
import { median, request } from "./load.mjs";

const rounds = 9;
const views = { table: "", "heat map": "?view=heatmap" };

/** What the portfolio of 2,000 teams with 40 assessments each costs, and of a tenth of them: the database, the statements, the page. */
export async function measurePortfolio(stage, { few, many }) {
  const duration = await withLoggedDurations(stage, async () => {
    const limit = await committedUpsert(stage);
    const costs = {};
    for (const [view, query] of Object.entries(views)) {
      costs[view] = {
        few: await portfolioCost(stage, few, query),
        many: await portfolioCost(stage, many, query),
        fresh: await freshCost(stage, many, query),
      };
    }
    return { limit, costs };
  });
  const { limit, costs } = duration;
  return Object.entries(costs).flatMap(([view, { few: small, many: large, fresh }]) => [
    figure({
      name: `portfolio of 2,000 teams, ${view}: in the database / one committed upsert`,
      value: large.ms,
      limit,
      unit: "ms",
      goal: 5,
    }),
    figure({
      name: `portfolio of 2,000 teams, ${view}: first view after a change / one committed upsert`,
      value: fresh.ms,
      limit,
      unit: "ms",
      goal: 5,
    }),
    figure({
      name: `portfolio, ${view}: 2,000 teams / 200 teams, in the database`,
      value: large.ms,
      limit: small.ms,
      unit: "ms",
      goal: 1.2,
    }),
    figure({
      name: `portfolio, ${view}: statements of the first view after a change`,
      value: fresh.statements,
      unit: "",
      goal: 12,
    }),
    figure({ name: `portfolio, ${view}: statements that read answers`, value: fresh.reading, unit: "", goal: 0 }),
    figure({ name: `portfolio, ${view}: HTML, compressed`, value: large.kilobytes, unit: "kB", goal: 60 }),
    figure({ name: `portfolio, ${view}: elements in the HTML`, value: large.elements, unit: "", goal: 1500 }),
  ]);
}

/** What the database logs as the time of each statement while the work runs. */
async function withLoggedDurations(stage, work) {
  const set = (text) =>
    withConnection(stage.superuserUrl, async (client) => {
      await client.query(text);
      await client.query("SELECT pg_reload_conf()");
    });
  await set("ALTER SYSTEM SET log_min_duration_statement = 0");
  await sleep(500);
  try {
    return await work();
  } finally {
    await set("ALTER SYSTEM RESET log_min_duration_statement");
  }
}

/** The view as a reader of a quiet organisation gets it: its figures are kept. */
async function portfolioCost(stage, { slug, cookie }, query) {
  const url = `${stage.url}/o/${slug}${query}`;
  await request(url, { headers: { cookie } });
  await request(url, { headers: { cookie } });
  const all = [];
  for (let round = 0; round < rounds; round += 1)
    all.push(await logged(stage, () => request(url, { headers: { cookie } })));
  const answer = await fetch(url, { headers: { cookie } });
  const html = await answer.text();
  const body = html.slice(html.indexOf("<body"), html.indexOf("</main>")).replaceAll(/<script\b.*?<\/script>/gs, "");
  const { bytes } = await request(url, { headers: { cookie } });
  return {
    ms: median(all.map(({ ms }) => ms)),
    kilobytes: bytes / 1000,
    elements: body.match(/<[a-z][^>]*>/g)?.length ?? 0,
  };
}

/** The first view after something was published: every figure is read anew. */
async function freshCost(stage, { slug, cookie }, query) {
  const url = `${stage.url}/o/${slug}${query}`;
  const all = [];
  for (let round = 0; round < 3; round += 1) {
    await stage.client.query("UPDATE organization SET revision = revision + 1 WHERE slug = $1", [slug]);
    all.push(await logged(stage, () => request(url, { headers: { cookie } })));
  }
  return {
    ms: median(all.map(({ ms }) => ms)),
    statements: Math.max(...all.map(({ statements }) => statements)),
    reading: Math.max(...all.map(({ reading }) => reading)),
  };
}

async function committedUpsert(stage) {
  const times = [];
  for (let round = 0; round < rounds * 5; round += 1) {
    const { ms } = await logged(
      stage,
      () =>
        stage.client.query(
          `INSERT INTO rate_limit (key, window_start, count) VALUES ('bench', '2026-01-01', 1)
           ON CONFLICT (key, window_start) DO UPDATE SET count = rate_limit.count + 1`,
        ),
      20,
    );
    times.push(ms);
  }
  return median(times);
}

/** The milliseconds and the statements that the log gained by the work; parse, bind and execute of one statement count as one. */
async function logged(stage, work, wait = 150) {
  const before = statSync(stage.log).size;
  await work();
  await sleep(wait);
  const text = readFileSync(stage.log).subarray(before).toString("utf8");
  const ms = [...text.matchAll(/duration: ([0-9.]+) ms/g)].reduce((sum, [, time]) => sum + Number(time), 0);
  const statements = text.match(
    /duration: [0-9.]+ ms {2}(?:statement|execute [^:]*): *(?!BEGIN|COMMIT|ROLLBACK|DEALLOCATE|SET )/g,
  );
  const reading = text.match(/\b(?:FROM|JOIN) (?:answer|answer_event)\b/g);
  return { ms, statements: statements?.length ?? 0, reading: reading?.length ?? 0 };
}

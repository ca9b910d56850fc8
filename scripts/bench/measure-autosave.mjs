import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { figure } from "./figures.mjs";
import { percentile, sendMany } from "./load.mjs";

const writes = 400;

/** One autosave, from the request to its answer, against one committed upsert of the same row over a bare connection. */
export async function measureAutosave(stage) {
  const { rows } = await stage.client.query(
    "SELECT criterion_id, revision FROM answer WHERE organization_id = $1 AND assessment_id = $2 ORDER BY criterion_id LIMIT 1",
    [stage.draft.organization_id, stage.draft.id],
  );
  let { revision } = rows[0];
  const criterion = rows[0].criterion_id;
  const url = `${stage.url}${stage.draft.teamPath}/assessments/${stage.draft.id}/answers/${criterion}`;
  const next = (index) => ({
    url,
    method: "PUT",
    headers: {
      cookie: stage.cookie,
      origin: stage.url,
      "content-type": "application/json",
      "if-match": `"${revision++}"`,
    },
    body: JSON.stringify({
      writeId: randomUUID(),
      value: index % 2 === 0 ? "met" : "partly",
      note: `note ${index}`,
      reason: null,
      confirmed: true,
    }),
  });
  // two seconds of work, so that what is measured is a server that has been up for a while
  await sendMany({ count: writes, width: 1, status: 200, next });
  const limit = percentile(await upserts(stage), 99);
  const value = percentile(await sendMany({ count: writes, width: 1, status: 200, next }), 99);
  return [figure({ name: "one autosave, p99 / one committed upsert over pg, p99", value, limit, unit: "ms", goal: 4 })];
}

async function upserts({ appUrl, draft }) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const times = [];
  for (let index = 0; index < writes + 50; index += 1) {
    const start = performance.now();
    await client.query({
      name: "upsert",
      text: `INSERT INTO answer (organization_id, assessment_id, criterion_id, value, note, updated_at) VALUES ($1, $2, 'bench', $3, $4, now())
        ON CONFLICT (organization_id, assessment_id, criterion_id) DO UPDATE SET value = excluded.value, note = excluded.note, updated_at = now()`,
      values: [draft.organization_id, draft.id, index % 2 === 0 ? "met" : "partly", `note ${index}`],
    });
    if (index >= 50) times.push(performance.now() - start);
  }
  await client.query("DELETE FROM answer WHERE criterion_id = 'bench'");
  await client.end();
  return times;
}

import { readFileSync } from "node:fs";
import { buildBareApp } from "./bare-app.mjs";
import { figure } from "./figures.mjs";
import { cpuPerRequest, request, sendMany } from "./load.mjs";
import { openBare } from "./open-bare.mjs";

const documents = 200;
const assessments = 80_000;

/** What a report as PDF costs against a dynamic page, whether many of them leave memory behind, and how much a long CSV takes while it is read. */
export async function measureExports(stage, later) {
  const { pid } = stage.server.child;
  const headers = { cookie: stage.cookie };
  const pdf = { url: `${stage.url}${stage.draft.teamPath}/report.pdf`, headers };
  const withoutLimit = () => stage.client.query("DELETE FROM rate_limit WHERE key LIKE 'export-person:%'");
  const bare = await openBare(await buildBareApp(), stage.appUrl, later);
  const page = { count: 200, width: 10, status: 200, next: () => ({ url: `${bare.url}/dynamic` }) };
  const limit = await cpuPerRequest(bare.pid, page);
  const value = await cpuPerRequest(pid, { count: 20, width: 2, status: 200, next: () => pdf });

  const draw = async () => {
    for (let sent = 0; sent < documents; sent += 50) {
      await withoutLimit();
      await sendMany({ count: 50, width: 2, status: 200, next: () => pdf });
    }
    return memoryOf(pid);
  };
  // the first of them fill what is kept
  const before = await draw();
  const grown = (await draw()) - before;

  await repeatHistory(stage);
  await withoutLimit();
  const csv = await memoryWhile(pid, () =>
    request(`${stage.url}/o/${stage.draft.organization}/export/history.csv`, { headers }),
  );
  return [
    figure({
      name: "team report as PDF, CPU per request / bare dynamic page with a chart",
      value,
      limit,
      unit: "ms",
      goal: 10,
    }),
    figure({ name: `memory that ${documents} PDFs leave behind`, value: grown, unit: "MB", goal: 30 }),
    figure({ name: `memory while a CSV of ${assessments} assessments is read`, value: csv, unit: "MB", goal: 50 }),
  ];
}

/** Copies of the organisation's results on earlier days, until there are as many as wanted. */
async function repeatHistory({ client, draft }) {
  await client.query(
    `WITH one AS (
       SELECT DISTINCT ON (r.team_id) r.* FROM assessment_result r WHERE r.organization_id = $1 ORDER BY r.team_id, r.as_of
     ), copies AS (
       SELECT gen_random_uuid() AS copy, to_char(one.as_of::date - n::int, 'YYYY-MM-DD') AS day, one.*
       FROM one, generate_series(1, $2::int / (SELECT count(*) FROM one)::int) n
     ), made AS (
       INSERT INTO assessment (organization_id, id, team_id, framework_key, framework_version, as_of, status, published_at)
       SELECT organization_id, copy, team_id, framework_key, framework_version, day, 'published', now() FROM copies
     )
     INSERT INTO assessment_result (organization_id, assessment_id, team_id, framework_key, framework_version, as_of, level, half_points,
       applicable, missing, not_applicable, is_provisional, passed_without_evidence, capabilities, unmet, counts_until, readings)
     SELECT organization_id, copy, team_id, framework_key, framework_version, day, level, half_points,
       applicable, missing, not_applicable, is_provisional, passed_without_evidence, capabilities, unmet, counts_until, readings FROM copies`,
    [draft.organization_id, assessments],
  );
  await client.query("ANALYZE assessment_result");
}

/** The most memory that a process took while something was done, beyond what it had. */
async function memoryWhile(pid, work) {
  const before = memoryOf(pid);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, 50);
  const { status, bytes } = await work();
  clearInterval(watch);
  if (status !== 200 || bytes < 1_000_000) throw new Error(`the CSV came to ${bytes} bytes, status ${status}`);
  return most - before;
}

/** The memory of a process in MB (Linux only). */
const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

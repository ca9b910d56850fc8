import { readFileSync } from "node:fs";
import { buildBareApp } from "./bare-app.mjs";
import { figure } from "./figures.mjs";
import { cpuPerRequest, request, sendMany } from "./load.mjs";
import { openBare } from "./open-bare.mjs";

const documents = 200;

/** What a report as PDF costs against a dynamic page, whether many of them leave memory behind, and how much the history of 2,000 teams with 40 assessments each takes as CSV while it is read. */
export async function measureExports(stage, many, later) {
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

  await withoutLimit();
  const csv = await memoryWhile(pid, () =>
    request(`${stage.url}/o/${many.slug}/export/history.csv`, { headers: { cookie: many.cookie } }),
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
    figure({ name: `memory while a CSV of 80,000 assessments is read`, value: csv, unit: "MB", goal: 50 }),
  ];
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

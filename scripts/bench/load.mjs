import { readFileSync } from "node:fs";
import http from "node:http";
import { performance } from "node:perf_hooks";

/** Sends one request and reads the answer to its end; returns `{ status, bytes, ms }`. */
export function request(url, { method = "GET", headers = {}, body, agent } = {}) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = http.request(url, { method, headers: { "accept-encoding": "gzip", ...headers }, agent }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk) => (bytes += chunk.length));
      answer.on("end", () => resolve({ status: answer.statusCode, bytes, ms: performance.now() - start }));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Sends `count` requests, `width` of them at a time; `next(index)` says what each is. Throws when one is not answered with `status`. */
export async function sendMany({ count, width, status, next }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: width });
  const times = [];
  let sent = 0;
  const worker = async () => {
    while (sent < count) {
      const { url, ...options } = next(sent++);
      const answer = await request(url, { ...options, agent });
      if (answer.status !== status) throw new Error(`${url} answered ${answer.status} instead of ${status}`);
      times.push(answer.ms);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  agent.destroy();
  return times;
}

/** The CPU time that a process has used so far, in milliseconds (user and system; Linux only, in steps of 10 ms). */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** CPU milliseconds per request of the process that serves it: the median of several rounds after a warm-up. */
export async function cpuPerRequest(pid, load, rounds = 3) {
  await sendMany({ ...load, count: Math.ceil(load.count / 2) });
  const costs = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = cpuOf(pid);
    await sendMany(load);
    costs.push((cpuOf(pid) - before) / load.count);
  }
  return median(costs);
}

/** The value that half of the values do not exceed. */
export const median = (values) => percentile(values, 50);

/** The value that `share` percent of the values do not exceed. */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)];
}

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nextFree } from "../process/ports.mjs";
import { type Clone, makeClone, postgresOf } from "./clone";
import { gone, isReadyAgain, Start } from "./start";

const isRoot = process.getuid?.() === 0;
const port = async () => ({ PORT: String(await nextFree(3400)) });

/** Takes a port for the time of the work, as another program would. */
async function withTaken(taken: number, work: () => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(taken, "127.0.0.1", resolve));
  await work().finally(() => new Promise((resolve) => server.close(resolve)));
}

describe.runIf(process.platform === "linux")("npm start", () => {
  let clone: Clone;
  beforeAll(async () => {
    clone = await makeClone();
  });
  afterAll(() => clone.remove());

  test("serves, says how to get in, and keeps its data and secrets to its owner", async () => {
    const start = new Start(clone, await port());
    const { url } = await start.ready();
    expect(await start.sees(/enter the code {2}(\S+)/)).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ status: "ok", version: "0.1.0" });
    expect((await fetch(`${url}/api/ready`)).status).toBe(200);
    expect(statSync(clone.data).mode & 0o067).toBe(0);
    expect(statSync(path.join(clone.data, "secrets.json")).mode & 0o777).toBe(0o600);
    const { postgres } = start.processes();
    expect(statSync(`/proc/${postgres}`).uid).not.toBe(0);
    await start.stop();
    expect(start.output).toContain("Stopped.");
  });

  test("is up in under six seconds the second time", async () => {
    const start = new Start(clone, await port());
    expect((await start.ready()).seconds).toBeLessThan(6);
    await start.stop();
  });

  test.each(["SIGINT", "SIGTERM"] as const)("stops everything on %s", async (signal) => {
    const start = new Start(clone, await port());
    await start.ready();
    const running = start.processes();
    process.kill(running.start, signal);
    expect(await start.ended).toBe(0);
    await gone(Object.values(running));
  });

  test("a killed server or PostgreSQL is brought back while it runs", async () => {
    const start = new Start(clone, await port());
    const { url } = await start.ready();
    process.kill(start.processes().server, "SIGKILL");
    await start.sees(/server +ended \(SIGKILL\)/);
    await isReadyAgain(url);
    process.kill(start.processes().postgres, "SIGKILL");
    await start.sees(/database +ended/);
    await isReadyAgain(url);
    await start.stop();
  });

  test.each(["npm", "start", "postgres"] as const)("starts again after kill -9 of %s", async (part) => {
    const first = new Start(clone, await port());
    await first.ready();
    const running = first.processes();
    process.kill(running[part], "SIGKILL");
    if (part === "postgres") process.kill(running.start, "SIGKILL");
    await gone([running.start, running.server]);
    const second = new Start(clone, await port());
    await isReadyAgain((await second.ready()).url);
    await second.stop();
  });

  test("refuses to run twice on the same data", async () => {
    const first = new Start(clone, await port());
    await first.ready();
    const second = new Start(clone, await port());
    expect(await second.ended).toBe(1);
    expect(second.output).toContain("ASCENT_DATA");
    await first.stop();
  });

  test("two clones run side by side", async () => {
    const other = await makeClone();
    const first = new Start(clone, await port());
    await first.ready();
    const second = new Start(other, await port());
    await second.ready();
    expect(postgresOf(clone).port).not.toBe(postgresOf(other).port);
    await first.stop();
    await isReadyAgain((await second.ready()).url);
    await second.stop();
    other.remove();
  });
});

describe.runIf(process.platform === "linux")("a port that is taken", () => {
  let clone: Clone;
  beforeAll(async () => {
    clone = await makeClone();
  });
  afterAll(() => clone.remove());

  test("is refused by name when it was asked for, within five seconds", async () => {
    const { PORT } = await port();
    await withTaken(Number(PORT), async () => {
      const start = new Start(clone, { PORT });
      expect(await start.ended).toBe(1);
      expect(start.output).toContain(`PORT ${PORT} is taken`);
      expect(performance.now() - start.since).toBeLessThan(5000);
    });
  });

  test("is passed over when nobody asked for it, for the server and for PostgreSQL", async () => {
    const first = new Start(clone);
    const { url } = await first.ready();
    const taken = postgresOf(clone).port;
    await first.stop();
    await withTaken(taken, () =>
      withTaken(Number(new URL(url).port), async () => {
        const second = new Start(clone);
        expect((await second.ready()).url).not.toBe(url);
        expect(second.output).toMatch(/port +\d+ is taken by another program; using \d+/);
        expect(postgresOf(clone).port).not.toBe(taken);
        await second.stop();
      }),
    );
  });
});

test.runIf(isRoot)("root in a folder with mode 0700 finds the database a place that its account reaches", async () => {
  const clone = await makeClone({ mode: 0o700, hasOwnBinaries: true });
  const start = new Start(clone, await port());
  await isReadyAgain((await start.ready()).url);
  expect(start.output).toMatch(/cannot reach this clone, so it lives in \/var\/lib\/ascent\//);
  const place = readFileSync(path.join(clone.data, "postgres.location"), "utf8").trim();
  expect(existsSync(path.join(place, "data", "PG_VERSION"))).toBe(true);
  expect(readFileSync(`/proc/${start.processes().postgres}/cmdline`, "utf8")).toMatch(/^\/var\/lib\/ascent\//);
  await start.stop();
  const again = new Start(clone, await port());
  await isReadyAgain((await again.ready()).url);
  await again.stop();
  clone.remove();
});

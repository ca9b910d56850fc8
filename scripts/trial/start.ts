import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startOf } from "../process/identity.mjs";
import { type Clone, postgresOf } from "./clone";

/** One `npm start` in a clone, and what is seen of it from outside. */
export class Start {
  readonly since = performance.now();
  readonly npm: ChildProcess;
  readonly ended: Promise<number | null>;
  output = "";

  constructor(
    readonly clone: Clone,
    environment: Record<string, string> = {},
  ) {
    const { PATH, HOME } = process.env;
    const env = { NODE_ENV: "production" as const, PATH, HOME, ...environment };
    this.npm = spawn("npm", ["start", "--", "--empty"], { cwd: clone.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.npm.stdout, this.npm.stderr]) stream?.on("data", (chunk) => (this.output += chunk));
    this.ended = new Promise((resolve) => this.npm.once("close", resolve));
  }

  /** The address that the log gives in the end, and the seconds until then. */
  async ready(): Promise<{ url: string; seconds: number }> {
    const url = await this.sees(/Ascent is ready at (\S+)/);
    return { url, seconds: (performance.now() - this.since) / 1000 };
  }

  /** Waits until the log says what is looked for, and returns its first group. */
  async sees(pattern: RegExp): Promise<string> {
    for (let waited = 0; waited < 90_000; waited += 50) {
      const found = pattern.exec(this.output);
      if (found) return found[1] ?? found[0];
      if (this.npm.exitCode !== null) break;
      await sleep(50);
    }
    throw new Error(`the log never said ${pattern}:\n${this.output}`);
  }

  /** The processes that make up a running instance, by their part. */
  processes(): Record<"npm" | "start" | "server" | "postgres", number> {
    const lock = readFileSync(path.join(this.clone.data, "running.lock"), "utf8");
    const start = Number(/"pid":(\d+)/.exec(lock)?.[1]);
    const server = Number(readFileSync(`/proc/${start}/task/${start}/children`, "utf8").trim().split(" ").at(-1));
    return { npm: this.npm.pid ?? 0, start, server, postgres: postgresOf(this.clone).pid };
  }

  /** Tells npm to end and waits until nothing of the instance runs. */
  async stop(): Promise<void> {
    const running = Object.values(this.processes());
    this.npm.kill("SIGTERM");
    await gone(running);
  }
}

/** Waits until none of the processes runs; says which do after ten seconds. */
export async function gone(pids: readonly number[]): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (pids.every((pid) => startOf(pid) === "")) return;
    await sleep(50);
  }
  throw new Error(`still running: ${pids.filter((pid) => startOf(pid) !== "").join(" ")}`);
}

/** Waits until the instance says that it is ready again. */
export async function isReadyAgain(url: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 200) {
    const answer = await fetch(`${url}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(`${url} did not become ready again`);
}

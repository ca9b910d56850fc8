#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which is not on npm: the same JSON-RPC on stdio, over the engine's wasm build, which is.
import { readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createAdapter } from "./adapter.mjs";
import { readArguments } from "./arguments.mjs";
import { createDatabase, runCommand } from "./databases.mjs";
import { loadEngine } from "./wasm.mjs";

const { url, models, command, isVersion } = readArguments(process.argv.slice(2));
if (isVersion) {
  console.log("schema-engine-cli wasm");
  process.exit(0);
}
if (command) process.exit(await runCommand(command, url));

const adapter = createAdapter(url);
let engine;
let queue = Promise.resolve();

// Requests are answered one after the other, as the native engine does.
createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  .on("line", (line) => {
    queue = queue.then(() => answer(line));
  })
  .on("close", () => queue.then(() => process.exit(0)));

async function answer(line) {
  const request = line.trim() ? JSON.parse(line) : {};
  // Lines without a method are the client's replies to our own requests.
  if (!request.method) return;
  try {
    const result = await call(request);
    if (request.method === "diff" && result.stdout) {
      send({ id: 1_000_000, method: "print", params: { content: result.stdout.replace(/\n$/, "") } });
    }
    send({ id: request.id, result });
  } catch (error) {
    send({ id: request.id, error: asError(error) });
  }
}

async function call({ method, params }) {
  if (method === "createDatabase") return { databaseName: await createDatabase(params?.datasource?.url ?? url) };
  engine ??= loadEngine(
    models.length > 0 ? models.map((file) => [path.resolve(file), readFileSync(file, "utf8")]) : undefined,
    adapter,
  );
  const opened = await engine;
  const name = method === "getDatabaseVersion" ? "version" : method;
  return (await opened[name](params)) ?? {};
}

/** The adapter keeps the database's own error and gives the engine a number for it. */
function asError(error) {
  const own = adapter.errorRegistry?.consumeError?.(error.id ?? 0)?.error;
  const message = String(own?.message ?? error.message ?? error);
  const data = { is_panic: false, message, error_code: error.code ?? null, meta: error.meta ?? null };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}

function send(message) {
  writeSync(1, `${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

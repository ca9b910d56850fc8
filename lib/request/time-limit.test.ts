import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { limit } from "./time-limit";

let server: Server | undefined;

afterEach(() => server?.close());

async function ask(
  answer: (end: (text: string) => void) => void,
): Promise<{ status: number; retryAfter: string | null }> {
  server = createServer((_request, response) => {
    limit(response, 50);
    answer((text) => response.end(text));
  });
  const started = server;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const place = started.address();
  if (place === null || typeof place === "string") throw new Error("no port");
  const { status, headers } = await fetch(`http://127.0.0.1:${place.port}/`);
  return { status, retryAfter: headers.get("retry-after") };
}

test("what does not begin to answer in time is told so", async () => {
  expect(await ask(() => undefined)).toEqual({ status: 503, retryAfter: "5" });
});

test("what answers in time is left alone", async () => {
  expect(await ask((end) => setTimeout(() => end("done"), 5))).toEqual({ status: 200, retryAfter: null });
});

import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";

/** How long a request may take until its answer begins. */
const milliseconds = 10_000;

/** Ends every request that has not begun to answer within ten seconds with 503, so that nobody waits on what hangs. Called once, before the first request. */
export function limitTime(): void {
  subscribe("http.server.request.start", (message) => {
    if (message === null || typeof message !== "object" || !("response" in message)) return;
    const { response } = message;
    if (response instanceof ServerResponse) limit(response, milliseconds);
  });
}

/** Gives one answer its time. */
export function limit(response: ServerResponse, time: number): void {
  const timer = setTimeout(() => {
    if (response.headersSent) return;
    response.writeHead(503, {
      "Content-Type": "text/plain; charset=utf-8",
      "Retry-After": "5",
      "Cache-Control": "no-store",
    });
    response.end("The server could not answer in time. Nothing was lost; try again in a moment.\n");
  }, time);
  timer.unref();
  response.once("close", () => clearTimeout(timer));
}

import { createHash } from "node:crypto";
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { env } from "@/lib/env";

/** A request as bytes on the wire: nothing is added, nothing followed, nothing normalised. */
export type Call = {
  readonly method?: string;
  /** The path as it is sent, query included. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** The address of this machine that it comes from: all of 127.0.0.0/8 is. */
  readonly from?: string;
};

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Elsewhere a machine has no second address of its own. */
export const hasManyAddresses = process.platform === "linux";

// a connection rests for less than the server keeps it, so that none is chosen at the moment in which it is closed
const agent = new Agent({ keepAlive: true, maxSockets: 8, timeout: 30_000 });

/** Sends one request to the server under test and reads the whole answer. */
export function send({ method = "GET", path, headers = {}, body, from }: Call): Promise<Answer> {
  const { hostname, port, host } = new URL(env().url);
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        hostname: hostname === "localhost" ? "127.0.0.1" : hostname,
        port,
        path,
        method,
        // whoever names no browser is sent a page's title as a stream of its own, at one moment or another
        headers: { host, "user-agent": "Mozilla/5.0", ...length, ...headers },
        timeout: 30_000,
        ...(hasManyAddresses ? { localAddress: from ?? ownAddress(headers["next-action"] ?? path) } : {}),
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts).toString("utf8"),
          }),
        );
      },
    );
    sent.on("timeout", () => sent.destroy(new Error(`${method} ${path}: no answer in 30 s`)));
    sent.on("error", reject);
    sent.end(body);
  });
}

// every door is tried from an address of its own: what one test tries is not held against another by the limits per address
function ownAddress(door: string): string {
  const [a = 0, b = 0, c = 0] = createHash("sha256").update(`${process.pid} ${door}`).digest();
  return `127.${100 + (a % 100)}.${b}.${1 + (c % 250)}`;
}

/** The same call with more headers. */
export function withHeaders(call: Call, headers: Readonly<Record<string, string>>): Call {
  return { ...call, headers: { ...call.headers, ...headers } };
}

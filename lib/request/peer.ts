import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/** What is known of a request before the framework touches it: Next fills in X-Forwarded-* headers that were not sent, and hides the socket. */
export type Peer = {
  /** The address at the other end of the connection. */
  readonly address: string;
  /** X-Forwarded-For as it was sent. */
  readonly forwardedFor: string | null;
  /** Whether the request was sent with `Forwarded` or any `X-Forwarded-*` header, so that it has come through a proxy. */
  readonly isForwarded: boolean;
};

declare global {
  var ascentPeers: AsyncLocalStorage<Peer> | undefined;
}

/** Begins to note the peer of every request that this process serves. Called once, before the first. */
export function watchPeers(): void {
  if (globalThis.ascentPeers !== undefined) return;
  const peers = new AsyncLocalStorage<Peer>();
  globalThis.ascentPeers = peers;
  subscribe("http.server.request.start", (message) => {
    const peer = peerOf(message);
    if (peer !== null) peers.enterWith(peer);
  });
}

/** The peer of the request that is being served; null where nobody watched. */
export const currentPeer = (): Peer | null => globalThis.ascentPeers?.getStore() ?? null;

function peerOf(message: unknown): Peer | null {
  if (message === null || typeof message !== "object" || !("request" in message)) return null;
  const { request } = message;
  if (!(request instanceof IncomingMessage)) return null;
  const sent = request.rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
  const forwardedFor = request.headers["x-forwarded-for"];
  return {
    address: request.socket.remoteAddress ?? "",
    forwardedFor: typeof forwardedFor === "string" ? forwardedFor : null,
    isForwarded: sent.some((name) => name === "forwarded" || name.startsWith("x-forwarded-")),
  };
}

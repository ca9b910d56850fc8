import { AsyncLocalStorage } from "node:async_hooks";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import * as z from "zod";

const peerSchema = z.object({
  /** The address at the other end of the connection. */
  address: z.string(),
  /** X-Forwarded-For as it was sent. */
  forwardedFor: z.string().nullable(),
  /** Whether the request was sent with `Forwarded` or any `X-Forwarded-*` header, so that it has come through a proxy. */
  isForwarded: z.boolean(),
});

/** What is known of a request before the framework touches it: Next fills in X-Forwarded-* headers that were not sent, and hides the socket. */
export type Peer = Readonly<z.infer<typeof peerSchema>>;

declare global {
  var ascentPeers: AsyncLocalStorage<Peer> | undefined;
}

const carrier = "x-ascent-peer";

/**
 * Begins to note the peer of every request that this process serves. Called once, before the first. Where an action ends in a redirect, Next asks itself
 * for the page, with the headers of the request: the peer is carried along in one that only this process can write.
 */
export function watchPeers(): void {
  if (globalThis.ascentPeers !== undefined) return;
  const peers = new AsyncLocalStorage<Peer>();
  const key = randomBytes(32);
  globalThis.ascentPeers = peers;
  subscribe("http.server.request.start", (message) => {
    if (message === null || typeof message !== "object" || !("request" in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage)) return;
    const peer = openPeer(request.headers[carrier], key) ?? peerOf(request);
    request.headers[carrier] = sealPeer(peer, key);
    peers.enterWith(peer);
  });
}

/** The peer of the request that is being served; null where nobody watched. */
export const currentPeer = (): Peer | null => globalThis.ascentPeers?.getStore() ?? null;

function peerOf(request: IncomingMessage): Peer {
  const sent = request.rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
  const forwardedFor = request.headers["x-forwarded-for"];
  return {
    address: request.socket.remoteAddress ?? "",
    forwardedFor: typeof forwardedFor === "string" ? forwardedFor : null,
    isForwarded: sent.some((name) => name === "forwarded" || name.startsWith("x-forwarded-")),
  };
}

/** A peer as a header that says by its seal who wrote it. */
export function sealPeer(peer: Peer, key: Uint8Array): string {
  const text = Buffer.from(JSON.stringify(peer)).toString("base64url");
  return `${text}.${sealOf(text, key).toString("base64url")}`;
}

/** The peer in a header that was sealed with the key; null for everything else. */
export function openPeer(header: string | string[] | undefined, key: Uint8Array): Peer | null {
  if (typeof header !== "string") return null;
  const [text = "", seal = ""] = header.split(".");
  const [given, right] = [Buffer.from(seal, "base64url"), sealOf(text, key)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return peerSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
}

const sealOf = (text: string, key: Uint8Array): Buffer => createHmac("sha256", key).update(text).digest();

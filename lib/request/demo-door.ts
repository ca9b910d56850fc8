import { headers } from "next/headers";
import { isLoopbackHost } from "@/lib/domain/headers";
import { type Env, env } from "@/lib/env";
import { currentPeer, type Peer } from "./peer";

/** Whether this request may enter the demo without a password. */
export async function isDemoDoorOpen(): Promise<boolean> {
  return mayEnterDemo(env(), currentPeer(), (await headers()).get("host"));
}

/**
 * The demo was seeded, the server is bound to this machine alone and meant for it by its base address, and the request is of this machine,
 * by its connection and its Host, and has come through no proxy.
 */
export function mayEnterDemo(
  { hasDemo, host, url }: Pick<Env, "hasDemo" | "host" | "url">,
  peer: Pick<Peer, "address" | "isForwarded"> | null,
  requestHost: string | null,
): boolean {
  if (!hasDemo || !isLoopbackHost(host) || !isLoopbackHost(new URL(url).hostname)) return false;
  if (peer === null || peer.isForwarded || !isLoopbackHost(peer.address.replace(/^::ffff:/i, ""))) return false;
  return isLoopbackHost(hostnameOf(requestHost));
}

const hostnameOf = (host: string | null): string =>
  host !== null && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";

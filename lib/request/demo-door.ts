import { headers } from "next/headers";
import { isLoopbackHost } from "@/lib/domain/headers";
import { env } from "@/lib/env";
import { currentPeer } from "./peer";

/**
 * Whether this request may enter the demo without a password: the demo was seeded, the server is bound to this machine alone and
 * meant for it by its base address, and the request is of this machine, by its connection and its Host, and has come through no proxy.
 */
export async function isDemoDoorOpen(): Promise<boolean> {
  const { hasDemo, host, url } = env();
  if (!hasDemo || !isLoopbackHost(host) || !isLoopbackHost(new URL(url).hostname)) return false;
  const peer = currentPeer();
  if (peer === null || peer.isForwarded || !isLoopbackHost(peer.address.replace(/^::ffff:/i, ""))) return false;
  return isLoopbackHost(hostnameOf((await headers()).get("host")));
}

const hostnameOf = (host: string | null): string =>
  host !== null && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";

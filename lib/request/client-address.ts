import { isIP } from "node:net";
import { env } from "@/lib/env";
import { currentPeer, type Peer } from "./peer";

/** Where this request came from, as limits count it: an IPv4 address or the /64 of an IPv6 one. */
export function clientAddress(): string {
  const peer = currentPeer();
  return peer === null ? "unknown" : networkOf(addressBehind(peer, env().trustedProxies));
}

/**
 * The address of the client behind so many proxies of ours: each adds the address that it was reached from at the end of X-Forwarded-For, so only that
 * many entries from the right are believed (ASVS 5.0, 4.1.3). With fewer entries than proxies, and with none, it is the peer itself.
 */
export function addressBehind(
  { address, forwardedFor }: Pick<Peer, "address" | "forwardedFor">,
  proxies: number,
): string {
  if (proxies === 0) return address;
  const chain = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const claimed = chain.at(-proxies);
  return claimed !== undefined && isIP(claimed) !== 0 ? claimed : address;
}

/** What one subscriber has: an IPv4 address alone, also where it is written as IPv6, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const groups = head.split(":").filter((group) => group !== "");
  const last = (tail ?? "").split(":").filter((group) => group !== "");
  const missing =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => "0");
  const first = [...groups, ...missing, ...last].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(":")}::/64`;
}

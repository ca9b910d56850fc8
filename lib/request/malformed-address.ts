import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/**
 * Next answers 500 to an address that is no percent-encoded UTF-8. Here such a request is led to an address at which nothing stands, before Next
 * reads it, so that it gets the same "not found" as any other. Called once, before the first request.
 */
export function guardAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    if (message === null || typeof message !== "object" || !("request" in message)) return;
    const { request } = message;
    if (request instanceof IncomingMessage && !isWellFormedAddress(request.url ?? "/")) request.url = "/not-an-address";
  });
}

/** Whether the path of an address can be decoded. */
export function isWellFormedAddress(address: string): boolean {
  try {
    decodeURIComponent(address.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

import { env } from "@/lib/env";
import { watchPeers } from "@/lib/request/peer";

/** Runs once before the first request: a server with a wrong setting does not begin to serve. */
export function register(): void {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  env();
  watchPeers();
}

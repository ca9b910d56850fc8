import { env } from "@/lib/env";

/** Runs once before the first request: a server with a wrong setting does not begin to serve. */
export function register(): void {
  if (process.env.NEXT_RUNTIME === "nodejs") env();
}

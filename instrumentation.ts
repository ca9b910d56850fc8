/** Runs once before the first request: a server with a wrong setting does not begin to serve. */
export async function register(): Promise<void> {
  // Next compiles this file for its other runtime too, which knows nothing of Node: what needs Node is imported inside.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("@/lib/env");
    const { guardAddresses } = await import("@/lib/request/malformed-address");
    const { limitTime } = await import("@/lib/request/time-limit");
    const { watchPeers } = await import("@/lib/request/peer");
    env();
    guardAddresses();
    limitTime();
    watchPeers();
  }
}

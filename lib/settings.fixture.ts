import { afterAll, vi } from "vitest";

/**
 * Loads modules as a server with these settings would. The files that one worker runs share its modules and what those remember; so these are loaded
 * anew, and forgotten with the file.
 */
export async function under<T>(settings: Readonly<Record<string, string>>, load: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { ascentClient } = globalThis;
  globalThis.ascentClient = undefined;
  vi.resetModules();
  afterAll(async () => {
    await globalThis.ascentClient?.$disconnect();
    globalThis.ascentClient = ascentClient;
    vi.unstubAllEnvs();
    vi.resetModules();
  });
  return load();
}

/** Of a server that has no database to reach. */
export const unreachable = {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  ASCENT_SECRET: "a secret of this instance, long enough 0123456789",
  ASCENT_URL: "http://localhost:3000",
} as const;

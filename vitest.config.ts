import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// A zone with an odd offset and daylight saving on the other side of the year: dates must not depend on it.
process.env.TZ = "Pacific/Chatham";

const tests = "{app,components,lib,prisma,scripts}/**/*";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    setupFiles: ["./vitest.setup.ts"],
    teardownTimeout: 60_000,
    // Vitest leaves one core to whoever watches it; on two that is half of them.
    maxWorkers: Math.min(4, availableParallelism()),
    // The files of a worker share its modules, which are loaded once; lib/settings.fixture.ts is for those that need their own.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: [`${tests}.test.{ts,tsx}`], exclude: [`${tests}.{db,start}.test.{ts,tsx}`] },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: [`${tests}.db.test.ts`],
          globalSetup: ["./prisma/testing/global-setup.ts"],
          setupFiles: ["./prisma/testing/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "start",
          include: [`${tests}.start.test.ts`],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

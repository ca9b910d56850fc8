import { defineConfig } from "@playwright/test";

// `npm run test:e2e` (scripts/test/e2e.mjs) builds, starts the servers, and says where they are.
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  // one more than cores on a small machine: while a page waits for the server another one is drawn
  workers: 3,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? "test-results/e2e.json" }]],
  use: {
    ...(process.env.ASCENT_URL ? { baseURL: process.env.ASCENT_URL } : {}),
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
    colorScheme: "light",
    // A trace takes a fifth of the whole run: `npm run test:e2e -- FILE --trace on` makes one when it is wanted.
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium's own sandbox does not run as root, and only our own pages are opened.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});

import { defineConfig } from "@playwright/test";

// `npm run test:e2e` starts the servers and sets the variables; see scripts/test/e2e.mjs.
const { ASCENT_URL = "http://localhost:3200", CHROMIUM_PATH = "", PLAYWRIGHT_JSON_OUTPUT_FILE = "" } = process.env;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json", { outputFile: PLAYWRIGHT_JSON_OUTPUT_FILE }]] : "list",
  use: {
    baseURL: ASCENT_URL,
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

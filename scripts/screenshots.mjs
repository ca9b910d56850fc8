import { mkdirSync } from "node:fs";
import path from "node:path";
import { install } from "./build/install.mjs";
import { closing } from "./process/closing.mjs";
import { report } from "./process/refusal.mjs";
import { root } from "./settings/paths.mjs";

// `npm run screenshots` writes the pictures of the README from the demo: each screen in light and dark.
const { later, stop } = closing();
const folder = path.join(root, "docs", "pictures");

try {
  await install();
  const { openDemoStage } = await import("./server/demo-stage.mjs");
  const { findChromium } = await import("./test/chromium.mjs");
  const { chromium } = await import("@playwright/test");

  const stage = await openDemoStage(later);
  const screens = {
    team: stage.draft.teamPath,
    portfolio: `/o/${stage.draft.organization}`,
    fill: `${stage.draft.teamPath}/assessments/${stage.draft.id}`,
    share: stage.sharePath,
  };
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    // letters stand as their font has them, and not as a coarse screen would push them
    args: ["--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  later(() => browser.close());
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1440, height: 1000 },
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    const [name, value] = stage.cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: stage.url }]);
    const page = await context.newPage();
    for (const [screen, address] of Object.entries(screens)) {
      await page.goto(`${stage.url}${address}`, { waitUntil: "networkidle" });
      const file = path.join(folder, `${screen}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      console.log(path.relative(root, file));
    }
    await context.close();
  }
  await stop();
} catch (error) {
  report(error);
  await stop(null, 1);
}

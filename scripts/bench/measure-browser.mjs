import { findChromium } from "../test/chromium.mjs";
import { figure } from "./figures.mjs";
import { median } from "./load.mjs";

const rounds = 5;

/** How a portfolio of many teams answers in a browser: from the key that asks for another order to the rows in it, and whether scrolling stays smooth. */
export async function measureBrowser(stage, { slug, cookie }) {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name, value] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: stage.url }]);
    const page = await context.newPage();
    await page.goto(`${stage.url}/o/${slug}`, { waitUntil: "networkidle" });
    const answers = [];
    // the first round is the first time that anybody asks; what follows is what somebody feels who tries one order after the other
    for (let round = 0; round < rounds; round += 1)
      for (const column of ["Team", "Level", "Progress"]) answers.push(await sortBy(page, column));
    return [
      figure({
        name: "portfolio of 2,000 teams: from a click on a column to the rows in its order",
        value: median(answers),
        unit: "ms",
        goal: 200,
      }),
      figure({
        name: "portfolio of 2,000 teams: longest task of the main thread while scrolling",
        value: await longestTask(page),
        unit: "ms",
        goal: 50,
      }),
    ];
  } finally {
    await browser.close();
  }
}

async function sortBy(page, column) {
  const head = page.locator("#teams th").filter({ hasText: column }).first();
  const before = await head.getAttribute("aria-sort");
  return head.evaluate(
    (cell, sort) =>
      new Promise((resolve) => {
        const start = performance.now();
        const label = cell.textContent.replace(/[^\p{L}]/gu, "");
        const headOf = () =>
          [...document.querySelectorAll("#teams th")].find(
            (one) => one.textContent.replace(/[^\p{L}]/gu, "") === label,
          );
        const look = () => {
          if (headOf()?.getAttribute("aria-sort") !== sort) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        cell.querySelector("a").click();
        look();
      }),
    before,
  );
}

/** Long tasks are those over 50 ms; without one the figure is what a browser does not even report. */
async function longestTask(page) {
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: "longtask" });
  });
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, turn < 30 ? 120 : -120);
    await page.waitForTimeout(50);
  }
  return page.evaluate(() => globalThis.longest);
}

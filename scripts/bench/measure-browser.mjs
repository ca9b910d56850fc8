import { chromium } from "@playwright/test";
import { findChromium } from "../test/chromium.mjs";
import { figure } from "./figures.mjs";

/** The JavaScript that a first visit brings over the wire, compressed. */
export async function measureBrowser(stage) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const fill = `${stage.draft.teamPath}/assessments/${stage.draft.id}`;
    return [
      figure({
        name: "share document, JavaScript",
        value: await scriptBytes(browser, stage, stage.sharePath),
        unit: "kB",
        goal: 10,
      }),
      figure({ name: "fill page, JavaScript", value: await scriptBytes(browser, stage, fill), unit: "kB", goal: 190 }),
      figure({
        name: "team page, JavaScript before its interactive chart",
        value: await scriptBytes(browser, stage, stage.draft.teamPath),
        unit: "kB",
        goal: 175,
      }),
    ];
  } finally {
    await browser.close();
  }
}

/** Kilobytes of the scripts that the HTML itself names; what is loaded later, when the page is idle, comes on top. */
async function scriptBytes(browser, { url, cookie }, path) {
  const context = await browser.newContext({ extraHTTPHeaders: {} });
  const [name, value] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(`${url}${path}`, { waitUntil: "load" });
  const sources = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(html, "text/html");
    return [...parsed.querySelectorAll("script[src]:not([nomodule])")].map((script) => script.src);
  });
  let bytes = 0;
  for (const source of new Set(sources)) {
    const answer = await fetch(source, { headers: { "accept-encoding": "gzip" } });
    bytes += Number(answer.headers.get("content-length")) || (await gzipLength(answer));
  }
  await context.close();
  return bytes / 1000;
}

// `fetch` unpacks what it gets, so that a chunked answer is measured packed again
async function gzipLength(answer) {
  const { gzipSync } = await import("node:zlib");
  return gzipSync(new Uint8Array(await answer.arrayBuffer())).length;
}

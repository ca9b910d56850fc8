import type { Page } from "@playwright/test";

/** The language that the page says it is in. */
export const languageOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

/** The colour behind the page. */
export const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** What stands after the host in the address. */
export const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

/** Where an address leads without being followed. */
export async function leadsTo(page: Page, path: string): Promise<{ status: number; location: string | undefined }> {
  const answer = await page.request.get(path, { maxRedirects: 0 });
  return { status: answer.status(), location: answer.headers().location };
}

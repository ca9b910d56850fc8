import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

type Words = { menu: string; description?: string };

/** The menu of files to take along from a page. */
export function exportMenu(page: Page, { menu, description }: Words = { menu: "Export" }) {
  const open = async () => {
    const button = page.getByRole("button", { name: menu, exact: true });
    if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  };
  return {
    open,
    /** Takes one file and reads it: its name and its bytes. `of` is what stands above the choice, where several are called the same. */
    async take(name: string, of = description): Promise<{ name: string; bytes: Buffer }> {
      await open();
      const link = page.getByRole("link", { name, exact: true, ...(of === undefined ? {} : { description: of }) });
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
  };
}

/** The text of a PDF, page after page. */
export async function textOfPdf(bytes: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
}

/** The records of a CSV file (RFC 4180), each by the names in its head. */
export function recordsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = rowsOf(csv.replace(/^\ufeff/, ""));
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ""])));
}

function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && quoted === undefined && plain === "" && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

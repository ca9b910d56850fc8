import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type Person, sessionOf } from "./world/people";

type Options = {
  /** Console errors that a story brings about on purpose, such as a page that answers 404. */
  expectedErrors: RegExp[];
};

type Fixtures = {
  /** Signs somebody in to this test's browser by their cookie. */
  signInAs: (person: Person) => Promise<void>;
  /** A page of somebody else's browser. */
  browserOf: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
};

/** `test` with people in it; an error in any page or console of a test fails it. */
export const test = base.extend<Options & Fixtures & { quiet: undefined }>({
  expectedErrors: [[], { option: true }],
  quiet: [
    async ({ context, expectedErrors }, use) => {
      const heard = listen(context);
      await use(undefined);
      expect(unexpected(heard, expectedErrors)).toEqual([]);
    },
    { auto: true },
  ],
  signInAs: async ({ context }, use) => {
    await use((person) => signIn(context, person));
  },
  browserOf: async ({ browser, expectedErrors, baseURL }, use) => {
    const opened: { context: BrowserContext; heard: string[] }[] = [];
    await use(async (person, options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      opened.push({ context, heard: listen(context) });
      if (person !== null) await signIn(context, person);
      return context.newPage();
    });
    for (const { context, heard } of opened) {
      expect(unexpected(heard, expectedErrors)).toEqual([]);
      await context.close();
    }
  },
});

export { expect };

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// the rules that a theme can break; all others find the same in the dark as in the light
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** Holds a page against WCAG 2.2 AA, in the light as a whole and in the dark by its colours. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoFaults(page, new AxeBuilder({ page }).withRules(rulesOfColour));
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoFaults(page, new AxeBuilder({ page }).withTags(standards));
}

/** The same on a phone, in the dark alone: what a narrow window brings with it has the colours of the wide one. */
export async function expectAccessibleOnPhone(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoFaults(page, new AxeBuilder({ page }).withTags(standards));
}

async function expectNoFaults(page: Page, builder: AxeBuilder): Promise<void> {
  // within the page itself: what it frames is ours as well, and a second page to sum up in costs more than the rules
  const { violations } = await builder.setLegacyMode(true).analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect(faults, page.url()).toEqual([]);
}

/** Holds that a page is as wide as its window: nothing has to be scrolled sideways to be read. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `${page.url()} is wider than its window`).toBeLessThanOrEqual(window);
}

async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const { name, value } = await sessionOf(person);
  await context.addCookies([{ name, value, url: process.env.ASCENT_URL ?? "", httpOnly: true, sameSite: "Lax" }]);
}

function listen(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    heard.push(`${message.page()?.url()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) =>
    heard.push(`${error.page()?.url()}: ${error.error().stack ?? error.error().message}`),
  );
  return heard;
}

const unexpected = (heard: readonly string[], allowed: readonly RegExp[]): string[] =>
  heard.filter((line) => !allowed.some((pattern) => pattern.test(line)));

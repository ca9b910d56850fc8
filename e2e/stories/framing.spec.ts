import type { Page } from "@playwright/test";
import { setLinkRules } from "@/lib/data/link-rules";
import { expect, expectAccessible, test } from "../fixtures";
import { type ForeignSite, openForeignSite } from "../pages/foreign-site";
import { LinksPage } from "../pages/links-page";
import { OrganizationLinksPage } from "../pages/organization-links-page";
import { publishAtLevel } from "../world/assessments";
import { addTeam, makePlace, may, type Place, type Unit, value } from "../world/organization";

let site: ForeignSite;

test.beforeAll(async () => {
  site = await openForeignSite();
});

test.afterAll(() => site.close());

test.use({ expectedErrors: [/frame-ancestors|Content Security Policy|ERR_BLOCKED_BY_RESPONSE|status of 404/] });

/** An organisation that names both sites, or those given, with an assessed team. */
async function aWorld(named: readonly string[]) {
  const own = await makePlace("Chosen Sites");
  const framed = await addTeam(own, "Demand Sensing");
  await publishAtLevel(own, framed, { asOf: "2026-06-30", level: 1 });
  await name(own, named);
  return { own, framed };
}
const name = async (own: Place, embedOrigins: readonly string[]) =>
  value(
    await setLinkRules(may(own, "organization.configure"), {
      ...{ areLinksAllowed: true, isExpiryRequired: false, isPasscodeRequired: false },
      embedOrigins: [...embedOrigins],
    }),
  );

test("a link that chooses its sites is drawn on those alone, on others once it is changed, and nowhere once the organisation names them no more", async ({
  page,
  signInAs,
}) => {
  const [first, second] = site.origins;
  const { own, framed } = await aWorld(site.origins);
  await signInAs(own.owner);
  const links = new LinksPage(page);
  await links.open(own, framed);
  const main = page.getByRole("main");
  await main.getByRole("switch", { name: "Every site of the organisation" }).uncheck();
  await main.getByRole("checkbox", { name: second }).uncheck();
  await expectAccessible(page);
  // three signs, which a browser counts as six
  await main.getByLabel("Label").fill("Wiki");
  await main.getByRole("switch", { name: "Ask for a passcode" }).check();
  await main.getByRole("textbox", { name: "Passcode" }).fill("👩👩👩");
  await main.getByRole("button", { name: "Make link" }).click();
  await expect(main.getByRole("textbox", { name: "Passcode" })).toHaveAttribute("aria-invalid", "true");
  await expect(main.getByRole("switch", { name: "Every site of the organisation" })).not.toBeChecked();
  await expect(main.getByRole("checkbox", { name: first })).toBeChecked();
  await expect(main.getByRole("checkbox", { name: second })).not.toBeChecked();
  await main.getByRole("switch", { name: "Ask for a passcode" }).uncheck();
  const address = await links.make("Wiki");
  await expect(main.getByText(`Only pages of ${first} may frame it.`)).toBeVisible();
  await expect(links.link("Wiki").getByText(`Embedded only on ${first}`)).toBeVisible();

  await expectFramed(page, first, `${address}/embed`, framed);
  await expectRefused(page, second, `${address}/embed`, framed);

  const all = new OrganizationLinksPage(page);
  await all.open(own);
  await all.change("Wiki");
  await expect(main.getByRole("checkbox", { name: first })).toBeChecked();
  await main.getByRole("checkbox", { name: second }).check();
  await main.getByRole("checkbox", { name: first }).uncheck();
  await main.getByRole("button", { name: "Save" }).click();
  await expect(links.page.getByText(`Embedded only on ${second}`).first()).toBeVisible();
  await expect(main.getByRole("checkbox", { name: second })).toBeChecked();
  await expect(main.getByRole("checkbox", { name: first })).not.toBeChecked();
  await expectFramed(page, second, `${address}/embed`, framed);
  await expectRefused(page, first, `${address}/embed`, framed);

  await name(own, [first]);
  await expectRefused(page, second, `${address}/embed`, framed);
  await expectRefused(page, first, `${address}/embed`, framed);
});

test("a link has no site to choose where the organisation names one site or none", async ({
  page,
  signInAs,
  request,
}) => {
  const { own, framed } = await aWorld([site.origins[0]]);
  await signInAs(own.owner);
  const links = new LinksPage(page);
  await links.open(own, framed);
  await expect(page.getByLabel("Label")).toBeVisible();
  await expect(page.getByRole("group", { name: "Embedding" })).toBeHidden();
  const address = await links.make("Wiki");
  const policy = async () => (await request.get(`${address}/embed`)).headers()["content-security-policy"];
  expect(await policy()).toContain(`frame-ancestors ${site.origins[0]}`);
  await name(own, site.origins);
  expect(await policy()).toContain(`frame-ancestors ${site.origins.join(" ")}`);
});

async function expectFramed(page: Page, origin: string, source: string, { name }: Unit): Promise<void> {
  await page.goto(site.framing(origin, source));
  await expect(page.frameLocator("iframe").getByRole("heading", { name })).toBeVisible();
}

async function expectRefused(page: Page, origin: string, source: string, { name }: Unit): Promise<void> {
  await page.goto(site.framing(origin, source));
  await expect.poll(() => page.frames()[1]?.url()).toContain("chrome-error:");
  await expect(page.frameLocator("iframe").getByText(name)).toBeHidden();
}

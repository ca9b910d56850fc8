import { database } from "@/lib/data/database";
import { revokeShareLink } from "@/lib/data/share-link-changes";
import { makeShareLink } from "@/lib/data/share-links";
import { env } from "@/lib/env";
import { expect, expectAccessible, test } from "../fixtures";
import { type ForeignSite, openForeignSite } from "../pages/foreign-site";
import { LinksPage } from "../pages/links-page";
import { TeamPage } from "../pages/team-page";
import { publishAtLevel } from "../world/assessments";
import { addLink, addTeam, makePlace, mayOn, type Place, type Unit, value } from "../world/organization";

let place: Place;
let team: Unit;
let site: ForeignSite;

test.beforeAll(async () => {
  site = await openForeignSite();
  place = await makePlace("Seen Elsewhere");
  team = await addTeam(place, "Returns 退货预测");
  await publishAtLevel(place, team, { asOf: "2025-09-30", level: 1 });
  await publishAtLevel(place, team, { asOf: "2026-06-30", level: 2 });
  const origins = [site.origins[0]];
  await database()
    .$executeRaw`UPDATE organization SET embed_origins = ${origins}::text[] WHERE id = ${place.organizationId}::uuid`;
});

test.afterAll(() => site.close());

const never = "A".repeat(22);
const at = (token: string, form: string) => `/s/${token}${form}`;

async function addLockedLink(): Promise<string> {
  const grant = mayOn(place, team.teamId, "share.manage");
  const link = { label: "Locked", expiry: "none", lastDay: null, hide: [], passcode: "seven quiet steps" } as const;
  return value(await makeShareLink(grant, link)).token;
}

test.describe("in the frame of another site", () => {
  test.use({ expectedErrors: [/frame-ancestors|Content Security Policy|ERR_BLOCKED_BY_RESPONSE|status of 404/] });

  test("the report is drawn where the organisation allows it, in the theme of its reader, and sets no cookie", async ({
    page,
    context,
  }) => {
    const { token } = await addLink(place, team);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(site.framing(site.origins[0], `${env().url}${at(token, "/embed")}`));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { name: team.name })).toBeVisible();
    await expect(frame.getByRole("main")).toContainText("Level 2 of 4");
    await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(13, 18, 17)");
    const size = await frame
      .locator("html")
      .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
        scrollWidth - clientWidth,
        scrollHeight - clientHeight,
      ]);
    expect(size).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  test("nowhere else", async ({ page }) => {
    const { token } = await addLink(place, team);
    await page.goto(site.framing(site.origins[1], `${env().url}${at(token, "/embed")}`));
    await expect.poll(() => page.frames()[1]?.url()).toContain("chrome-error:");
    await expect(page.frameLocator("iframe").getByText(team.name)).toBeHidden();
  });

  test("not the document itself, whoever frames it", async ({ page }) => {
    const { token } = await addLink(place, team);
    await page.goto(site.framing(site.origins[0], `${env().url}${at(token, "")}`));
    await expect.poll(() => page.frames()[1]?.url()).toContain("chrome-error:");
  });
});

test("an embed keeps the theme and the language that its address asks for, and is readable to everybody", async ({
  page,
}) => {
  const { token } = await addLink(place, team);
  await page.goto(at(token, "/embed?theme=dark&lang=zh"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("link", { name: "打开完整报告" })).toBeVisible();
  await page.goto(at(token, "/embed"));
  await expectAccessible(page);
});

test("a badge says level and day in less than 2 kB, and is gone once its link is revoked", async ({ request }) => {
  const { id, token } = await addLink(place, team);
  const badge = await request.get(at(token, "/badge.svg"));
  expect(badge.headers()["cache-control"]).toBe("public, max-age=60");
  expect(badge.headers()["content-type"]).toContain("image/svg+xml");
  expect(await badge.text()).toContain('aria-label="MLOps level 2, as of 30 Jun 2026"');
  expect((await badge.body()).length).toBeLessThan(2000);
  expect(await (await request.get(at(token, "/badge.svg?lang=zh"))).text()).toContain("2 级");

  value(await revokeShareLink(mayOn(place, team.teamId, "share.manage"), id));
  const headers = { "If-None-Match": badge.headers().etag ?? "" };
  const revoked = await request.get(at(token, "/badge.svg"), { headers });
  const unknown = await request.get(at(never, "/badge.svg"));
  expect([revoked.status(), unknown.status()]).toEqual([404, 404]);
  expect(revoked.headers()["cache-control"]).toBe("no-store");
});

test("a shared document names a preview image, which says nothing once the link is dead", async ({ request }) => {
  const { id, token } = await addLink(place, team);
  const html = await (await request.get(at(token, "?lang=en"))).text();
  const [, image = ""] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(image).toBe(`${env().url}${at(token, "/preview.png")}`);
  expect(html).toContain(`<meta name="twitter:image" content="${image}"`);

  const live = await request.get(image);
  expect(live.headers()["content-type"]).toBe("image/png");
  expect(live.headers()["cache-control"]).toBe("public, max-age=60");
  const body = await live.body();
  expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);

  value(await revokeShareLink(mayOn(place, team.teamId, "share.manage"), id));
  const [revoked, unknown] = [await request.get(image), await request.get(at(never, "/preview.png"))];
  expect([revoked.status(), unknown.status()]).toEqual([404, 404]);
  expect((await revoked.body()).equals(await unknown.body())).toBe(true);
  expect((await revoked.body()).equals(body)).toBe(false);
});

test("a link with a passcode has neither badge nor embed, and a preview that says nothing", async ({ request }) => {
  const token = await addLockedLink();
  for (const form of ["/badge.svg", "/embed"]) {
    const [locked, unknown] = [await request.get(at(token, form)), await request.get(at(never, form))];
    expect([locked.status(), unknown.status()], form).toEqual([404, 404]);
    expect(await locked.text(), form).toBe(await unknown.text());
  }
  const preview = await (await request.get(at(token, "/preview.png"))).body();
  expect(preview.equals(await (await request.get(at(never, "/preview.png"))).body())).toBe(true);
});

test("the codes of badge and embed are there to copy, right after a link is made and in the list", async ({
  page,
  signInAs,
}) => {
  await signInAs(place.owner);
  const report = new TeamPage(page);
  await report.open(place, team);
  const address = await report.share("Wiki");
  const dialog = page.getByRole("dialog", { name: "Share this report" });
  await expect(dialog.getByLabel("Markdown", { exact: true })).toHaveValue(
    `[![MLOps level](${address}/badge.svg)](${address})`,
  );
  await expect(dialog.getByLabel("Frame", { exact: true })).toHaveValue(new RegExp(`<iframe src="${address}/embed"`));
  await expect(dialog.getByText(`Only pages of ${site.origins[0]} may frame it.`)).toBeVisible();
  await expect(dialog.getByText("up to 60 seconds")).toBeVisible();
  await expect(dialog.getByRole("img", { name: "Badge of “Wiki”" })).toHaveJSProperty("naturalHeight", 20);

  const links = new LinksPage(page);
  await links.open(place, team);
  await links.link("Wiki").getByRole("button", { name: "Badge, embed" }).click();
  const codes = page.getByRole("dialog", { name: "“Wiki” in other places" });
  await expect(codes.getByLabel("HTML", { exact: true })).toHaveValue(new RegExp(`<a href="${address}"><img `));
  await expectAccessible(page);
});

test("the list says why a link with a passcode has none", async ({ page, signInAs }) => {
  await addLockedLink();
  await signInAs(place.owner);
  const links = new LinksPage(page);
  await links.open(place, team);
  await links.link("Locked").first().getByRole("button", { name: "Badge, embed" }).click();
  await expect(page.getByRole("dialog").getByText("keeps no cookie")).toBeVisible();
});

import { expect, test } from "../fixtures";
import { portfolio } from "../pages/journey-portfolio";

const { ASCENT_URL = "" } = process.env;
const demo = { slug: "halden-group" };

test("one click enters the demo as a manager, whose portfolio tells of twelve teams", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Explore the demo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Median Level \d/ })).toBeVisible();
  await expect(page.getByText("12 teams", { exact: true })).toBeVisible();
  expect(await portfolio(page, demo).names()).toHaveLength(12);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Teams" }).click();
  await expect(page.getByRole("link", { name: "Add a team" })).toBeVisible();
});

test("one click enters the demo as a team member, who manages nothing", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Explore it as a team member" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Median Level \d/ })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Teams" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^12 teams/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Add a team" })).toBeHidden();
});

for (const header of ["X-Forwarded-For", "Forwarded", "X-Forwarded-Host"]) {
  test(`the demo has no door for a request that carries ${header}`, async ({ request, browserOf }) => {
    const value = header === "Forwarded" ? "for=203.0.113.9" : "203.0.113.9";
    const form = { role: "manager" };
    const headers = { origin: ASCENT_URL, [header]: value };
    const refused = await request.post("/demo", { headers, form, maxRedirects: 0 });
    expect(refused.status()).toBe(404);
    expect(refused.headers()).not.toHaveProperty("set-cookie");
    const page = await browserOf(null, { extraHTTPHeaders: { [header]: value } });
    await page.goto("/");
    await expect(page.getByRole("button", { name: "Explore the demo" })).toBeHidden();
    const open = await request.post("/demo", { headers: { origin: ASCENT_URL }, form, maxRedirects: 0 });
    expect(open.status()).toBe(303);
  });
}

import { newestFrameworks } from "@/lib/data/frameworks";
import { criteriaOf } from "@/lib/domain/framework";
import { expect, test } from "../fixtures";
import { addressOf } from "../pages/journey-document";

test("every criterion of every framework has an address of its own", async ({ page }) => {
  for (const framework of await newestFrameworks()) {
    await page.goto(`/levels/${framework.key}`);
    const links = page.getByRole("article").getByTitle("Link to this criterion");
    await expect(links).toHaveText(criteriaOf(framework).map(({ id }) => id));
  }
});

test("the address of a criterion opens the page where it stands", async ({ page }) => {
  await page.goto("/levels/mlops-levels#one-step-rollback");
  const criterion = page.getByRole("article").filter({ hasText: "one-step-rollback" });
  await expect(criterion).toBeInViewport();
  await criterion.getByTitle("Link to this criterion").click();
  expect(new URL(page.url()).hash).toBe("#one-step-rollback");
});

test("the list of levels leads to each level of its framework", async ({ page }) => {
  await page.goto("/levels");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount((await newestFrameworks()).length);
  await page.getByRole("main").getByRole("listitem").getByRole("link").nth(2).click();
  await page.waitForURL(/\/levels\/mlops-levels#level-2$/);
  expect(addressOf(page)).toBe("/levels/mlops-levels");
  await expect(page.getByRole("navigation", { name: "Where you are" })).toBeVisible();
});

test("a framework that never was is not found", async ({ request }) => {
  expect((await request.get("/levels/never-was")).status()).toBe(404);
});

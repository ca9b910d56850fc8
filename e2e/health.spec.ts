import { expect, test } from "@playwright/test";

test("health and readiness answer without a cookie and without being kept", async ({ request }) => {
  const health = await request.get("/api/health");
  expect(await health.json()).toEqual({ status: "ok", version: expect.any(String) });
  const ready = await request.get("/api/ready");
  expect(ready.status()).toBe(200);
  for (const answer of [health, ready]) {
    expect(answer.headers()).not.toHaveProperty("set-cookie");
    expect(answer.headers()["cache-control"]).toContain("no-store");
  }
});

test("the first page is there, and so is the set-up page of an instance without accounts", async ({ page }) => {
  const { EMPTY_URL = "" } = process.env;
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${EMPTY_URL}/set-up`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

import { expect, test } from "../fixtures";
import { backgroundOf } from "../pages/journey-document";
import { shell } from "../pages/journey-shell";
import { makePlace } from "../world/organization";

test("the theme follows the system until one is chosen, and the choice outlives the page", async ({
  page,
  signInAs,
}) => {
  const { owner, slug } = await makePlace("Themes");
  await signInAs(owner);
  await page.goto(`/o/${slug}`);
  const light = await backgroundOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await backgroundOf(page);
  expect(dark).not.toBe(light);

  await shell(page).chooseTheme("Light");
  await expect.poll(() => backgroundOf(page)).toBe(light);
  await page.reload();
  expect(await backgroundOf(page)).toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await shell(page).chooseTheme("Dark");
  await expect.poll(() => backgroundOf(page)).toBe(dark);
  await page.goto("/levels");
  expect(await backgroundOf(page)).toBe(dark);
  await page.goto(`/o/${slug}`);
  await shell(page).chooseTheme("System");
  await expect.poll(() => backgroundOf(page)).toBe(light);
});

test("somebody without an account chooses the theme at the foot of a public page, and the doors keep it", async ({
  page,
}) => {
  await page.goto("/");
  const light = await backgroundOf(page);
  await page.getByRole("group", { name: "Theme" }).getByRole("button", { name: "Dark" }).click();
  await expect.poll(() => backgroundOf(page)).not.toBe(light);
  const dark = await backgroundOf(page);
  await page.goto("/sign-in");
  expect(await backgroundOf(page)).toBe(dark);
  await page.getByRole("group", { name: "Theme" }).getByRole("button", { name: "Light" }).click();
  await expect.poll(() => backgroundOf(page)).toBe(light);
});

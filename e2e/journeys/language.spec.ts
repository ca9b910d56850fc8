import { expect, test } from "../fixtures";
import { addressOf, languageOf } from "../pages/journey-document";
import { freshEmail } from "../pages/journey-fresh";
import { shell } from "../pages/journey-shell";
import { makePlace } from "../world/organization";

test("a browser that asks for Chinese gets Chinese, whatever its region", async ({ browserOf }) => {
  for (const locale of ["zh-CN", "zh-TW"]) {
    const page = await browserOf(null, { locale });
    await page.goto("/sign-in");
    await expect(page.getByRole("heading", { level: 1, name: "登录" })).toBeVisible();
    expect(await languageOf(page)).toBe("zh-Hans");
  }
});

test("?lang= chooses the language of a public page, is carried on, and the page links to the other", async ({
  page,
}) => {
  await page.goto("/levels?lang=zh");
  await expect(page.getByRole("heading", { level: 1, name: "五个等级，各有什么要求" })).toBeVisible();
  await page.getByRole("navigation", { name: "Ascent" }).getByRole("link", { name: "登录" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "登录" })).toBeVisible();
  await page.goto("/levels?lang=zh");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Five levels, and what each one asks" })).toBeVisible();
  expect(await languageOf(page)).toBe("en");
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "五个等级，各有什么要求" })).toBeVisible();
});

test("the switch at the door keeps the page, its query and what was typed", async ({ page }) => {
  const email = freshEmail();
  await page.goto("/sign-in?next=/account");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "中文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "登录" })).toBeVisible();
  const { pathname, searchParams } = new URL(page.url());
  expect([pathname, searchParams.get("next")]).toEqual(["/sign-in", "/account"]);
  await expect(page.getByLabel("邮箱", { exact: true })).toHaveValue(email);
});

test("the switch in the bar keeps the page, its query and what was typed, and stays with the person", async ({
  page,
  signInAs,
  browserOf,
}) => {
  const { owner, slug } = await makePlace("Bilingual");
  await signInAs(owner);
  const address = `/o/${slug}/teams/new?from=there`;
  await page.goto(address);
  await page.getByLabel("Name", { exact: true }).fill("Half a na");
  await shell(page).chooseLanguage("中文");
  await expect.poll(() => languageOf(page)).toBe("zh-Hans");
  expect(addressOf(page)).toBe(address);
  await expect(page.getByRole("textbox", { name: "名称" })).toHaveValue("Half a na");
  const elsewhere = await browserOf(owner, { locale: "en-GB" });
  await elsewhere.goto(`/o/${slug}`);
  expect(await languageOf(elsewhere)).toBe("zh-Hans");
});

for (const framework of ["azure-mlops", "google-mlops"]) {
  test(`${framework} says on a Chinese page that it is English, and is marked so`, async ({ page }) => {
    await page.goto(`/levels/${framework}?lang=zh`);
    expect(await languageOf(page)).toBe("zh-Hans");
    await expect(page.getByText("此框架只有英文版。")).toBeVisible();
    for (const statement of await page.getByRole("article").getByRole("heading").all()) {
      await expect(statement).toHaveAttribute("lang", "en");
    }
  });
}

test("the framework of the house is Chinese on a Chinese page", async ({ page }) => {
  await page.goto("/levels/mlops-levels?lang=zh");
  await expect(page.getByText("此框架只有英文版。")).toBeHidden();
  await expect(page.getByRole("article").getByRole("heading").first()).toHaveText(/\p{Script=Han}/u);
});

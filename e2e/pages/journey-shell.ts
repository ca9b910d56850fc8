import type { Page } from "@playwright/test";

/** The bar above every page of the app, in either language. */
export function shell(page: Page) {
  const menu = page.getByRole("button", { name: /^Account of |的账号$/ });
  const choose = async (group: RegExp, name: string) => {
    await menu.click();
    await page.getByRole("group", { name: group }).getByRole("button", { name, exact: true }).click();
  };
  return {
    menu,
    chooseLanguage: (name: "English" | "中文") => choose(/^(Language|语言)$/, name),
    chooseTheme: (name: "System" | "Light" | "Dark") => choose(/^Theme$/, name),

    async signOut(): Promise<void> {
      await menu.click();
      await page.getByRole("button", { name: "Sign out", exact: true }).click();
    },
  };
}

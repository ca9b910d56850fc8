import { expect, expectAccessible, expectAccessibleOnPhone, expectNoSidewaysScroll, test } from "../fixtures";
import { makeRealm, type Realm } from "../world/realm";

test.use({ expectedErrors: [/status of 40[34]/] });

let realm: Realm;

test.beforeAll(async () => {
  realm = await makeRealm("green");
});

const publicPages = ["/", "/levels", "/levels/google-mlops", "/sign-in", "/sign-up", "/password", "/never-was"];
const organizationPages = [
  "",
  "/teams",
  "/teams/new",
  "/settings",
  "/settings/people",
  "/settings/groups",
  "/settings/targets",
];
const widths = [
  { width: 1440, holds: expectAccessible },
  { width: 390, holds: expectAccessibleOnPhone },
];

for (const { width, holds } of widths) {
  test.describe(`at ${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const path of publicPages) {
      test(`${path} is open to everybody, in the light and in the dark`, async ({ page }) => {
        // a whole framework has a thousand things to look at, twice
        test.slow(path.startsWith("/levels/"));
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page);
        await holds(page);
      });
    }

    for (const path of organizationPages) {
      test(`an organisation's ${path === "" ? "portfolio" : path} is open to everybody, in the light and in the dark`, async ({
        page,
        signInAs,
      }) => {
        await signInAs(realm.owner);
        await page.goto(`/o/${realm.slug}${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page);
        await holds(page);
      });
    }

    test("the account, a team's settings, and what is closed or not there are open to everybody", async ({
      page,
      signInAs,
    }) => {
      test.slow();
      await signInAs(realm.people.manager);
      const home = `/o/${realm.slug}`;
      for (const path of [
        "/account",
        `${home}/teams/${realm.team.slug}/settings`,
        `${home}/settings`,
        "/o/never-was",
      ]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page);
        await holds(page);
      }
    });
  });
}

import { expect, test } from "../fixtures";
import { door } from "../pages/journey-door";
import { freshEmail } from "../pages/journey-fresh";
import { password } from "../world/people";

const { EMPTY_URL = "", EMPTY_SETUP_CODE = "" } = process.env;

test.use({ baseURL: EMPTY_URL, timezoneId: "Asia/Tokyo", expectedErrors: [/status of 404/] });

// One story, for the instance has one first run.
test("an empty instance refuses a wrong code, keeps a right one while the rest is mended, makes its first owner with the right one, and is set up for ever", async ({
  page,
}) => {
  const owner = { name: "Frida First", email: freshEmail(), password };
  await page.goto("/");
  await page.getByRole("link", { name: "Set up this instance" }).click();
  await door(page).setUp({ code: "WRONG-CODE-0000", organization: "First House", owner });
  await expect(page.getByText("This is not the code that the start printed.")).toBeVisible();
  await expect(door(page).email).toHaveValue(owner.email);
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");

  await door(page).setUp({
    code: EMPTY_SETUP_CODE,
    organization: "First House",
    owner: { ...owner, password: "short" },
  });
  await expect(page.getByText("Use at least 8 characters")).toBeVisible();
  await expect(door(page).code).toHaveValue(EMPTY_SETUP_CODE);

  await door(page).setUp({ code: EMPTY_SETUP_CODE, organization: "First House", owner });
  await expect(page.getByRole("heading", { level: 1, name: "Nothing assessed yet." })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/o/first-house");
  await page.getByRole("link", { name: "Invite people" }).click();
  await expect(page.getByRole("region", { name: "People", exact: true })).toContainText("Owner");

  const after = await page.goto("/set-up");
  expect(after?.status()).toBe(404);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Set up this instance" })).toBeHidden();
});

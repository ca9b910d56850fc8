import { expect, test } from "../fixtures";
import { addressOf, leadsTo } from "../pages/journey-document";
import { door } from "../pages/journey-door";
import { freshEmail, freshName } from "../pages/journey-fresh";
import { shell } from "../pages/journey-shell";
import { makePlace } from "../world/organization";
import { makePerson, password } from "../world/people";

const somebody = () => ({ name: "Ines Novak", email: freshEmail(), password });

test("a new person signs up, signs in, makes an organisation in their browser's time zone and adds a team", async ({
  page,
}) => {
  const person = somebody();
  const organization = freshName("Halden");
  await page.goto("/sign-up");
  await door(page).signUp(person);
  await expect(page.getByText("Your account is ready")).toBeVisible();
  await door(page).signIn(person);
  await expect(page.getByRole("heading", { level: 1, name: "New organisation" })).toBeVisible();
  await expect(page.getByLabel("Time zone")).toHaveValue("Pacific/Chatham");
  await door(page).makeOrganization(organization);
  await expect(page.getByRole("heading", { level: 1, name: "Nothing assessed yet." })).toBeVisible();
  await page.getByRole("link", { name: "Add a team" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Fraud Scoring");
  await page.getByRole("button", { name: "Add team" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Fraud Scoring" })).toBeVisible();
  expect(addressOf(page)).toMatch(/^\/o\/halden-[0-9a-f]{6}\/teams\/fraud-scoring$/);
});

test("a wrong password says so and keeps the e-mail address", async ({ page }) => {
  const { email } = await makePerson("Ada Lind");
  await page.goto("/sign-in");
  await door(page).signIn({ email, password: "not the right one 7" });
  await expect(door(page).problem).toContainText("do not go together");
  await expect(door(page).email).toHaveValue(email);
  await door(page).signIn({ email, password });
  await expect(page.getByRole("heading", { level: 1, name: "New organisation" })).toBeVisible();
});

test("signing up, signing in and making an organisation work with JavaScript off", async ({ browserOf }) => {
  const page = await browserOf(null, { javaScriptEnabled: false });
  const person = somebody();
  await page.goto("/sign-up");
  await door(page).signUp(person);
  await expect(page.getByText("Your account is ready")).toBeVisible();
  await door(page).signIn({ ...person, password: "not the right one 7" });
  await expect(door(page).problem).toContainText("do not go together");
  await expect(door(page).email).toHaveValue(person.email);
  await door(page).signIn(person);
  await door(page).makeOrganization(freshName("Quiet"));
  await expect(page.getByRole("heading", { level: 1, name: "Nothing assessed yet." })).toBeVisible();
});

test("signing out closes the organisation's pages to this browser", async ({ page, signInAs }) => {
  const { owner, slug } = await makePlace("Leaving");
  await signInAs(owner);
  await page.goto(`/o/${slug}`);
  await shell(page).signOut();
  await page.waitForURL((url) => !url.pathname.startsWith("/o/"));
  await page.goto(`/o/${slug}/teams?q=a`);
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await door(page).signIn({ email: owner.email, password });
  await page.waitForURL(/\/teams\?q=a$/);
});

test("signing out everywhere ends the session of another browser too", async ({ page, signInAs, browserOf }) => {
  const { owner, slug } = await makePlace("Two browsers");
  await signInAs(owner);
  const elsewhere = await browserOf(owner);
  await elsewhere.goto(`/o/${slug}`);
  await expect(shell(elsewhere).menu).toBeVisible();
  await page.goto("/account");
  await expect(page.getByText("Another browser")).toBeVisible();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByText("You are signed out everywhere.")).toBeVisible();
  const { location } = await leadsTo(elsewhere, `/o/${slug}`);
  expect(location).toContain("/sign-in");
});

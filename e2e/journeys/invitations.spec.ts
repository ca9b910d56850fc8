import { expect, expectNoSidewaysScroll, test } from "../fixtures";
import { door } from "../pages/journey-door";
import { freshEmail, freshName } from "../pages/journey-fresh";
import { people } from "../pages/journey-people";
import { addInvitation, makePlace } from "../world/organization";
import { makePerson, password } from "../world/people";

test.use({ expectedErrors: [/status of 404/] });

const gone = "This invitation no longer works";

test("a copied link lets a new person in, and works once", async ({ page, signInAs, browserOf }) => {
  const place = await makePlace(freshName("Inviting"));
  const email = freshEmail();
  await signInAs(place.owner);
  const list = people(page, place);
  await list.open();
  const link = await list.invite(email);
  await expect(list.invitations).toContainText(email);

  const guest = await browserOf(null);
  await guest.goto(link);
  await expect(guest.getByRole("heading", { level: 1, name: `Join ${place.name}` })).toBeVisible();
  await door(guest).joinAs({ name: "Nadia New", password });
  await expect(guest.getByRole("button", { name: "Account of Nadia New" })).toBeVisible();
  await expect(guest).toHaveURL(new RegExp(`/o/${place.slug}$`));

  await list.open();
  await expect(list.members).toContainText("Nadia New");
  await expect(list.invitations).toBeHidden();
  const late = await browserOf(null);
  await late.goto(link);
  await expect(late.getByRole("heading", { level: 1, name: gone })).toBeVisible();
});

test("somebody with an account accepts by signing in", async ({ page }) => {
  const place = await makePlace(freshName("Inviting"));
  const person = await makePerson("Emil Existing");
  const { token } = await addInvitation(place, { email: person.email, role: "manager" });
  await page.goto(`/invitations/${token}`);
  await page.getByRole("link", { name: "Sign in to join" }).click();
  await door(page).signIn({ email: person.email, password });
  await page.getByRole("button", { name: `Join ${place.name}` }).click();
  await expect(page).toHaveURL(new RegExp(`/o/${place.slug}$`));
  await expect(page.getByRole("link", { name: "Add a team" })).toBeVisible();
  await page.goto(`/invitations/${token}`);
  await expect(page.getByRole("heading", { level: 1, name: gone })).toBeVisible();
});

test("somebody else who is signed in is told whom the invitation is for", async ({ page, signInAs }) => {
  const place = await makePlace(freshName("Inviting"));
  const { token } = await addInvitation(place, { email: freshEmail() });
  await signInAs(await makePerson("Otto Other"));
  await page.goto(`/invitations/${token}`);
  await expect(page.getByText("and you are signed in as")).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign out", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: `Join ${place.name}` })).toBeHidden();
});

test("a revoked invitation opens nothing", async ({ page, signInAs, browserOf }) => {
  const place = await makePlace(freshName("Inviting"));
  const { token } = await addInvitation(place, { email: freshEmail() });
  await signInAs(place.owner);
  await people(page, place).open();
  await page.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(people(page, place).invitations).toBeHidden();
  const guest = await browserOf(null);
  await guest.goto(`/invitations/${token}`);
  await expect(guest.getByRole("heading", { level: 1, name: gone })).toBeVisible();
});

test("an invitation to a long address is no wider than the narrowest phone", async ({ page }) => {
  const place = await makePlace(freshName("Inviting"));
  const email = `${"long.".repeat(8)}${freshEmail()}`;
  const { token } = await addInvitation(place, { email, role: "viewer" });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/invitations/${token}`);
  await expect(page.getByText(email).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

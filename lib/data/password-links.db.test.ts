import { expect, test } from "vitest";
import { signIn } from "./accounts";
import { database } from "./database";
import { createPasswordLink, isPasswordLinkOpen, setPasswordByLink } from "./password-links";
import { anAddress, anEmail, aPerson, goodPassword } from "./people.fixture";
import { openSession } from "./sessions";
import { findViewer } from "./viewer";

const next = "another password 7";

async function aLink(email: string): Promise<string> {
  const link = await createPasswordLink(email);
  if (link === null) throw new Error(`nobody has ${email}`);
  return link.token;
}

test("a link sets the password once, ends every session and opens none", async () => {
  const { userId, email } = await aPerson();
  const session = await openSession(userId);
  const token = await aLink(email);
  expect(await setPasswordByLink(token, next, anAddress())).toEqual({ ok: true, value: null });
  expect(await findViewer(session)).toBeNull();
  expect(await signIn({ email, password: goodPassword }, anAddress())).toMatchObject({ ok: false });
  expect(await signIn({ email, password: next }, anAddress())).toMatchObject({ ok: true });
  expect(await setPasswordByLink(token, "a third password 9", anAddress())).toMatchObject({ ok: false, code: "gone" });
});

test("of 50 uses at once one has an effect", async () => {
  const { email } = await aPerson();
  const token = await aLink(email);
  const uses = Array.from({ length: 50 }, (_, index) =>
    setPasswordByLink(token, `another password ${index}`, anAddress()),
  );
  const outcomes = await Promise.all(uses);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
});

test("a token is 128 random bits, and the database holds only its hash", async () => {
  const { userId, email } = await aPerson();
  const token = await aLink(email);
  expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  const [row] = await database().$queryRaw<{ row: string }[]>`
    SELECT password_link::text AS row FROM password_link WHERE user_id = ${userId}::uuid`;
  expect(row?.row).not.toContain(token);
});

test("a newer link closes the earlier one, and an hour closes both", async () => {
  const { userId, email } = await aPerson();
  const [first, second] = [await aLink(email), await aLink(email)];
  expect(await isPasswordLinkOpen(first)).toBe(false);
  expect(await isPasswordLinkOpen(second)).toBe(true);
  await database().$executeRaw`
    UPDATE password_link SET created_at = now() - interval '61 minutes', expires_at = expires_at - interval '61 minutes'
    WHERE user_id = ${userId}::uuid`;
  expect(await isPasswordLinkOpen(second)).toBe(false);
  expect(await setPasswordByLink(second, next, anAddress())).toMatchObject({ ok: false, code: "gone" });
});

test("a password against the rules leaves the link open", async () => {
  const { email } = await aPerson();
  const token = await aLink(email);
  expect(await setPasswordByLink(token, "password", anAddress())).toMatchObject({
    fields: { password: "passwordTooCommon" },
  });
  expect(await isPasswordLinkOpen(token)).toBe(true);
});

test.each([":key", "[token]", "*", "null", "", "%00"])("%j opens nothing", async (token) => {
  expect(await isPasswordLinkOpen(token)).toBe(false);
  expect(await setPasswordByLink(token, next, anAddress())).toMatchObject({ ok: false, code: "gone" });
});

test("nobody's address gets no link", async () => {
  expect(await createPasswordLink(anEmail())).toBeNull();
});

test("guessing links from one address ends, but a link that works is not held against anybody", async () => {
  const address = anAddress();
  const { email } = await aPerson();
  expect(await setPasswordByLink(await aLink(email), next, address)).toMatchObject({ ok: true });
  const guesses = Array.from({ length: 61 }, (_, index) => setPasswordByLink(`guess ${index}`, next, address));
  const codes = (await Promise.all(guesses)).map((one) => (one.ok ? "let in" : one.code));
  expect(codes.filter((code) => code === "gone")).toHaveLength(60);
  expect(codes.filter((code) => code === "too-many")).toHaveLength(1);
  expect(await setPasswordByLink(await aLink(email), next, address)).toMatchObject({ ok: false, code: "too-many" });
});

import { describe, expect, test } from "vitest";
import { changePassword, saveProfile, signIn, signUp } from "./accounts";
import { database } from "./database";
import { anAddress, anEmail, aPerson, goodPassword } from "./people.fixture";
import { endSession, listSessions, openSession, touchSession } from "./sessions";
import { findViewer } from "./viewer";

const refused = { ok: false, code: "unauthenticated" };

describe("signing up", () => {
  test("makes an account whose password is stored as argon2id with 19 MiB, two passes, one lane", async () => {
    const email = anEmail();
    expect(await signUp({ name: "Ada", email, password: goodPassword }, anAddress())).toEqual({
      ok: true,
      value: null,
    });
    const [row] = await database().$queryRaw<
      { hash: string }[]
    >`SELECT password_hash AS hash FROM "user" WHERE email = ${email}`;
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await signIn({ email, password: goodPassword }, anAddress())).toMatchObject({ ok: true });
  });

  test("says the same for an address that has an account, and leaves that account alone", async () => {
    const { email } = await aPerson();
    expect(await signUp({ name: "Eve", email, password: "another password 7" }, anAddress())).toEqual({
      ok: true,
      value: null,
    });
    expect(await signIn({ email, password: "another password 7" }, anAddress())).toMatchObject(refused);
    expect(await signIn({ email, password: goodPassword }, anAddress())).toMatchObject({ ok: true });
  });

  test("refuses a password that everybody uses", async () => {
    const person = { name: "Ada", email: anEmail(), password: "password1" };
    expect(await signUp(person, anAddress())).toMatchObject({ ok: false, fields: { password: "passwordTooCommon" } });
  });

  test("of 50 people at once with one address makes one account", async () => {
    const email = anEmail();
    const person = { name: "Ada", email, password: goodPassword };
    await Promise.all(Array.from({ length: 50 }, () => signUp(person, anAddress())));
    expect(await database().$queryRaw`SELECT count(*)::int AS count FROM "user" WHERE email = ${email}`).toEqual([
      { count: 1 },
    ]);
  });
});

describe("signing in", () => {
  test("is refused alike for a wrong password, an unknown address, no password and a disabled account", async () => {
    const [known, bare, disabled] = [await aPerson(), await aPerson(), await aPerson()];
    await database().$executeRaw`UPDATE "user" SET password_hash = NULL WHERE id = ${bare.userId}::uuid`;
    await database().$executeRaw`UPDATE "user" SET disabled_at = now() WHERE id = ${disabled.userId}::uuid`;
    const tries = [
      { email: known.email, password: "wrong" },
      { email: anEmail(), password: goodPassword },
      { email: bare.email, password: goodPassword },
      { email: disabled.email, password: goodPassword },
    ];
    const outcomes = await Promise.all(tries.map((credentials) => signIn(credentials, anAddress())));
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, code: "unauthenticated", reason: "signIn" });
  });

  test("lets ten wrong passwords through per account and network address, however they come, and nobody is locked out elsewhere", async () => {
    const { email } = await aPerson();
    const address = anAddress();
    const tries = await Promise.all(Array.from({ length: 25 }, () => signIn({ email, password: "wrong" }, address)));
    expect(tries.filter((one) => !one.ok && one.code === "unauthenticated")).toHaveLength(10);
    expect(tries.filter((one) => !one.ok && one.code === "too-many")).toHaveLength(15);
    expect(await signIn({ email, password: goodPassword }, address)).toMatchObject({ ok: false, code: "too-many" });
    expect(await signIn({ email, password: goodPassword }, anAddress())).toMatchObject({ ok: true });
  });

  test("lets thirty wrong passwords through per network address, over all accounts", async () => {
    const address = anAddress();
    const tries = await Promise.all(
      Array.from({ length: 40 }, () => signIn({ email: anEmail(), password: "wrong" }, address)),
    );
    expect(tries.filter((one) => !one.ok && one.code === "unauthenticated")).toHaveLength(30);
  });

  test("does not count right passwords", async () => {
    const { email } = await aPerson();
    const address = anAddress();
    for (let round = 0; round < 12; round += 1) {
      expect(await signIn({ email, password: goodPassword }, address)).toMatchObject({ ok: true });
    }
  });
});

describe("a new password", () => {
  test("ends every other session and keeps the one that asked", async () => {
    const person = await aPerson();
    const [here, elsewhere] = [await openSession(person.userId), await openSession(person.userId)];
    const viewer = { ...person, sessionId: here };
    const change = { current: goodPassword, password: "another password 7" };
    expect(await changePassword(viewer, change)).toEqual({ ok: true, value: null });
    expect(await findViewer(here)).not.toBeNull();
    expect(await findViewer(elsewhere)).toBeNull();
    expect(await signIn({ email: person.email, password: goodPassword }, anAddress())).toMatchObject(refused);
    expect(await signIn({ email: person.email, password: "another password 7" }, anAddress())).toMatchObject({
      ok: true,
    });
  });

  test("needs the present one, and is refused after ten wrong ones", async () => {
    const person = await aPerson();
    const viewer = { ...person, sessionId: await openSession(person.userId) };
    const wrong = { current: "wrong", password: "another password 7" };
    for (let round = 0; round < 10; round += 1) {
      expect(await changePassword(viewer, wrong)).toMatchObject({ ok: false, fields: { current: "wrongPassword" } });
    }
    expect(await changePassword(viewer, { ...wrong, current: goodPassword })).toMatchObject({
      ok: false,
      code: "too-many",
    });
  });

  test("is set once when two are sent at the same time", async () => {
    const person = await aPerson();
    const viewer = { ...person, sessionId: await openSession(person.userId) };
    const changes = ["another password 7", "another password 8"].map((password) => ({
      current: goodPassword,
      password,
    }));
    const outcomes = await Promise.all(changes.map((change) => changePassword(viewer, change)));
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  });
});

describe("a session", () => {
  test("is listed while it lasts, the last used first", async () => {
    const { userId } = await aPerson();
    const [first, second, ended] = [await openSession(userId), await openSession(userId), await openSession(userId)];
    await endSession(ended);
    await database()
      .$executeRaw`UPDATE session SET last_seen_at = now() - interval '1 hour' WHERE user_id = ${userId}::uuid`;
    expect((await findViewer(first))?.wasSeenLately).toBe(false);
    await touchSession(first);
    expect((await findViewer(first))?.wasSeenLately).toBe(true);
    expect((await listSessions(userId)).map(({ id }) => id)).toEqual([first, second]);
  });

  test("ends by the database's clock, and with its person's account", async () => {
    const { userId } = await aPerson();
    const session = await openSession(userId);
    await database().$executeRaw`
      UPDATE session SET created_at = now() - interval '31 days', expires_at = now() - interval '1 second' WHERE id = ${session}::uuid`;
    expect(await findViewer(session)).toBeNull();
    const other = await openSession(userId);
    await database().$executeRaw`UPDATE "user" SET disabled_at = now() WHERE id = ${userId}::uuid`;
    expect(await findViewer(other)).toBeNull();
  });
});

test("a profile keeps name, language, theme and shortcuts, and nothing of anybody else", async () => {
  const [one, other] = [await aPerson(), await aPerson()];
  await saveProfile(one.userId, { name: "张伟", locale: "zh", theme: "dark", hasShortcuts: false });
  expect(await findViewer(await openSession(one.userId))).toMatchObject({
    name: "张伟",
    locale: "zh",
    theme: "dark",
    hasShortcuts: false,
  });
  expect(await findViewer(await openSession(other.userId))).toMatchObject({
    name: "Ada Lovelace",
    locale: null,
    theme: null,
  });
});

test("the log names accounts by id and holds no address, name or password", async () => {
  const { userId, email } = await aPerson();
  await signIn({ email, password: "wrong-canary" }, anAddress());
  await signIn({ email, password: goodPassword }, anAddress());
  const events = await database().$queryRaw<{ action: string; row: string }[]>`
    SELECT action, audit_event::text AS row FROM audit_event
    WHERE target_id = ${userId} OR actor_id = ${userId}::uuid ORDER BY id`;
  expect(events.map(({ action }) => action)).toEqual(["account.sign-in-refused", "account.sign-in"]);
  for (const { row } of events) expect(row).not.toMatch(new RegExp(`${email}|Lovelace|canary`));
});

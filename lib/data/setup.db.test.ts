import { expect, test } from "vitest";
import { cloneDatabase } from "@/prisma/testing/database";
import { under } from "../settings.fixture";
import { anAddress, anEmail, goodPassword } from "./people.fixture";
import type { FirstOwner } from "./setup";

// a database that nobody has been in, and a server that was started with a code
const { appUrl } = await cloneDatabase(`set_up_${crypto.randomUUID().replaceAll("-", "")}`);
const [{ signIn }, { database }, { isSetUpOpen, setUp }] = await under(
  { DATABASE_URL: appUrl, ASCENT_SETUP_CODE: "ABCD-EFGH-JKMN-PQRS" },
  () => Promise.all([import("./accounts"), import("./database"), import("./setup")]),
);

const anOwner = (code = "ABCD-EFGH-JKMN-PQRS"): FirstOwner => ({
  code,
  name: "Ada",
  email: anEmail(),
  password: goodPassword,
  organization: "Tide Works",
  timeZone: "Europe/Oslo",
});

test("the first run makes one owner and one organisation, once and for ever", async () => {
  expect(await isSetUpOpen()).toBe(true);
  for (const code of ["", "ABCD-EFGH-JKMN-PQRT", "ABCD-EFGH-JKMN-PQRS-", "abcd-efgh-jkmn-pqrs"]) {
    expect(await setUp(anOwner(code), anAddress())).toMatchObject({ ok: false, fields: { code: "wrongCode" } });
  }
  expect(await setUp({ ...anOwner(), password: "password" }, anAddress())).toMatchObject({
    fields: { password: "passwordTooCommon" },
  });
  expect(await setUp({ ...anOwner(), timeZone: "Mars/Olympus" }, anAddress())).toMatchObject({
    fields: { timeZone: "badTimeZone" },
  });
  expect(await database().$queryRaw`SELECT count(*)::int AS count FROM "user"`).toEqual([{ count: 0 }]);

  const owners = Array.from({ length: 20 }, () => anOwner());
  const address = anAddress();
  const outcomes = await Promise.all(owners.map((owner) => setUp(owner, address)));
  const winners = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  expect(winners).toHaveLength(1);
  expect(winners[0]?.slug).toBe("tide-works");
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome).toEqual({ ok: false, code: "not-found" });
  expect(
    await database().$queryRaw`
    SELECT (SELECT count(*)::int FROM "user") AS users, (SELECT count(*)::int FROM organization) AS organizations,
      (SELECT string_agg(role, ',') FROM membership) AS roles`,
  ).toEqual([{ users: 1, organizations: 1, roles: "owner" }]);
  const winner = owners[outcomes.findIndex((outcome) => outcome.ok)];
  expect(await signIn({ email: winner?.email ?? "", password: goodPassword }, anAddress())).toMatchObject({ ok: true });

  expect(await isSetUpOpen()).toBe(false);
  expect(await setUp(anOwner(), anAddress())).toEqual({ ok: false, code: "not-found" });
});

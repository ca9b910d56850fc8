import { expect, test } from "vitest";
import { database } from "./database";
import { giveBack, takeAttempt } from "./limits";
import { anAddress } from "./people.fixture";

const limit = { name: "test", attempts: 10, minutes: 24 * 60 };

test("of 50 parallel attempts as many are let through as the limit says", async () => {
  const subject = anAddress();
  const taken = await Promise.all(Array.from({ length: 50 }, () => takeAttempt([{ limit, subject }])));
  expect(taken.filter((attempt) => attempt !== null)).toHaveLength(10);
});

test("two limits are taken together, in whatever order they are named", async () => {
  const [one, other] = [anAddress(), anAddress()];
  const pairs = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? [one, other] : [other, one]));
  const taken = await Promise.all(pairs.map((pair) => takeAttempt(pair.map((subject) => ({ limit, subject })))));
  expect(taken.filter((attempt) => attempt !== null)).toHaveLength(10);
});

test("another subject has its own count", async () => {
  const subject = anAddress();
  for (let attempt = 0; attempt < 10; attempt += 1) await takeAttempt([{ limit, subject }]);
  expect(await takeAttempt([{ limit, subject }])).toBeNull();
  expect(await takeAttempt([{ limit, subject: anAddress() }])).not.toBeNull();
});

test("what is given back may be taken again", async () => {
  const subject = anAddress();
  for (let attempt = 0; attempt < 9; attempt += 1) await takeAttempt([{ limit, subject }]);
  const last = await takeAttempt([{ limit, subject }]);
  expect(await takeAttempt([{ limit, subject }])).toBeNull();
  if (last === null) throw new Error("the tenth attempt was refused");
  await giveBack(last);
  await giveBack(last);
  expect(await takeAttempt([{ limit, subject }])).not.toBeNull();
});

test("windows of former days are swept away", async () => {
  const key = `old:${crypto.randomUUID()}`;
  await database()
    .$executeRaw`INSERT INTO rate_limit (key, window_start, count) VALUES (${key}, now() - interval '2 days', 3)`;
  await takeAttempt([{ limit, subject: anAddress() }]);
  expect(await database().$queryRaw`SELECT count FROM rate_limit WHERE key = ${key}`).toEqual([]);
});

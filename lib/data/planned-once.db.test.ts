import { expect, test } from "vitest";
import { database } from "./database";
import { plannedOnce, statementNames } from "./planned-once";

test("a statement that opens so is planned once on a connection; others are not kept there", async () => {
  const kept = () =>
    database().$transaction(async (db) => {
      for (const value of [1, 2, 3]) {
        await db.$queryRaw`${plannedOnce} SELECT ${value}::int AS once_of_this_test`;
        await db.$queryRaw`SELECT ${value}::int AS each_time_of_this_test`;
      }
      return db.$queryRaw<{ statement: string; uses: number }[]>`
      SELECT statement, (generic_plans + custom_plans)::int AS uses FROM pg_prepared_statements
      WHERE statement LIKE '%_of_this_test' ORDER BY statement`;
    });
  expect(await kept()).toEqual([{ statement: expect.stringContaining("once_of_this_test"), uses: 3 }]);
});

test("each text has one name, and what is not marked has none", () => {
  const nameOf = statementNames();
  const [one, other] = ["/* planned once */ SELECT $1", "/* planned once */ SELECT $2"];
  const first = nameOf({ sql: one ?? "" });
  expect(first).not.toBe("");
  expect(nameOf({ sql: other ?? "" })).not.toBe(first);
  expect(nameOf({ sql: one ?? "" })).toBe(first);
  expect(nameOf({ sql: "SELECT $1" })).toBe("");
});

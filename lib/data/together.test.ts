import { expect, test } from "vitest";
import { together } from "./together";

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Answers each key with the number of the statement that it went in. */
function counted() {
  const statements: string[][] = [];
  const ask = together(async (keys) => {
    const { length } = statements;
    statements.push([...keys]);
    await pause();
    if (keys.includes("broken")) throw new Error("broken");
    return new Map(keys.filter((key) => key !== "nobody").map((key) => [key, length]));
  });
  return { statements, ask };
}

test("who asks alone is asked for at once; who comes meanwhile goes in the next statement, equal questions once", async () => {
  const { statements, ask } = counted();
  const first = ask("a");
  await Promise.resolve();
  expect(statements).toEqual([["a"]]);
  const rest = [ask("b"), ask("a"), ask("b"), ask("c")];
  expect(await first).toBe(0);
  expect(await Promise.all(rest)).toEqual([1, 1, 1, 1]);
  expect(statements).toEqual([["a"], ["b", "a", "c"]]);
});

test("a question is never answered by a statement that was on its way before it", async () => {
  const { ask } = counted();
  const early = ask("a");
  await Promise.resolve();
  const late = ask("a");
  expect(await early).toBe(0);
  expect(await late).toBe(1);
});

test("what does not stand there is undefined, and a failure is that of its statement alone", async () => {
  const { ask } = counted();
  expect(await ask("nobody")).toBeUndefined();
  const failing = ask("broken");
  await Promise.resolve();
  const next = ask("a");
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe(2);
  expect(await ask("a")).toBe(3);
});

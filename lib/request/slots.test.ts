import { expect, test } from "vitest";
import { makeSlots } from "./slots";
import { inTurn } from "./turns";

test("nobody holds more places than theirs, and all together no more than there are", () => {
  const { take, taken } = makeSlots({ all: 3, each: 2 });
  const held = [take("ada"), take("ada")];
  expect(take("ada")).toBeNull();
  expect(take("bob")).not.toBeNull();
  expect(take("cleo")).toBeNull();
  held[0]?.release();
  held[0]?.release();
  expect(taken()).toBe(2);
  expect(take("cleo")).not.toBeNull();
});

test("work is done one after the other, in the order in which it was asked for; what fails holds up nobody", async () => {
  const done: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled([inTurn(work("one", true)), inTurn(work("two")), inTurn(work("three"))]);
  expect(all.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(done).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"]);
});

import { expect, test } from "vitest";
import { keepRecent } from "./recent";

test("what was asked for longest ago makes room", () => {
  const recent = keepRecent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  expect(recent.get("a")).toBe(1);
  recent.set("c", 3);
  expect(recent.get("b")).toBeUndefined();
  expect([recent.get("a"), recent.get("c")]).toEqual([1, 3]);
});

test("a key that is made again takes no second place, and a forgotten one none", () => {
  const recent = keepRecent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.set("b", 3);
  expect([recent.get("a"), recent.get("b")]).toEqual([1, 3]);
  recent.forget("a");
  recent.set("c", 4);
  expect([recent.get("a"), recent.get("b"), recent.get("c")]).toEqual([undefined, 3, 4]);
});

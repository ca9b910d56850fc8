import { expect, test } from "vitest";
import { durableKeep } from "./keep";
import { newId } from "./new-id";

test("what a full storage refuses is kept in memory", () => {
  const full = { getItem: () => null, setItem: () => fails(), removeItem: () => undefined };
  const keep = durableKeep({ ...full, length: 0, clear: () => undefined, key: () => null });
  keep.setItem("a", "1");
  expect(keep.getItem("a")).toBe("1");
  expect(keep.keys()).toContain("a");
  keep.removeItem("a");
  expect(keep.getItem("a")).toBeNull();
});

test("an id is a random UUID, also where the browser makes none", () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(newId()).toMatch(shape);
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
  const made = newId();
  Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true });
  expect(made).toMatch(shape);
});

function fails(): never {
  throw new Error("QuotaExceededError");
}

import { expect, test } from "vitest";
import { chosenDates } from "./chosen-dates";

const dates = ["2026-01-31", "2026-03-31", "2026-06-30", "2026-09-30"];
const choose = (from: string | null, to: string | null) => {
  const chosen = chosenDates(dates, { from, to });
  return [chosen?.from, chosen?.to];
};

test("without a wish the newest date is compared with the one before it", () => {
  expect(choose(null, null)).toEqual(["2026-06-30", "2026-09-30"]);
});

test("what is asked for is chosen, backwards too", () => {
  expect(choose("2026-01-31", "2026-06-30")).toEqual(["2026-01-31", "2026-06-30"]);
  expect(choose("2026-06-30", "2026-01-31")).toEqual(["2026-06-30", "2026-01-31"]);
});

test("one date alone is held against the one before it, or the newest", () => {
  expect(choose(null, "2026-03-31")).toEqual(["2026-01-31", "2026-03-31"]);
  expect(choose("2026-03-31", null)).toEqual(["2026-03-31", "2026-09-30"]);
});

test("a day of which nothing is published falls back to what opens by itself", () => {
  expect(choose("2026-02-01", "2026-02-02")).toEqual(["2026-06-30", "2026-09-30"]);
});

test("a date is never compared with itself", () => {
  expect(choose("2026-06-30", "2026-06-30")).toEqual(["2026-03-31", "2026-06-30"]);
  expect(choose("2026-01-31", "2026-01-31")).toEqual(["2026-03-31", "2026-01-31"]);
});

test("the steps lead to the neighbours before and after both dates", () => {
  expect(chosenDates(dates, { from: "2026-06-30", to: "2026-03-31" })).toMatchObject({
    earlier: { from: "2026-01-31", to: "2026-03-31" },
    later: { from: "2026-06-30", to: "2026-09-30" },
  });
  expect(chosenDates(dates.slice(0, 2), { from: null, to: null })).toMatchObject({ earlier: null, later: null });
});

test("one assessment is nothing to compare", () => {
  expect(chosenDates(dates.slice(0, 1), { from: null, to: null })).toBeNull();
  expect(chosenDates([], { from: null, to: null })).toBeNull();
});

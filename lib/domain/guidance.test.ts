import { expect, test } from "vitest";
import { deliveredFramework } from "./content.fixture";
import { criteriaOf } from "./framework";
import { splitGuidance } from "./guidance";

test("English guidance falls into one line per answer", () => {
  expect(splitGuidance("Met when a, b. c; d. Partly met when e. Not met when f. Not applicable when g.")).toEqual([
    { value: "met", text: "when a, b. c; d." },
    { value: "partly", text: "when e." },
    { value: "not-met", text: "when f." },
    { value: "not-applicable", text: "when g." },
  ]);
});

test("Chinese guidance falls into one line per answer", () => {
  expect(splitGuidance("满足：甲；乙。部分满足：丙。未满足：丁。")).toEqual([
    { value: "met", text: "甲；乙。" },
    { value: "partly", text: "丙。" },
    { value: "not-met", text: "丁。" },
  ]);
});

test("a text of another form stays whole", () => {
  expect(splitGuidance("Look at the logs. Met or not, say so.")).toEqual([
    { value: null, text: "Look at the logs. Met or not, say so." },
  ]);
});

test.each(["en", "zh"] as const)(
  "every criterion of the main framework tells met, partly and not met apart in %s",
  (locale) => {
    const unclear = criteriaOf(deliveredFramework("mlops-levels")).filter(({ guidance }) => {
      const values = splitGuidance(guidance[locale] ?? "").map((line) => line.value);
      return !["met,partly,not-met", "met,partly,not-met,not-applicable"].includes(values.join(","));
    });
    expect(unclear.map(({ id }) => id)).toEqual([]);
  },
);

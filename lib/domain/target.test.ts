import { expect, test } from "vitest";
import { effectiveTarget, inheritedTarget } from "./target";

const team = { level: 4, date: "2027-03-31" };
const group = { level: 3, date: "2027-06-30" };
const organization = { level: 2, date: "2027-12-31" };

test("a team aims for its own target, else its group's, else its organisation's", () => {
  expect(effectiveTarget({ team, group, organization })).toEqual({ ...team, from: "team" });
  expect(effectiveTarget({ team: null, group, organization })).toEqual({ ...group, from: "group" });
  expect(effectiveTarget({ team: null, group: null, organization })).toEqual({ ...organization, from: "organization" });
  expect(effectiveTarget({ team: null, group: null, organization: null })).toBeNull();
});

test("what a team would aim for without its own target is its group's or its organisation's", () => {
  expect(inheritedTarget({ team, group, organization })).toEqual({ ...group, from: "group" });
  expect(inheritedTarget({ team, group: null, organization: null })).toBeNull();
});

import { expect, test } from "vitest";
import { type GroupLevel, groupsSideBySide } from "./group-comparison";

const row = (slug: string | null, level: number | null, teams: number, more: Partial<GroupLevel> = {}): GroupLevel => ({
  slug,
  name: slug,
  level,
  teams,
  assessed: level === null ? 0 : teams,
  aiming: teams,
  onTarget: 1,
  ...more,
});

test("the levels of a group become one line, with their median", () => {
  const rows = [row("risk", 1, 2), row("risk", 3, 1), row("risk", null, 4), row(null, 2, 1)];
  expect(groupsSideBySide(rows, 4)).toEqual([
    { slug: "risk", name: "risk", teams: 7, assessed: 3, aiming: 7, onTarget: 3, counts: [0, 2, 0, 1, 0], median: 1 },
    { slug: null, name: null, teams: 1, assessed: 1, aiming: 1, onTarget: 1, counts: [0, 0, 1, 0, 0], median: 2 },
  ]);
});

test("a group without a level has no median", () => {
  expect(groupsSideBySide([row("new", null, 2)], 4)[0]).toMatchObject({ teams: 2, assessed: 0, median: null });
  expect(groupsSideBySide([], 4)).toEqual([]);
});

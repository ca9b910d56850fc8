import { describe, expect, test } from "vitest";
import { type FiguresTeam, withoutNames } from "./figures";

const team = (name: string, letter: number, level: number | null, halfPoints = 0): FiguresTeam => ({
  ...{ name, letter, level, halfPoints, applicable: 9, groupName: "Risk", asOf: "2026-01-31", isProvisional: false },
  ...{ pastLevel: null, isOverdue: false, cadenceDays: 180, met: 0, stale: 0, capabilities: null },
});

describe("teams without their names", () => {
  const named = [
    team("Alpha", 5, 2, 7),
    team("Beta", 3, 2, 2),
    team("Gamma", 1, 2, 2),
    team("Delta", 0, 0),
    team("Last", 2, null),
  ];

  test("say neither name nor group", () => {
    for (const { name, groupName } of withoutNames(named)) expect([name, groupName]).toEqual([null, null]);
  });

  test("stand the highest first; by their letters where they stand alike, for their names would tell the order", () => {
    expect(withoutNames(named).map(({ letter }) => letter)).toEqual([5, 1, 3, 0, 2]);
  });
});

import { describe, expect, test } from "vitest";
import { bandsOf, cellChange, type HeatmapTeam, heatmapCells, limitsOf } from "./heatmap";

const team = (more: Partial<HeatmapTeam> = {}): HeatmapTeam => ({
  id: "1",
  name: "Fraud scoring",
  slug: "fraud-scoring",
  groupName: "Risk",
  standing: {
    assessmentId: "of-today",
    asOf: "2026-09-10",
    level: 2,
    isProvisional: false,
    capabilities: { data: 3, training: 2, validation: null },
  },
  past: { level: 1, capabilities: { data: 3, training: 3 } },
  ...more,
});

describe("a row of the heat map", () => {
  test("holds the team's level, then each capability in the order asked for, with where it stood", () => {
    expect(heatmapCells(team(), ["training", "data", "validation", "people"])).toEqual([
      { level: 2, before: 1 },
      { level: 2, before: 3 },
      { level: 3, before: 3 },
      { level: null, before: undefined },
      { level: null, before: undefined },
    ]);
  });

  test("has nothing to compare without an earlier result, and nothing at all without one", () => {
    expect(heatmapCells(team({ past: null }), ["data"])).toEqual([
      { level: 2, before: undefined },
      { level: 3, before: undefined },
    ]);
    expect(heatmapCells(team({ standing: null, past: null }), ["data"])).toEqual([]);
  });

  test("marks what rose and what fell, and nothing that cannot be compared", () => {
    expect(cellChange({ level: 3, before: 2 })).toBe("up");
    expect(cellChange({ level: 1, before: 2 })).toBe("down");
    for (const before of [2, null, undefined]) expect(cellChange({ level: 2, before })).toBeNull();
    expect(cellChange({ level: null, before: 2 })).toBeNull();
  });
});

test("teams stand in bands of their groups, in the order they came", () => {
  const teams = [team({ id: "1" }), team({ id: "2" }), team({ id: "3", groupName: null })];
  expect(bandsOf(teams).map((band) => [band.groupName, band.teams.map(({ id }) => id)])).toEqual([
    ["Risk", ["1", "2"]],
    [null, ["3"]],
  ]);
  expect(bandsOf([])).toEqual([]);
});

describe("what holds teams back", () => {
  const limits = (...teams: number[]) => teams.map((count, place) => ({ key: `c${place}`, teams: count }));

  test("is at most two capabilities, the second only where it holds nearly as many", () => {
    expect(limitsOf(limits(3, 9, 6), 12).most.map(({ key }) => key)).toEqual(["c1", "c2"]);
    expect(limitsOf(limits(1, 9, 4), 12).most.map(({ key }) => key)).toEqual(["c1"]);
    expect(limitsOf(limits(0, 0), 0)).toEqual({ most: [], rarely: null });
    expect(limitsOf([], 0)).toEqual({ most: [], rarely: null });
  });

  test("is rarely a capability that holds fewer than a tenth of the teams", () => {
    expect(limitsOf(limits(9, 6, 1), 12).rarely?.key).toBe("c2");
    expect(limitsOf(limits(9, 6, 2), 12).rarely).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { dates, group, high, low, teams } from "./comparison.fixture";
import type { ComparisonContent, ComparisonHides } from "./content";
import { comparisonSheet } from "./table";

const nothing = { capabilities: false, gap: false };
const sheetOf = (content: ComparisonContent, hides: ComparisonHides = nothing) => {
  const { table, rows } = comparisonSheet(content, hides);
  return {
    heads: table.columns.map(({ name }) => name),
    of: (item: string) => rows.filter((row) => row.item === item),
  };
};
const twoDates: ComparisonContent = { compared: "dates", ...dates(high, low).content };
const threeTeams: ComparisonContent = { compared: "teams", ...teams(true).content };
const inGroup: ComparisonContent = { compared: "in-group", ...group().content };
const common = ["item", "capability", "criterion", "criterion_level", "label"];

describe("a comparison as a table", () => {
  test("of two dates holds both, what each part did, and what changed", () => {
    const { heads, of } = sheetOf(twoDates);
    expect(heads).toEqual([...common, "before", "after", "change"]);
    expect(of("as_of")[0]?.sides).toEqual(["2025-11-14", "2026-02-12"]);
    expect(of("level")[0]?.sides).toEqual([3, 2]);
    expect(of("progress")[0]?.sides).toEqual([3.07, 2.86]);
    expect(of("effect").map(({ sides }) => sides[2])).toEqual([-0.07, -0.04, -0.09]);
    expect(of("capability")).toHaveLength(8);
    expect(of("criterion").map(({ criterion, sides }) => [criterion, ...sides])).toContainEqual([
      "one-step-rollback",
      "met",
      "not-applicable",
      "not-applicable",
    ]);
  });

  test("of several teams has a column for each, and only the criteria in which they differ", () => {
    const { heads, of } = sheetOf(threeTeams);
    expect(heads).toEqual([...common, "team_1", "team_2", "team_3"]);
    expect(of("name")[0]?.sides).toEqual(["Alder", "Birch", "Cedar"]);
    expect(of("level")[0]?.sides).toEqual([3, 2, null]);
    expect(of("criterion")).toHaveLength(11);
    for (const { sides } of of("criterion")) expect(sides).toEqual(["met", "not-met", null]);
  });

  test("of several teams holds all criteria where its page shows all", () => {
    const { of } = sheetOf({ compared: "teams", ...teams(false).content });
    expect(of("criterion")).toHaveLength(45);
    expect(of("criterion").filter(({ sides }) => sides[0] === sides[1])).toHaveLength(34);
  });

  test("of a team in its group holds the median and the quartiles", () => {
    const { heads, of } = sheetOf(inGroup);
    expect(heads).toEqual([...common, "team", "group_median", "group_low", "group_high"]);
    expect(of("level")[0]?.sides.slice(0, 2)).toEqual([2, 1.5]);
    expect(
      of("capability")
        .find(({ capability }) => capability === "training")
        ?.sides.slice(0, 2),
    ).toEqual([2, 1]);
  });

  test.each([
    [{ capabilities: false, gap: true }, ["as_of", "capability", "level", "name", "progress", "provisional"]],
    [{ capabilities: true, gap: false }, ["as_of", "effect", "level", "name", "progress", "provisional"]],
    [{ capabilities: true, gap: true }, ["as_of", "level", "name", "progress", "provisional"]],
  ])("keeps out what its document keeps out: %j", (hides, items) => {
    const shown = (content: ComparisonContent) => new Set(comparisonSheet(content, hides).rows.map(({ item }) => item));
    expect([...shown(twoDates)].toSorted()).toEqual(items);
    for (const item of ["criterion", "effect"]) expect([...shown(threeTeams)]).not.toContain(item);
  });
});

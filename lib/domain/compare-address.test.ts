import { describe, expect, test } from "vitest";
import {
  datesComparisonAddress,
  groupComparisonAddress,
  shareAddressOf,
  teamComparisonQuery,
  teamsComparisonAddress,
  teamsComparisonQuery,
} from "./compare-address";

const place = { organization: "halden", team: "fraud-scoring" };
const parametersOf = (address: string) => Object.fromEntries(new URL(address, "https://a.example").searchParams);

describe("the address of a team's comparison", () => {
  test("asks for the two newest dates where it names none", () => {
    expect(datesComparisonAddress(place)).toBe("/o/halden/teams/fraud-scoring/compare");
    expect(teamComparisonQuery({})).toEqual({ with: "dates", from: null, to: null, framework: null });
  });

  test.each([
    { from: "2025-11-14", to: "2026-02-12" },
    { from: "2026-02-12", to: "2025-11-14", framework: "google-mlops" },
    { to: "2026-02-12" },
  ])("%j means what it says", (asked) => {
    const read = teamComparisonQuery(parametersOf(datesComparisonAddress(place, asked)));
    expect(read).toEqual({ with: "dates", from: null, framework: null, ...asked });
  });

  test("asks for the group", () => {
    const address = groupComparisonAddress(place);
    expect(address).toBe("/o/halden/teams/fraud-scoring/compare?with=group");
    expect(teamComparisonQuery(parametersOf(address))).toEqual({ with: "group" });
  });

  test.each([{ from: "2026-02-30" }, { to: "soon" }, { framework: "../x" }, { with: "everyone" }, { from: ["", ""] }])(
    "%j falls back to what opens by itself",
    (parameters) => {
      expect(teamComparisonQuery(parameters)).toEqual({ with: "dates", from: null, to: null, framework: null });
    },
  );
});

describe("the address of a comparison of teams", () => {
  test("names the teams in their order", () => {
    const address = teamsComparisonAddress("halden", { teams: ["b", "a-1"], isDifferencesOnly: false });
    expect(address).toBe("/o/halden/compare?teams=b,a-1&criteria=all");
    expect(teamsComparisonQuery(parametersOf(address))).toEqual({ teams: ["b", "a-1"], isDifferencesOnly: false });
    expect(teamsComparisonAddress("halden", { teams: [] })).toBe("/o/halden/compare");
  });

  test("takes what a form sends, one parameter for each team", () => {
    expect(teamsComparisonQuery({ teams: ["a", "b,c", ""] }).teams).toEqual(["a", "b", "c"]);
  });

  test("takes each team once, and eight of them", () => {
    expect(teamsComparisonQuery({ teams: "a,a,b" }).teams).toEqual(["a", "b"]);
    expect(teamsComparisonQuery({ teams: "a,b,c,d,e,f,g,h,i" }).teams).toHaveLength(8);
  });

  test.each([{}, { teams: "%00" }, { teams: "../x,Ä", criteria: "some" }])("%j names no team", (parameters) => {
    expect(teamsComparisonQuery(parameters)).toEqual({ teams: [], isDifferencesOnly: true });
  });
});

test("a link is made beside the comparison, which is asked for alike", () => {
  expect(shareAddressOf(teamsComparisonAddress("halden", { teams: ["a", "b"] }))).toBe(
    "/o/halden/compare/share?teams=a,b",
  );
  expect(shareAddressOf(groupComparisonAddress(place))).toBe("/o/halden/teams/fraud-scoring/compare/share?with=group");
  expect(shareAddressOf(datesComparisonAddress(place))).toBe("/o/halden/teams/fraud-scoring/compare/share");
});

import { expect, test } from "vitest";
import type { FiguresTeam } from "../figures";
import { sharedHistoryTable, sharedTeamRow, sharedTeamsTable } from "./shared-tables";

const team: FiguresTeam = {
  name: "Pricing",
  letter: 27,
  groupName: "Risk",
  asOf: "2026-03-31",
  level: 2,
  halfPoints: 7,
  applicable: 11,
  isProvisional: false,
  pastLevel: 1,
  isOverdue: true,
  cadenceDays: 90,
  met: 20,
  stale: 1,
  capabilities: null,
};
const called = (letter: string) => `Team ${letter}`;

test("a shared history names no address, no group, no row and no minute", () => {
  const names = sharedHistoryTable(["data"]).columns.map(({ name }) => name);
  expect(names).toEqual([
    ...["team", "as_of", "level", "progress", "provisional", "half_points", "applicable", "missing"],
    ...["not_applicable", "capability_data", "framework", "framework_version"],
  ]);
});

test("a shared team has its row as the document says it, or a letter for its name", () => {
  const row = sharedTeamRow(team, called);
  expect(sharedTeamsTable.columns.map(({ of }) => of(row))).toEqual([
    ...["Pricing", "Risk", 2, 2.31, false, "2026-03-31", true, 1],
  ]);
  expect(sharedTeamRow({ ...team, name: null, groupName: null }, called)).toMatchObject({
    team: "Team AB",
    group: null,
  });
});

test("a team that was never assessed is neither overdue nor anywhere", () => {
  const none = { asOf: null, level: null, halfPoints: null, applicable: null, isProvisional: null, pastLevel: null };
  expect(sharedTeamRow({ ...team, ...none }, called)).toMatchObject({ level: null, progress: null, isOverdue: null });
});

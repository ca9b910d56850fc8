import { expect, test } from "vitest";
import { archivedPeriods, movedPeriods, restoredPeriods, type TeamPeriod } from "./team-period";

const start: TeamPeriod = { fromMonth: "2000-01-01", groupId: "risk", isArchived: false };

test("a team that moves counts in its old group until the month before", () => {
  expect(movedPeriods([start], "2026-11-01", "supply")).toEqual([
    start,
    { fromMonth: "2026-11-01", groupId: "supply", isArchived: false },
  ]);
});

test("moving there and back within a month leaves no trace", () => {
  expect(movedPeriods(movedPeriods([start], "2026-11-01", "supply"), "2026-11-01", "risk")).toEqual([start]);
});

test("an archived team counts until the month before, and restoring undoes that for every month", () => {
  const archived = archivedPeriods([start], "2026-09-01");
  expect(archived).toEqual([start, { fromMonth: "2026-09-01", groupId: "risk", isArchived: true }]);
  expect(restoredPeriods(archived)).toEqual([start]);
});

test("restoring keeps the groups of before", () => {
  const moved = movedPeriods([start], "2025-03-01", null);
  expect(restoredPeriods(archivedPeriods(moved, "2025-03-01"))).toEqual(moved);
});

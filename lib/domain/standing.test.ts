import { expect, test } from "vitest";
import { standingOf } from "./standing";

const result = (asOf: string, level: number | null) => ({
  assessmentId: `of ${asOf}`,
  asOf,
  level,
  halfPoints: 3,
  applicable: 10,
  provisional: false,
});

test("a team stands where its newest result by date puts it, whenever that was published", () => {
  const published = [
    result("2026-06-30", 2),
    result("2025-01-31", 0),
    result("2026-03-31", 2),
    result("2025-09-30", 1),
  ];
  expect(standingOf(published)).toEqual({ ...result("2026-06-30", 2), levelSince: "2026-03-31" });
});

test("a team without a published result stands nowhere", () => {
  expect(standingOf([])).toBeNull();
});

test("having no level is a run like any other", () => {
  const published = [result("2025-01-31", 3), result("2025-09-30", null), result("2026-03-31", null)];
  expect(standingOf(published)?.levelSince).toBe("2025-09-30");
});

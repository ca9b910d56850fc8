import { expect, test } from "vitest";
import { standingOf } from "./standing";

const detail = {
  capabilities: [
    { key: "data", level: 2, evidencedLevel: 1, halfPoints: 1, applicable: 3 },
    { key: "people", level: null, evidencedLevel: null, halfPoints: 0, applicable: 0 },
  ],
  unmet: { 2: ["model-registry"], 3: ["validation-gate-automatic", "one-trigger"] },
  countsUntil: [
    { id: "a", until: "2026-09-30" },
    { id: "b", until: null },
    { id: "c", until: "2026-08-01" },
  ],
};

const point = (asOf: string, level: number | null) => ({
  assessmentId: `of ${asOf}`,
  asOf,
  level,
  halfPoints: 3,
  applicable: 10,
  provisional: false,
});

const result = (asOf: string, level: number | null) => ({ ...point(asOf, level), detail });

test("a team stands where its newest result by date puts it, whenever that was published", () => {
  const published = [
    result("2026-06-30", 2),
    result("2025-01-31", 0),
    result("2026-03-31", 2),
    result("2025-09-30", 1),
  ];
  expect(standingOf(published)).toMatchObject({
    ...point("2026-06-30", 2),
    levelSince: "2026-03-31",
    pacePoints: 4,
    paceFrom: "2025-01-31",
  });
});

test("it carries what is unmet at the next level, the level of each capability, and until when each met answer counts", () => {
  expect(standingOf([result("2026-06-30", 2)])).toMatchObject({
    nextUnmet: ["validation-gate-automatic", "one-trigger"],
    capabilityLevels: { data: 2, people: null },
    countsUntil: ["2026-06-29", "2026-08-01", "2026-09-30"],
  });
});

test("only the newest result needs its detail", () => {
  const older = { ...result("2025-01-31", 1), detail: null };
  expect(standingOf([older, result("2026-06-30", 2)])?.level).toBe(2);
  expect(() => standingOf([older])).toThrow("detail");
});

test("a team without a published result stands nowhere", () => {
  expect(standingOf([])).toBeNull();
});

test("having no level is a run like any other, and has no next one", () => {
  const published = [result("2025-01-31", 3), result("2025-09-30", null), result("2026-03-31", null)];
  expect(standingOf(published)).toMatchObject({ levelSince: "2025-09-30", nextUnmet: [] });
});

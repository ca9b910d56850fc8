import { expect, test } from "vitest";
import { portfolioHistory, teamsFrom } from "./portfolio-history";

const changes = [
  { month: "2025-03-01", level: 1, n: 2 },
  { month: "2026-02-01", level: 1, n: -1 },
  { month: "2026-02-01", level: 3, n: 1 },
];

test("a history runs from the month of the first result to this month, and knows where it stood a year before", () => {
  const { months, now, before } = portfolioHistory({
    changes,
    since: "2025-03-20",
    today: "2026-03-15",
    highest: 4,
    teams: 3,
  });
  expect(months).toHaveLength(13);
  expect(months[0]?.month).toBe("2025-03-01");
  expect(before).toEqual({ month: "2025-03-01", counts: [0, 2, 0, 0, 0], none: 1, median: 1 });
  expect(now).toEqual({ month: "2026-03-01", counts: [0, 1, 0, 1, 0], none: 1, median: 2 });
});

test("a longer history keeps three years, and what came before them still counts", () => {
  const { months, now } = portfolioHistory({ changes, since: "2025-03-20", today: "2030-01-01", highest: 4, teams: 2 });
  expect(months).toHaveLength(36);
  expect(months[0]?.month).toBe("2027-02-01");
  expect(now?.counts).toEqual([0, 1, 0, 1, 0]);
});

test("without a result there is no history, and a young one has no year before", () => {
  expect(portfolioHistory({ changes: [], since: null, today: "2026-03-15", highest: 4, teams: 2 }).months).toEqual([]);
  expect(
    portfolioHistory({ changes, since: "2026-01-02", today: "2026-03-15", highest: 4, teams: 2 }).before,
  ).toBeNull();
});

test("teams from a level on include those above it", () => {
  expect(teamsFrom({ month: "2026-03-01", counts: [1, 2, 3, 4, 5], none: 6, median: 3 }, 3)).toBe(9);
});

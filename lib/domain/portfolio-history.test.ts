import { expect, test } from "vitest";
import { assessedIn, portfolioHistory } from "./portfolio-history";

const changes = [
  { month: "2025-03-01", level: 1, n: 2 },
  { month: "2026-02-01", level: 1, n: -1 },
  { month: "2026-02-01", level: 3, n: 1 },
];

const usual = { from: null, to: null, per: "month" } as const;
const facts = {
  ...{ changes, since: "2025-03-01", today: "2026-03-15", highest: 4, teams: 3, compared: "2025-03-01", asked: usual },
};

test("a history runs from the month of the first result to this month, and knows where it stood at the month compared with", () => {
  const { periods, now, before } = portfolioHistory(facts);
  expect(periods).toHaveLength(13);
  expect(periods[0]?.month).toBe("2025-03-01");
  expect(before).toEqual({ month: "2025-03-01", counts: [0, 2, 0, 0, 0], none: 1, median: 1 });
  expect(now).toEqual({ month: "2026-03-01", counts: [0, 1, 0, 1, 0], none: 1, median: 2 });
});

test("a longer history keeps three years, and what came before them still counts", () => {
  const { periods, now } = portfolioHistory({ ...facts, today: "2030-01-01", teams: 2 });
  expect(periods).toHaveLength(36);
  expect(periods[0]?.month).toBe("2027-02-01");
  expect(now?.counts).toEqual([0, 1, 0, 1, 0]);
});

test("without a result there is no history, and a young one has nothing before", () => {
  expect(portfolioHistory({ ...facts, changes: [], since: null }).periods).toEqual([]);
  expect(portfolioHistory({ ...facts, since: "2026-01-01" }).before).toBeNull();
});

test("shows the months asked for, and this month and the one compared with all the same", () => {
  const asked = { ...usual, from: "2025-06-01", to: "2025-08-01" };
  const { periods, now, before } = portfolioHistory({ ...facts, asked });
  expect(periods.map(({ month }) => month)).toEqual(["2025-06-01", "2025-07-01", "2025-08-01"]);
  expect([now?.month, before?.month]).toEqual(["2026-03-01", "2025-03-01"]);
  const beyond = { ...usual, from: "2001-01-01", to: "2099-01-01" };
  expect(portfolioHistory({ ...facts, asked: beyond }).periods).toHaveLength(13);
});

test("a picture that ends in the past speaks of its own ends, one that runs to now of the month compared with", () => {
  expect(portfolioHistory(facts).medians).toEqual({ now: 2, before: 1, since: "2025-03-01", until: null });
  const past = { ...usual, from: "2025-06-01", to: "2026-02-01" };
  expect(portfolioHistory({ ...facts, asked: past }).medians).toEqual({
    ...{ now: 2, before: 1, since: "2025-06-01", until: "2026-02-01" },
  });
  const quarters = { ...past, to: "2025-12-01", per: "quarter" as const };
  expect(portfolioHistory({ ...facts, asked: quarters }).medians).toEqual({
    ...{ now: 1, before: 1, since: "2025-04-01", until: "2025-10-01" },
  });
  const one = { ...usual, from: "2025-06-01", to: "2025-06-01" };
  expect(portfolioHistory({ ...facts, asked: one }).medians).toMatchObject({ before: null, until: "2025-06-01" });
});

test("shows quarters as of their ends, the last one as of now, named by their first months", () => {
  const { periods } = portfolioHistory({ ...facts, today: "2026-02-15", asked: { ...usual, per: "quarter" } });
  expect(periods.map(({ month }) => month)).toEqual([
    "2025-01-01",
    "2025-04-01",
    "2025-07-01",
    "2025-10-01",
    "2026-01-01",
  ]);
  expect(periods.at(-1)?.counts).toEqual([0, 1, 0, 1, 0]);
});

test("counts who was assessed by the end of a month", () => {
  expect(["2025-02-01", "2025-03-01", "2026-03-01"].map((month) => assessedIn({ changes, month }))).toEqual([0, 2, 2]);
});

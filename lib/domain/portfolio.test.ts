import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isDescendingAtFirst,
  type PortfolioQuery,
  paceFilters,
  portfolioAddress,
  portfolioQuery,
  portfolioSorts,
  sinceMonth,
  withoutFilters,
} from "./portfolio";
import { portfolioColumns } from "./portfolio-team";

const opening: PortfolioQuery = {
  search: "",
  group: null,
  since: null,
  levels: null,
  at: null,
  below: null,
  pace: null,
  unmet: null,
  lifts: null,
  isOverdue: false,
  isStale: false,
  isProvisional: false,
  sort: "level",
  isDescending: true,
  page: 1,
  groupsPage: 1,
  view: "table",
  columns: null,
  from: null,
  to: null,
  per: "month",
};

const read = (address: string) => portfolioQuery(Object.fromEntries(new URLSearchParams(address)));

describe("the address of a portfolio", () => {
  test("without parameters asks for all teams, the highest level first", () => {
    expect(portfolioQuery({})).toEqual(opening);
    expect(portfolioAddress(opening)).toBe("");
  });

  test.each([
    "?q=fraud&group=risk&sort=name&page=3",
    "?sort=assessed&order=up",
    "?q=%25+100+%26+%E5%9B%A2%E9%98%9F",
    "?sort=group&order=down",
    "?since=2025-06&level=1-3&at=2026-01&below=data.2&pace=off&overdue=1&stale=1&provisional=1",
    "?level=none",
    "?unmet=one-step-rollback&lifts=no-hands-from-data-to-production",
    "?level=2&sort=capability.data&view=heatmap&columns=level.pace&from=2024-01&to=2025-12&per=quarter",
  ])("%s means what it says, and is said the same way again", (search) => {
    expect(portfolioAddress(read(search))).toBe(search);
  });

  test("says every query so that it is read the same again", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(read(portfolioAddress(query))).toEqual(query);
      }),
    );
  });

  test("whatever it says is read, and said in one way", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom("1", "2-3", "data.2", "2025-11", "level", "none", "3-1"));
    const values = fc.oneof(words, fc.array(words, { maxLength: 3 }));
    const names = Object.keys(Object.fromEntries(new URLSearchParams(portfolioAddress(full))));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), values), (parameters) => {
        const once = portfolioAddress(portfolioQuery(parameters));
        expect(portfolioAddress(read(once))).toBe(once);
      }),
    );
  });

  test.each([
    { page: "0" },
    { page: "-1" },
    { page: "1e99" },
    { page: "two" },
    { sort: "password" },
    { sort: "capability.'; --" },
    { order: "sideways" },
    { group: "../risk" },
    { q: "x".repeat(81) },
    { unknown: "1" },
    { sort: ["level", "name"] },
    { since: "2025-13" },
    { since: "0000-01" },
    { level: "3-1" },
    { level: "1-2-3" },
    { level: "two" },
    { at: "2025-01" },
    { below: "data" },
    { below: "data.0" },
    { below: "a.b.1" },
    { pace: "slow" },
    { unmet: "One step" },
    { unmet: "-rollback" },
    { lifts: "a".repeat(81) },
    { overdue: "yes" },
    { view: "chart" },
    { columns: "" },
    { columns: "password" },
    { columns: portfolioColumns.join(".") },
    { from: "2026-02", to: "2026-01" },
    { per: "week" },
  ])("%j falls back to what opens by itself", (parameters) => {
    expect(portfolioQuery(parameters)).toEqual(opening);
  });

  test("takes what a form sends: a parameter for each end of a range and for each column", () => {
    expect(portfolioQuery({ level: ["1", "3"], columns: ["pace", "level"] })).toMatchObject({
      levels: { from: 1, to: 3 },
      columns: ["level", "pace"],
    });
  });

  test("without filters keeps group, order, columns and periods", () => {
    const { group, since, sort, columns, from, to, per, view, groupsPage } = full;
    expect(withoutFilters(full)).toEqual({
      ...opening,
      ...{ group, since, sort, isDescending: full.isDescending, columns, from, to, per, groupsPage, view },
    });
  });
});

describe("the month that the figures are compared with", () => {
  test.each([
    [null, "2026-11-22", "2025-11-01"],
    ["2026-10-01", "2026-11-22", "2026-10-01"],
    ["2026-11-01", "2026-11-22", "2025-11-01"],
    ["2031-01-01", "2026-11-22", "2025-11-01"],
  ])("asked for %s on %s is %s", (since, today, month) => {
    expect(sinceMonth({ since }, today)).toBe(month);
  });
});

const full: PortfolioQuery = {
  ...{ search: "a", group: "risk", since: "2025-01-01", levels: { from: 1, to: 2 }, at: "2025-02-01" },
  ...{
    below: { capability: "data", level: 2 },
    pace: "off",
    unmet: "a-1",
    lifts: "b",
    isOverdue: true,
    isStale: true,
    isProvisional: true,
  },
  ...{ sort: "name", isDescending: true, page: 2, groupsPage: 3, view: "heatmap", columns: ["level"] },
  ...{ from: "2024-01-01", to: "2025-01-01", per: "quarter" },
};

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}-01`);
const month = fc.option(months);
const level = fc.integer({ min: 0, max: 9 });
const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);
const criterionIds = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,5}$/);

const queries: fc.Arbitrary<PortfolioQuery> = fc
  .record({
    search: fc.oneof(fc.constant(""), fc.stringMatching(/^[a-z%&=+团队]{1,10}( [a-z]{1,5})?$/)),
    group: fc.option(fc.stringMatching(/^[a-z0-9-]{1,60}$/)),
    since: month,
    levels: fc.option(
      fc.oneof(
        fc.constant("none" as const),
        fc.tuple(level, level).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
      ),
    ),
    at: month,
    below: fc.option(fc.record({ capability: ids, level: fc.integer({ min: 1, max: 9 }) })),
    pace: fc.option(fc.constantFrom(...paceFilters)),
    unmet: fc.option(criterionIds),
    lifts: fc.option(criterionIds),
    isOverdue: fc.boolean(),
    isStale: fc.boolean(),
    isProvisional: fc.boolean(),
    sort: fc.oneof(
      fc.constantFrom(...portfolioSorts),
      ids.map((id) => `capability.${id}` as const),
    ),
    isDescending: fc.boolean(),
    page: fc.integer({ min: 1, max: 999_999 }),
    groupsPage: fc.integer({ min: 1, max: 999_999 }),
    view: fc.constantFrom("table" as const, "heatmap" as const),
    columns: fc.option(fc.subarray([...portfolioColumns], { minLength: 1, maxLength: portfolioColumns.length - 1 })),
    ends: fc.tuple(month, month),
    per: fc.constantFrom("month" as const, "quarter" as const),
  })
  .map(({ ends: [one, other], ...query }) => ({
    ...query,
    at: query.levels === null ? null : query.at,
    from: one !== null && other !== null && one > other ? other : one,
    to: one !== null && other !== null && one > other ? one : other,
  }));

test("a column shows its greatest first, but names, dates to come and what needs care", () => {
  expect(portfolioSorts.filter(isDescendingAtFirst)).toEqual(["level", "progress", "change", "assessed"]);
});

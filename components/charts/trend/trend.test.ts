import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { composeReport } from "@/components/report/compose";
import { reportSource } from "@/components/report/source.fixture";
import type { Series } from "@/lib/domain/trend";
import { words } from "../words.fixture";
import { scalesOf, trendBoxes } from "./box";

import { drawTrend } from "./drawing";
import { forecastLine, levelLine, partAt, stratum } from "./lines";
import { groundOf, rowsOf } from "./rows";
import { TrendTable } from "./trend-table";

const report = composeReport(reportSource());
const drawingOf = (series: Series, staleFrom?: string) =>
  drawTrend({ series, levels: report.framework.levels, ...words("en"), staleFrom: staleFrom ?? null });
const gap: Series = {
  ...report.series,
  points: report.series.points.map((point, place) => (place === 2 ? { ...point, level: null } : point)),
};

describe.each([
  ["a plain trend", drawingOf(report.series)],
  ["one that has gone stale", drawingOf(report.series, "2026-10-01")],
  ["one with a gap", drawingOf(gap)],
])("chart and picture of %s", (_, drawing) => {
  const { x, y } = scalesOf(trendBoxes.wide, drawing);
  const rows = rowsOf(drawing);
  const { before, after } = partAt(drawing.steps, drawing.staleFrom);

  test("step at the same places", () => {
    expect(corners(stepPath(rows.map((row) => [row.x, row.level])))).toEqual(corners(levelLine(before, inDays)));
    expect(corners(stepPath(rows.map((row) => [row.x, row.stale])))).toEqual(corners(levelLine(after, inDays)));
  });

  test("win the same ground", () => {
    for (const level of [1, 2, 3, 4]) {
      const won = rows.some((row) => (groundOf(row, level, false) ?? [0, 0])[1] === level);
      expect(won).toBe(stratum(before, level, { x, y }) !== "");
    }
  });

  test("say the progress of each assessment", () => {
    const said = rows.flatMap((row) => (row.point === null || row.progress === null ? [] : [row.progress.toFixed(2)]));
    expect(said).toEqual(drawing.points.flatMap(({ level, score }) => (level === null ? [] : [score])));
  });

  const inDays = {
    x: (day: string) => rows.find((row) => row.day === day)?.x ?? Number.NaN,
    y: (level: number) => level,
  };
});

describe("what is expected", () => {
  const expected = [
    { level: 3, day: "2027-03-21", earliest: "2027-01-20", latest: "2027-06-05" },
    { level: 4, day: "2027-09-30", earliest: "2027-07-01", latest: null },
    { level: 5, day: "2031-01-01", earliest: "2030-01-01", latest: null },
  ];
  const target = { level: 3, day: "2027-03-31" };
  const drawing = drawTrend({
    series: report.series,
    levels: report.framework.levels,
    ...words("en"),
    expected,
    target,
  });

  test("goes on from today in steps, each on its day, as far as there is room", () => {
    const inDays = { x: (day: string) => Number(day.replaceAll("-", "")), y: (level: number) => level };
    const edge = inDays.x(drawing.until);
    expect(forecastLine(drawing, inDays)).toBe(`M20261122 2H20270321V3H20270930V4H${edge}`);
    expect(drawing.forecast.map(({ latest }) => latest)).toEqual(["2027-06-05", drawing.until]);
  });

  test("takes no more room than what was measured", () => {
    expect(drawing.until < "2029-01-01").toBe(true);
  });

  test("stands in the table as it is drawn, with the target in its place", () => {
    const html = renderToStaticMarkup(createElement(TrendTable, { drawing, t: words("en").t }));
    const rows = Array.from(html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g), ([, cells = ""]) =>
      Array.from(cells.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g), ([, cell]) => cell),
    );
    expect(rows.slice(1, 4)).toEqual([
      ["Sep 30, 2027", "4", "–", "Expected, Jul 1, 2027 at the earliest"],
      ["Mar 31, 2027", "3", "–", "Target"],
      ["Mar 21, 2027", "3", "–", "Expected, between Jan 20, 2027 and Jun 5, 2027"],
    ]);
    expect(rows).toHaveLength(1 + 3 + drawing.points.length);
  });
});

test("a trend of one day still has a width", () => {
  const drawing = drawingOf({ ...report.series, from: "2026-11-22", points: report.series.points.slice(-1) });
  expect(drawing.from < drawing.today.day && drawing.today.day < drawing.until).toBe(true);
});

test("years are named where two begin, months where not", () => {
  expect(drawingOf(report.series).ticks.map(({ label }) => label)).not.toContain("2026");
  expect(drawingOf({ ...report.series, from: "2023-11-14" }).ticks.map(({ label }) => label)).toEqual([
    "2024",
    "2025",
    "2026",
  ]);
});

/** A step-after line through rows, as the chart library draws it. */
function stepPath(rows: readonly (readonly [number, number | null])[]): string {
  let path = "";
  let last: number | null = null;
  for (const [x, level] of rows) {
    if (level !== null) path += last === null ? `M${x} ${level}` : `H${x}V${level}`;
    last = level;
  }
  return path;
}

/** The corners of a path of M, H and V, without those on a straight line. */
function corners(path: string): string[] {
  let [x, y] = [0, 0];
  const all = Array.from(path.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g), ([, command, first, second]) => {
    if (command !== "V") x = Number(first);
    if (command !== "H") y = Number(command === "M" ? second : first);
    return { x, y, starts: command === "M" };
  });
  const turns = all.filter((corner, place) => {
    const [before, after] = [all[place - 1], all[place + 1]];
    if (before === undefined || after === undefined || corner.starts || after.starts) return true;
    return !(before.x === corner.x && corner.x === after.x) && !(before.y === corner.y && corner.y === after.y);
  });
  return [...new Set(turns.map((corner) => `${corner.x} ${corner.y}`))];
}

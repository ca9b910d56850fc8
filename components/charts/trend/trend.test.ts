import { describe, expect, test } from "vitest";
import { composeReport } from "@/components/report/compose";
import { reportSource } from "@/components/report/source.fixture";
import type { Series } from "@/lib/domain/trend";
import { words } from "../words.fixture";
import { scalesOf, trendBoxes } from "./box";
import { drawTrend } from "./drawing";
import { levelLine, partAt, stratum } from "./lines";
import { groundOf, rowsOf } from "./rows";

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

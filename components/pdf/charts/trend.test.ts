import { describe, expect, test } from "vitest";
import { palette } from "@/components/charts/marks/palette";
import { scalesOf, trendBoxes } from "@/components/charts/trend/box";
import { drawTrend, type TrendProps } from "@/components/charts/trend/drawing";
import { forecastLine } from "@/components/charts/trend/lines";
import { words } from "@/components/charts/words.fixture";
import type { Paint, Pen } from "../pen";
import { trendChart } from "./trend";

const point = (asOf: string, level: number) => ({ asOf, level, progress: level * 100, provisional: false });
const drawn = (more: Partial<TrendProps> = {}) =>
  drawTrend({
    series: {
      points: [point("2025-03-31", 0), point("2025-09-30", 1), point("2026-03-31", 2)],
      from: "2025-03-31",
      today: "2026-07-01",
      highest: 4,
    },
    levels: [0, 1, 2, 3, 4].map((value) => ({ value, name: `Step ${value}` })),
    ...words("en"),
    ...more,
  });
const expected = [
  { level: 3, day: "2026-11-01", earliest: "2026-09-01", latest: "2027-01-01" },
  { level: 4, day: "2027-05-01", earliest: "2027-01-01", latest: null },
];

/** What a pen is told to draw, as wide as the trend's own box. */
function told(drawing: ReturnType<typeof drawn>) {
  const paths: { d: string; paint: Paint }[] = [];
  const written: { text: string; baseline: number }[] = [];
  const pen: Pen = {
    width: trendBoxes.document.width,
    y: () => 0,
    down: () => undefined,
    left: () => 1000,
    need: () => undefined,
    newPage: () => undefined,
    lines: (text) => [text],
    widthOf: (text) => text.length * 6,
    word: (text, _, { baseline }) => written.push({ text, baseline }),
    path: (d, paint) => paths.push({ d, paint }),
    link: () => undefined,
  };
  trendChart(pen, drawing);
  return { paths, written };
}

describe("the trend on paper", () => {
  test("draws what is expected as the screen does: the dashed steps, and a range on each level", () => {
    const drawing = drawn({ expected });
    const { paths } = told(drawing);
    const dashed = paths.filter(({ paint }) => paint.stroke === palette.accent);
    expect(dashed.map(({ d }) => d)).toEqual([forecastLine(drawing, scalesOf(trendBoxes.document, drawing))]);
    expect(dashed[0]?.paint).toMatchObject({ line: 1.75, dash: [4, 4] });
    expect(paths.filter(({ paint }) => paint.fill === palette.accent && paint.fillOpacity === 0.18)).toHaveLength(2);
  });

  test("draws nothing in accent where nothing is expected or aimed for", () => {
    const { paths } = told(drawn());
    expect(paths.filter(({ paint }) => paint.stroke === palette.accent || paint.fill === palette.accent)).toEqual([]);
  });

  test("writes a target at the highest level below it, for the word for today stands above", () => {
    const baselineOf = (level: number) =>
      told(drawn({ target: { day: "2026-12-31", level } })).written.find(({ text }) =>
        text.startsWith(`Target ${level}`),
      )?.baseline;
    const { y } = scalesOf(trendBoxes.document, drawn());
    expect(baselineOf(4)).toBe(y(4) + 20);
    expect(baselineOf(3)).toBe(y(3) - 22);
  });
});

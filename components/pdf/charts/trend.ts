import { colorsOf, palette, paper } from "@/components/charts/marks/palette";
import { labelledTicks } from "@/components/charts/marks/ticks";
import { bandLines, nameRoom } from "@/components/charts/trend/band-name";
import { scalesOf, trendBoxes } from "@/components/charts/trend/box";
import type { TrendDrawing } from "@/components/charts/trend/drawing";
import { discs, forecastLine, levelLine, partAt, progressLine, stratum } from "@/components/charts/trend/lines";
import { type Brush, circle, inPlace, type Pen, rect } from "../pen";

const box = trendBoxes.document;

type Scales = ReturnType<typeof scalesOf>;

/** How high a trend of a width is. */
export const trendHeight = (width: number): number => (width * box.height) / box.width;

/** The trend of a team as vectors: the same drawing as on screen, at the pen, over its whole width. */
export function trendChart(pen: Pen, drawing: TrendDrawing): void {
  const brush = inPlace(pen, { x: 0, y: pen.y(), scale: pen.width / box.width });
  const scales = scalesOf(box, drawing);
  const { before, after } = partAt(drawing.steps, drawing.staleFrom);
  ground(brush, drawing, scales);
  for (const { value } of drawing.levels.filter((one) => one.value > 0)) {
    brush.path(stratum(before, value, scales), { fill: colorsOf(value).fill, fillOpacity: 0.5 });
    brush.path(stratum(after, value, scales), { fill: colorsOf(value).fill, fillOpacity: 0.24 });
  }
  brush.path(progressLine(drawing.points, scales), { stroke: palette.muted, line: 1.25 });
  brush.path(levelLine(after, scales), { stroke: palette.ink, line: 2.5, strokeOpacity: 0.38 });
  brush.path(levelLine(before, scales), { stroke: palette.ink, line: 2.5 });
  forecast(brush, drawing, scales);
  points(brush, drawing, scales);
  target(pen, brush, drawing, scales);
  bands(brush, drawing, scales);
  pen.down(trendHeight(pen.width));
}

function ground(brush: Brush, { levels, ticks, today }: TrendDrawing, { x, y }: Scales): void {
  const won = levels.filter(({ value }) => value > 0);
  brush.path(won.map(({ value }) => `M${box.left} ${y(value)}H${box.right}`).join(""), { stroke: palette.line });
  const marks = ticks.map(({ day }) => `M${x(day)} ${box.base}v6`);
  brush.path(`M${box.left} ${box.base}H${box.right}${marks.join("")}`, { stroke: palette.control });
  for (const { day, label } of labelledTicks(ticks, x, box.width))
    brush.word(label, { x: x(day) + 4, y: box.base + 19, ink: palette.muted });
  brush.path(`M${x(today.day)} ${box.top - 14}V${box.base}`, { stroke: palette.line2 });
  brush.word(today.label, { x: x(today.day), y: box.top - 20, ink: palette.ink, isStrong: true, align: "middle" });
}

function points(brush: Brush, drawing: TrendDrawing, { x, y }: Scales): void {
  const placed = drawing.points.flatMap((point) =>
    point.level === null ? [] : [{ ...point, x: x(point.asOf), y: y(point.level) }],
  );
  const [whole, provisional] = [false, true].map((kind) => placed.filter((one) => one.provisional === kind));
  brush.path(discs(placed, box.radius + 1.5), { fill: paper });
  brush.path(discs(whole ?? [], box.radius - 0.5), { fill: palette.ink });
  brush.path(discs(provisional ?? [], box.radius - 0.5), {
    fill: paper,
    stroke: palette.ink,
    line: 1.75,
    dash: [2, 1.6],
  });
  const last = placed.at(-1);
  if (last === undefined) return;
  const isFirst = last.x < 40;
  brush.word(last.score, {
    x: last.x + (isFirst ? 0 : -8),
    y: y(last.progress / 100) - 10,
    ink: palette.ink,
    isStrong: true,
    align: isFirst ? "left" : "right",
  });
}

/** Where the level goes at the team's pace, with the range of each step on the level that it reaches. */
function forecast(brush: Brush, drawing: TrendDrawing, { x, y }: Scales): void {
  for (const { level, earliest, latest } of drawing.forecast) {
    const width = Math.max(8, x(latest) - x(earliest));
    brush.path(rect(x(earliest), y(level) - 4, width, 8, 4), { fill: palette.accent, fillOpacity: 0.18 });
  }
  brush.path(forecastLine(drawing, { x, y }), { stroke: palette.accent, line: 1.75, dash: [4, 4] });
}

function target(pen: Pen, brush: Brush, { target: wanted, highest }: TrendDrawing, { x, y }: Scales): void {
  if (wanted === undefined) return;
  const [at, level] = [x(wanted.day), y(wanted.level)];
  brush.path(`M${at} ${level - 12.9}L${at + 7} ${level}H${at - 7}Z`, {
    fill: paper,
    stroke: palette.accent,
    line: 1.75,
  });
  brush.path(circle(at, level - 4.6, 1.25), { fill: palette.accent });
  const width = pen.widthOf(wanted.label, { size: 12, leading: 12, weight: 600, ink: palette.accent });
  const middle = Math.min(at, box.right - width / 2);
  // above the highest level stands the word for today
  const line = level + (wanted.level === highest ? 20 : -22);
  brush.path(rect(middle - width / 2 - 4, line - 12, width + 8, 16, 3), { fill: paper, fillOpacity: 0.88 });
  brush.word(wanted.label, { x: middle, y: line, ink: palette.accent, isStrong: true, align: "middle" });
}

/** The levels named at the right edge; the current one in ink. */
function bands(brush: Brush, { levels, current }: TrendDrawing, { y }: Scales): void {
  for (const { value, name } of levels) {
    const ink = colorsOf(value);
    const isStrong = value === current;
    brush.path(rect(box.chips + 0.5, y(value) - 8.5, 17, 17, 3.5), { fill: ink.fill, stroke: ink.edge });
    brush.word(String(value), { x: box.chips + 9, y: y(value) + 4, ink: ink.text, isStrong: true, align: "middle" });
    const lines = bandLines(name, nameRoom(box));
    for (const [place, words] of lines.entries())
      brush.word(words, {
        x: box.chips + 26,
        y: y(value) + 4 + (place - (lines.length - 1) / 2) * 14,
        size: 11.5,
        ink: isStrong ? palette.ink : palette.muted,
        isStrong,
      });
  }
}

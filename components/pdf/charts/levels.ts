import {
  type LevelsBox,
  type LevelsScales,
  levelsBoxes,
  levelsBoxesFor,
  levelsScales,
} from "@/components/charts/levels/box";
import type { LevelsDrawing } from "@/components/charts/levels/drawing";
import { bandSample, levelLines, medianLines, notAssessedAt } from "@/components/charts/levels/edge";
import { bandOf, halfLine, medianLine, quartileBand, teamsAbove } from "@/components/charts/levels/lines";
import { colorsOf, palette, paper } from "@/components/charts/marks/palette";
import { labelledTicks } from "@/components/charts/marks/ticks";
import { type Brush, inPlace, type Pen } from "../pen";

/** How high the levels over time of a width are. */
export const levelsHeight = (width: number): number =>
  (width * levelsBoxes.document.height) / levelsBoxes.document.width;

/** How many teams stand at each level over time, as vectors: the same drawing as on screen, at the pen, over its whole width. */
export function levelsChart(pen: Pen, drawing: LevelsDrawing): void {
  const box = levelsBoxesFor(drawing).document;
  const brush = inPlace(pen, { x: 0, y: pen.y(), scale: pen.width / box.width });
  const scales = levelsScales(box, drawing);
  axes(brush, drawing, box);
  brush.path(quartileBand(drawing, scales), { fill: palette.line2, fillOpacity: 0.45 });
  brush.path(medianLine(drawing, scales), { stroke: palette.ink, line: 2.5 });
  brush.path(unassessed(drawing, scales), { fill: palette.line2 });
  for (let level = 0; level <= drawing.highest; level += 1)
    brush.path(bandOf(drawing, level, scales), { fill: colorsOf(level).fill, stroke: paper, line: 1.5 });
  brush.path(halfLine(drawing, scales), { stroke: palette.ink, dash: [1.5, 4] });
  labels(brush, drawing, box);
  pen.down(levelsHeight(pen.width));
}

function axes(brush: Brush, drawing: LevelsDrawing, box: LevelsBox): void {
  const { x, level, count, countTicks } = levelsScales(box, drawing);
  const { words, ticks, highest } = drawing;
  const ink = palette.muted;
  const rules = Array.from({ length: highest + 1 }, (_, value) => `M${box.left} ${level(value)}H${box.right}`);
  brush.path(rules.join(""), { stroke: palette.line });
  brush.word(words.level, { x: box.left, y: box.strip.top - 10, ink });
  brush.word(words.teams, { x: box.left, y: box.stack.top - 10, ink });
  for (const value of [0, Math.floor(highest / 2), highest])
    brush.word(String(value), { x: box.left - 8, y: level(value) + 4, align: "right", ink });
  for (const value of countTicks)
    brush.word(String(value), { x: box.left - 8, y: count(value) + 4, align: "right", ink });
  for (const { day, label } of labelledTicks(ticks, x, box.width))
    brush.word(label, { x: x(day) + 4, y: box.stack.base + 19, ink });
  const marks = ticks.map(({ day }) => `M${x(day)} ${box.stack.base}v6`);
  brush.path(`M${box.left} ${box.stack.base}H${box.right}${marks.join("")}`, { stroke: palette.control });
}

/** Dots above the bands for the teams that had no level yet. */
function unassessed(drawing: LevelsDrawing, { x, count }: LevelsScales): string {
  const dots = drawing.months.flatMap((month, place) => {
    const from = x(month.month);
    const to = x(drawing.months[place + 1]?.month ?? drawing.until);
    const [ground, top] = [count(teamsAbove(month, -1)), count(teamsAbove(month, -1) + month.none)];
    const found: string[] = [];
    for (let down = Math.ceil(top / 7) * 7; down < ground - 2; down += 7)
      for (let right = Math.ceil(from / 7) * 7; right < to - 1; right += 7)
        found.push(`M${right} ${down}h1.2v1.2h-1.2Z`);
    return found;
  });
  return dots.join("");
}

function labels(brush: Brush, drawing: LevelsDrawing, box: LevelsBox): void {
  const none = notAssessedAt(drawing, box);
  if (none !== null) {
    const { x, y, isOnBand } = none;
    brush.word(drawing.words.notAssessed, { x, y, align: isOnBand ? "left" : "right", ink: palette.muted });
    if (!isOnBand) brush.path(bandSample(box), { fill: palette.line2 });
  }
  for (const { x, y, strong, quiet } of medianLines(drawing, box))
    brush.word(strong + quiet, { x, y, ink: strong === "" ? palette.muted : palette.ink, isStrong: strong !== "" });
  for (const { x, y, strong, quiet } of levelLines(drawing, box)) {
    brush.word(strong, { x, y, ink: palette.ink, isStrong: true });
    brush.word(quiet, { x: x + 58, y, ink: palette.muted });
  }
}

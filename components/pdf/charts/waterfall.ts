import { placesOf, type Waterfall, type WaterfallEnd, type WaterfallStep } from "@/components/charts/compare/waterfall";
import { colorsOf, palette, paper } from "@/components/charts/marks/palette";
import { arrowed, chipSize, levelChip } from "../marks";
import { rule } from "../part";
import { circle, type Pen, rect, writeLines } from "../pen";
import { type } from "../type";

const value = 48;
const least = 24;

type Track = { left: number; right: number; at: (progress: number) => number; rules: Waterfall["rules"] };

/**
 * Why the progress moved, a row for each part from the pen down, each bar beginning where the last one ended, between the two dates; the levels are
 * named on each page.
 */
export function waterfallChart(pen: Pen, waterfall: Waterfall): void {
  const left = pen.width * 0.5;
  const right = pen.width - value;
  const place = placesOf(waterfall);
  const at = (progress: number) => left + ((right - left) * place(progress)) / 100;
  const track = { left, right, at, rules: waterfall.rules };
  endRow(pen, waterfall.before, { track, isFirst: true });
  for (const [index, step] of waterfall.steps.entries())
    stepRow(pen, step, { track, isLast: index === waterfall.steps.length - 1 });
  endRow(pen, waterfall.after, { track, isFirst: false });
}

function endRow(
  pen: Pen,
  { date, level, progress, value: written }: WaterfallEnd,
  { track, isFirst }: { track: Track; isFirst: boolean },
): void {
  const height = isFirst ? least + 12 : least;
  pen.need(height + (isFirst ? 60 : 0));
  rule(pen);
  const middle = pen.y() + height - least / 2;
  ruleLines(pen, track, { from: isFirst ? pen.y() + 12 : pen.y(), to: pen.y() + height });
  if (isFirst) nameLevels(pen, track);
  const x = track.at(progress);
  pen.path(`M${x} ${middle}V${isFirst ? pen.y() + height : pen.y()}`, { stroke: palette.control, line: 0.75 });
  pen.path(circle(x, middle, 3.8), { fill: colorsOf(level).fill, stroke: palette.ink, line: 1.5 });
  levelChip(pen, { x: 0, y: middle - chipSize / 2, level });
  const y = middle - type.strong.leading / 2;
  writeLines(pen, [date], type.strong, { x: chipSize + 8, y });
  writeLines(pen, [written], type.strong, { x: 0, y, width: pen.width, align: "right" });
  pen.down(height);
}

function nameLevels(pen: Pen, { at, left, right, rules }: Track): void {
  for (const one of rules) {
    const x = at(one.level);
    const align = x > right - 30 ? "right" : x < left + 30 ? "left" : "middle";
    pen.word(one.label, type.axis, { x, baseline: pen.y() + 9, align });
  }
}

function stepRow(pen: Pen, step: WaterfallStep, { track, isLast }: { track: Track; isLast: boolean }): void {
  const width = track.left - 16;
  const label = pen.lines(step.label, type.ink, width);
  const height = Math.max(least, label.length * type.ink.leading + (step.note === "" ? 0 : type.axis.leading) + 8);
  const before = pen.y();
  // the date to which the last part leads stays with it
  pen.need(height + (isLast ? least + 24 : 0));
  if (pen.y() < before) {
    nameLevels(pen, track);
    pen.down(12);
  }
  rule(pen);
  const top = pen.y();
  const middle = top + height / 2;
  arrowed(pen, step.note, type.axis, { x: 0, y: top + 4 + writeLines(pen, label, type.ink, { x: 0, y: top + 4 }) });
  ruleLines(pen, track, { from: top, to: top + height });
  const [start, end] = [track.at(step.from), track.at(step.to)];
  pen.path(`M${start} ${top}V${middle}M${end} ${middle}V${top + height}`, { stroke: palette.control, line: 0.75 });
  const bar = rect(Math.min(start, end), middle - 5, Math.max(Math.abs(end - start), 0.5), 10);
  pen.path(bar, paintOf(step));
  const y = middle - type.body.leading / 2;
  writeLines(pen, [step.value], type.body, { x: 0, y, width: pen.width, align: "right" });
  pen.down(height);
}

/** Lost is ink, gained the colour of its level; what only leaves or enters the count is dashed. */
function paintOf({ tone, level }: WaterfallStep) {
  const { fill, edge } = colorsOf(level);
  if (tone === "lost") return { fill: palette.ink };
  if (tone === "gained") return { fill, stroke: edge, line: 0.5 };
  return { fill: paper, stroke: palette.ink, line: 0.75, dash: [1.5, 1.5] as const };
}

function ruleLines(pen: Pen, { at, rules }: Track, { from, to }: { from: number; to: number }): void {
  const lines = rules.map(({ level }) => `M${at(level)} ${from}V${to}`).join("");
  if (lines !== "") pen.path(lines, { stroke: palette.muted, line: 0.5, dash: [0.75, 2.25] });
}

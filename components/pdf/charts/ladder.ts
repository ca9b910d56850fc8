import { colorsOf, palette, paper } from "@/components/charts/marks/palette";
import type { NamedLevel } from "@/components/report/text";
import { type Brush, inPlace, type Pen, rect, writeLines } from "../pen";
import { inInk, type } from "../type";
import { hatch } from "./hatch";

type Props = {
  levels: readonly NamedLevel[];
  /** Null where there is none: nothing is won. */
  level: number | null;
  /** How much of the next level is reached, from 0 to 1. */
  fraction: number;
  /** What stands at the right of the current level. */
  score: string;
  target: { level: number; label: string } | null;
  width: number;
};

const stair = 96;
const row = 36;

/** How high the ladder of so many levels is. */
export const ladderHeight = (levels: number): number => levels * row;

/** The stair of levels at the pen, without moving it: won steps filled, the next hatched to the fraction reached, names beside their treads. */
export function ladder(pen: Pen, { levels, level, fraction, score, target, width }: Props): void {
  const top = pen.y();
  const tread = (value: number) => (levels.length - 1 - value) * row;
  steps(inPlace(pen, { x: 0, y: top, scale: 1 }), { count: levels.length, level, fraction, tread });
  for (const { value, name, tagline } of levels) {
    const isWon = level !== null && value <= level;
    const isCurrent = value === level;
    const y = top + tread(value);
    pen.path(`M${stair} ${y}H${width}`, {
      stroke: isCurrent ? palette.ink : palette.line2,
      line: isCurrent ? 1.5 : 0.5,
      ...(isWon ? {} : { dash: [3, 3] as const }),
    });
    const room = width - stair - 12;
    writeLines(pen, [name], isWon ? type.strong : type.quiet, { x: stair + 12, y: y + 3 });
    if (isCurrent) {
      writeLines(pen, [score], type.strong, { x: stair + 12, y: y + 3, width: room, align: "right" });
      const said = tagline === undefined ? [] : pen.lines(tagline, type.axis, room).slice(0, 2);
      writeLines(pen, said, { ...type.axis, leading: 9.2 }, { x: stair + 12, y: y + 16.5 });
    } else if (target?.level === value) {
      writeLines(pen, [target.label], inInk(type.axis, palette.accent), { x: stair + 12, y: y + 16.5 });
    }
  }
}

type Steps = { count: number; level: number | null; fraction: number; tread: (value: number) => number };

function steps(brush: Brush, { count, level, fraction, tread }: Steps): void {
  const step = stair / count;
  const next = (level ?? -1) + 1;
  const values = Array.from({ length: count }, (_, value) => value);
  const isWon = (value: number) => level !== null && value <= level;
  for (const value of values.filter(isWon))
    brush.path(rect(value * step, tread(value), stair - value * step, row), { fill: colorsOf(value).fill });
  if (fraction > 0 && next < count) {
    const height = row * fraction;
    const reached = { x: next * step, y: tread(next) + row - height, width: stair - next * step, height };
    const { fill, edge } = colorsOf(next);
    brush.path(rect(reached.x, reached.y, reached.width, height), { fill, fillOpacity: 0.18 });
    brush.path(hatch(reached), { stroke: edge, line: 0.8, strokeOpacity: 0.7 });
  }
  for (const value of values) {
    const end = value === level || !isWon(value) ? stair : (value + 1) * step;
    brush.path(`M${value * step} ${tread(value) + row}V${tread(value)}H${end}`, {
      stroke: isWon(value) ? palette.ink : palette.line2,
      line: isWon(value) ? 1.5 : 0.75,
      ...(isWon(value) ? {} : { dash: [3, 3] as const }),
    });
    const ink = isWon(value) ? colorsOf(value).text : palette.ink;
    // the number of the next step stands on its hatching
    if (value === next && fraction > 0)
      brush.path(rect((value + 0.5) * step - 6, tread(value) + 3.5, 12, 14, 3), { fill: paper });
    brush.word(String(value), {
      x: (value + 0.5) * step,
      y: tread(value) + 14,
      size: 9,
      isStrong: true,
      align: "middle",
      ink,
    });
  }
}

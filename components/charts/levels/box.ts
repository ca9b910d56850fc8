import { scaleLinear } from "d3-scale";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar";
import type { LevelsDrawing } from "./drawing";

/** The measures of a drawing in its own pixels: the strip of the median above, the stack of the teams below. */
export type LevelsBox = {
  width: number;
  height: number;
  left: number;
  right: number;
  strip: { top: number; base: number };
  stack: { top: number; base: number };
  isNarrow: boolean;
};

/** Drawn in its own size for a wide page, for a document and paper, and for phones; CSS chooses, so that no text is ever scaled far. */
export const levelsBoxes = {
  wide: {
    width: 860,
    height: 444,
    left: 28,
    right: 716,
    strip: { top: 24, base: 128 },
    stack: { top: 166, base: 416 },
    isNarrow: false,
  },
  narrow: {
    width: 358,
    height: 388,
    left: 28,
    right: 286,
    strip: { top: 24, base: 96 },
    stack: { top: 132, base: 360 },
    isNarrow: true,
  },
  document: {
    width: 724,
    height: 372,
    left: 28,
    right: 566,
    strip: { top: 24, base: 104 },
    stack: { top: 138, base: 346 },
    isNarrow: false,
  },
} as const satisfies Record<string, LevelsBox>;

/** The same for a drawing: numbers of teams with four digits and more take their room at the left. */
export function levelsBoxesFor({ teams }: Pick<LevelsDrawing, "teams">): Record<keyof typeof levelsBoxes, LevelsBox> {
  const more = Math.max(0, String(teams).length - 3) * 7;
  const roomy = (box: LevelsBox): LevelsBox => ({ ...box, left: box.left + more });
  const { wide, narrow, document } = levelsBoxes;
  return more === 0 ? levelsBoxes : { wide: roomy(wide), narrow: roomy(narrow), document: roomy(document) };
}

/** Where days, levels and numbers of teams lie in a box. */
export function levelsScales(box: LevelsBox, { from, until, highest, teams }: LevelsDrawing) {
  const place = scaleLinear([0, daysBetween(from, until)], [box.left, box.right]);
  const round = (value: number) => Math.round(value * 100) / 100;
  const level = scaleLinear([0, highest], [box.strip.base, box.strip.top]);
  const count = scaleLinear([0, teams], [box.stack.base, box.stack.top]);
  return {
    x: (day: CalendarDate) => round(place(daysBetween(from, day))),
    level: (value: number) => round(level(value)),
    count: (value: number) => round(count(value)),
    countTicks: count.ticks(4).filter(Number.isInteger),
  };
}

export type LevelsScales = ReturnType<typeof levelsScales>;

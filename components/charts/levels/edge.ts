import { widthAtMost } from "@/components/report/text-width";
import { type LevelsBox, levelsScales } from "./box";
import type { LevelsDrawing } from "./drawing";
import { teamsAbove } from "./lines";

/** From one line of words to the next, and from the edge of the drawing to its words. */
export const apart = 17;
const gap = 12;

/** A line at the right edge, beginning with what is strong. */
type EdgeLine = { x: number; y: number; strong: string; quiet: string };

/** What is written of the newest median: beside its number the quartiles; where there is no room for them, the number and what it is. */
export function medianLines(drawing: LevelsDrawing, box: LevelsBox): EdgeLine[] {
  const median = drawing.months.at(-1)?.median ?? null;
  if (median === null) return [];
  const { words } = drawing;
  const y = levelsScales(box, drawing).level(median);
  const [strong, quiet] = box.isNarrow ? [words.medianNumber, words.medianHead] : [words.median, words.quartiles];
  return [
    { x: box.right + gap, y: y + 1, strong, quiet: "" },
    { x: box.right + gap, y: y + 16, strong: "", quiet },
  ];
}

/** The levels that teams stand at now, each beside its band, moved up where bands are thin. */
export function levelLines(drawing: LevelsDrawing, box: LevelsBox): (EdgeLine & LevelsDrawing["labels"][number])[] {
  const last = drawing.months.at(-1);
  if (last === undefined) return [];
  const { count } = levelsScales(box, drawing);
  let below = box.stack.base + apart;
  return drawing.labels
    .map((label) => ({ ...label, y: count(teamsAbove(last, label.level) + label.count / 2) + 4 }))
    .toSorted((one, other) => other.y - one.y)
    .map((label) => {
      below = Math.min(label.y, below - apart);
      return {
        ...label,
        ...{ x: box.right + gap, y: below },
        strong: box.isNarrow ? String(label.level) : label.name,
        quiet: box.isNarrow ? String(label.count) : label.teams,
      };
    });
}

/** Where the words for the teams not yet assessed begin, on their band; or where they end, beside a sample of it. */
type NotAssessed = { isOnBand: boolean; x: number; y: number };

const size = 12;
const beside = 8;
/** What a line of words takes of a band. */
const tall = 20;

/** The words stand on the first stretch of their band that holds them whole; above the stack where there is none; null where all teams are assessed. */
export function notAssessedAt(drawing: LevelsDrawing, box: LevelsBox): NotAssessed | null {
  const { months, until, words } = drawing;
  if (months.every(({ none }) => none === 0)) return null;
  const { x, count } = levelsScales(box, drawing);
  const wide = widthAtMost(words.notAssessed, size) + 2 * beside;
  for (const [place, { month }] of months.entries()) {
    const left = x(month);
    let [top, base] = [box.stack.top, box.stack.base];
    for (const [after, one] of months.slice(place).entries()) {
      const assessed = teamsAbove(one, -1);
      top = Math.max(top, count(assessed + one.none));
      base = Math.min(base, count(assessed));
      if (base - top < tall) break;
      const right = x(months[place + after + 1]?.month ?? until);
      if (right - left >= wide)
        return { isOnBand: true, x: left + beside, y: Math.min(top + 18, (top + base) / 2 + 4) };
    }
  }
  return { isOnBand: false, x: box.right - sampleWidth - beside, y: box.stack.top - 10 };
}

const sampleWidth = 14;

/** The dots of the band, in two rows, as a sample at the right of its words. */
export function bandSample(box: LevelsBox): string {
  const [left, line] = [box.right - sampleWidth, box.stack.top - 10];
  const dots = [-7, -1].flatMap((y) => [0, 6, 12].map((x) => `M${left + x} ${line + y}`));
  return dots.map((start) => `${start}a0.75 0.75 0 1 0 1.5 0a0.75 0.75 0 1 0 -1.5 0Z`).join("");
}

import type { CapabilityBar } from "@/components/charts/capability-bars";
import { colorsOf, palette } from "@/components/charts/marks/palette";
import { chipSize, levelChip } from "../marks";
import { fitting, inPlace, type Pen, rect, writeLines } from "../pen";
import { type } from "../type";
import { hatch } from "./hatch";

type Props = {
  bars: readonly CapabilityBar[];
  highest: number;
  /** The level of the whole: the capabilities that stand at it hold the team back. */
  level: number | null;
  /** What stands in the place of a level where nothing is applicable. */
  without: string;
};

const name = 150;
const chip = 34;
const row = 21;

/** How high the bars of so many capabilities are. */
export const capabilityBarsHeight = (count: number): number => count * row;

/** A bar for each capability at the pen: solid to the evidenced level, hatched above it, a pin where it stood before. */
export function capabilityBars(pen: Pen, { bars, highest, level, without }: Props): void {
  const someAbove = bars.some((bar) => bar.level !== null && level !== null && bar.level > level);
  for (const bar of bars) {
    const y = pen.y();
    const style = someAbove && bar.level === level ? type.strong : type.body;
    const lines = fitting(pen, bar.name, style, { width: name - 8, most: 2 });
    const tight = lines.length > 1 ? { ...style, size: 8.5, leading: 9.6 } : style;
    writeLines(pen, lines, tight, { x: 0, y: y + (row - lines.length * tight.leading) / 2 });
    levelBar(pen, bar, { highest, x: name, y: y + 1.5, width: pen.width - name - chip });
    if (bar.level === null) writeLines(pen, [without], type.note, { x: 0, y: y + 4, width: pen.width, align: "right" });
    else levelChip(pen, { x: pen.width - chipSize, y: y + 3, level: bar.level });
    pen.down(row);
  }
}

/** One bar, 18 points high, its left top corner at (x, y). */
export function levelBar(
  pen: Pen,
  { level, evidencedLevel, previous }: Pick<CapabilityBar, "level" | "evidencedLevel" | "previous">,
  { highest, x, y, width }: { highest: number; x: number; y: number; width: number },
): void {
  const brush = inPlace(pen, { x, y, scale: 1 });
  const step = width / highest;
  brush.path(`M0 9H${width}`, { stroke: palette.line, line: 0.75 });
  for (let value = 1; value <= (level ?? 0); value += 1) {
    const place = { x: (value - 1) * step, y: 4, width: step - 1.5, height: 10 };
    const { fill, edge } = colorsOf(value);
    const isShown = value <= (evidencedLevel ?? 0);
    const shape = rect(place.x, place.y, place.width, place.height);
    brush.path(shape, { fill, fillOpacity: isShown ? 1 : 0.18 });
    if (!isShown) brush.path(hatch(place), { stroke: edge, line: 0.8 });
    brush.path(shape, { stroke: edge, line: 0.5 });
  }
  if (typeof previous !== "number" || previous === level) return;
  const pin = Math.min(previous * step, width - 1);
  brush.path(`M${pin} 1V17`, { stroke: palette.ink, line: 1.5 });
  brush.path(rect(pin - 1.7, 0, 3.4, 3), { fill: palette.ink });
}

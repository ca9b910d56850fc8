import { palette } from "@/components/charts/marks/palette";
import { rule } from "./part";
import { type Pen, writeLines } from "./pen";
import { type } from "./type";

/** A figure with what it is compared with. */
export type PaperFigure = {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
};

/** What a manager asks first, side by side, parted by hairlines. */
export function figuresStrip(pen: Pen, figures: readonly PaperFigure[]): void {
  rule(pen, { isFirst: true });
  const top = pen.y() + 8;
  const step = pen.width / Math.max(figures.length, 1);
  const heights = figures.map(({ label, value, unit, note }, place) => {
    const x = place * step + (place === 0 ? 0 : 8);
    const width = step - (place === 0 ? 4 : 12);
    writeLines(pen, pen.lines(label, type.axis, width).slice(0, 2), type.axis, { x, y: top });
    const y = top + 2 * type.axis.leading;
    writeLines(pen, [value], type.figure, { x, y });
    writeLines(pen, [unit], type.note, { x: x + pen.widthOf(value, type.figure) + 4, y: y + 8.5 });
    const below = y + type.figure.leading;
    return below + writeLines(pen, pen.lines(note, type.axis, width).slice(0, 3), type.axis, { x, y: below }) - top;
  });
  const height = Math.max(0, ...heights);
  for (let place = 1; place < figures.length; place += 1)
    pen.path(`M${place * step} ${top}v${height}`, { stroke: palette.line, line: 0.5 });
  pen.down(height + 26);
}

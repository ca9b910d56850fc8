import type { LevelsDrawing } from "@/components/charts/levels/drawing";
import type { Translate } from "@/components/report/text";
import { partEnd, partHead, rule } from "./part";
import { type Align, type Pen, type TextStyle, writeLines } from "./pen";
import { type } from "./type";

/** A year with the month that it is compared with. */
const newest = 13;
const row = 17;

/** The numbers of the levels over time, the newest period first; not more than a year of months. */
export function distributionTable(pen: Pen, { drawing, t }: { drawing: LevelsDrawing; t: Translate }): void {
  const { months, names, words, highest } = drawing;
  const shown = months.slice(-newest).toReversed();
  const sentence =
    months.length > newest ? t("paper.figures.periods", { shown: newest, all: months.length }) : undefined;
  partHead(pen, { title: t("paper.figures.numbers"), sentence, follows: (shown.length + 1) * row });
  const levels = Array.from({ length: highest + 1 }, (_, level) => level);
  pen.down(6);
  line(pen, [t("levels.month"), ...names, words.notAssessed, words.medianHead], type.note);
  for (const { label, counts, none, median } of shown) {
    pen.need(row);
    rule(pen);
    line(
      pen,
      [label, ...levels.map((level) => String(counts[level] ?? 0)), String(none), String(median ?? "–")],
      type.ink,
    );
  }
  partEnd(pen);
}

/** The period at the left, the numbers under each other at the right of their columns. */
function line(pen: Pen, cells: readonly string[], style: TextStyle): void {
  const first = 96;
  const step = (pen.width - first) / Math.max(cells.length - 1, 1);
  for (const [place, text] of cells.entries()) {
    const isFirst = place === 0;
    const at = isFirst ? { x: 0, width: first } : { x: first + (place - 1) * step, width: step };
    const align: Align = isFirst ? "left" : "right";
    const lines = pen.lines(text, style, at.width - (isFirst ? 0 : 6)).slice(0, 2);
    const y = pen.y() + row - 2.5 - lines.length * style.leading;
    writeLines(pen, lines, style, { ...at, y, align });
  }
  pen.down(row);
}

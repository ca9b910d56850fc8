import { colorsOf, palette } from "@/components/charts/marks/palette";
import type { AnswerValue } from "@/lib/domain/answer";
import { circle, inPlace, type Pen, rect, type TextStyle, writeLines } from "./pen";
import { type } from "./type";

/** The side of a level's chip. */
export const chipSize = 15;

/** The number of a level on its colour, or outlined where answers are missing; its left top corner at (x, y). */
export function levelChip(
  pen: Pen,
  { x, y, level, isProvisional = false }: { x: number; y: number; level: number | null; isProvisional?: boolean },
): void {
  const isPlain = level === null || isProvisional;
  const ink = colorsOf(level ?? 0);
  const brush = inPlace(pen, { x, y, scale: 1 });
  const shape = rect(0.4, 0.4, chipSize - 0.8, chipSize - 0.8, 3);
  if (isPlain) brush.path(shape, { stroke: palette.control, line: 0.75, dash: [2, 1.5] });
  else brush.path(shape, { fill: ink.fill, stroke: ink.edge, line: 0.75 });
  brush.word(level === null ? "–" : String(level), {
    x: chipSize / 2,
    y: 10.6,
    size: 8.5,
    isStrong: true,
    align: "middle",
    ink: isPlain ? palette.ink : ink.text,
  });
}

/** The five marks of an answer, told apart by shape, 9 points high. */
export function answerMark(pen: Pen, { x, y, value }: { x: number; y: number; value: AnswerValue | null }): void {
  const brush = inPlace(pen, { x, y, scale: 0.75 });
  const ring = { stroke: palette.ink, line: 1.4 };
  switch (value) {
    case "met":
      brush.path("M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM3.2 6.4 5.2 8.4 8.8 4.6 7.9 3.7 5.2 6.5 4.1 5.5Z", {
        fill: palette.ink,
        isEvenOdd: true,
      });
      return;
    case "partly":
      brush.path(circle(6, 6, 4.8), ring);
      brush.path("M6 1.2a4.8 4.8 0 0 1 0 9.6Z", { fill: palette.ink });
      return;
    case "not-met":
      brush.path(circle(6, 6, 4.8), ring);
      return;
    case "not-applicable":
      brush.path(`${circle(6, 6, 4.8)}M2.8 9.2 9.2 2.8`, ring);
      return;
    case null:
      brush.path(circle(6, 6, 4.8), { ...ring, dash: [1.3, 1.72] });
      return;
    default:
      value satisfies never;
  }
}

/** How far a level moved, a triangle and a number; a middle dot where it did not. */
export function change(
  pen: Pen,
  { x, y, level, before }: { x: number; y: number; level: number | null; before: number | null },
): void {
  if (level === null || before === null || level === before) {
    writeLines(pen, ["·"], type.quiet, { x, y });
    return;
  }
  const brush = inPlace(pen, { x, y: y + 4, scale: 0.6 });
  brush.path(level > before ? "M5 1 9.5 9h-9Z" : "M5 9 .5 1h9Z", { fill: palette.ink });
  writeLines(pen, [String(Math.abs(level - before))], type.strong, { x: x + 9, y });
}

/** Writes one line in which an arrow leads from one word to the next: "Level 2 → Level 3". No face has its shape, so it is drawn. */
export function arrowed(
  pen: Pen,
  text: string,
  style: TextStyle,
  { x, y, width, align = "left" }: { x: number; y: number; width?: number; align?: "left" | "right" },
): void {
  const parts = text.split("→").map((part) => part.trim());
  const shaft = style.size + 8;
  const wide = parts.reduce((sum, part) => sum + pen.widthOf(part, style), (parts.length - 1) * shaft);
  let at = align === "right" && width !== undefined ? x + width - wide : x;
  for (const [place, part] of parts.entries()) {
    if (place > 0) {
      const middle = y + style.leading / 2 + 0.6;
      pen.path(`M${at + 4} ${middle}h${style.size}m-2.6 -2.2l2.6 2.2l-2.6 2.2`, { stroke: style.ink, line: 0.7 });
      at += shaft;
    }
    writeLines(pen, [part], style, { x: at, y });
    at += pen.widthOf(part, style);
  }
}

import { palette } from "@/components/charts/marks/palette";
import { fitting, type Pen, writeLines } from "./pen";
import { type } from "./type";

const line = 12;

/** How high so many names are. */
export const numberedHeight = (names: number): number => Math.ceil(names / 2) * line + 4;

/** Names with the numbers by which a drawing speaks of them, in two columns under it. */
export function numberedNames(pen: Pen, names: readonly string[]): void {
  const half = Math.ceil(names.length / 2);
  for (const [place, name] of names.entries()) {
    const x = place < half ? 0 : pen.width / 2;
    numbered(pen, name, { number: place + 1, x, y: pen.y() + (place % half) * line, width: pen.width / 2 });
  }
  pen.down(numberedHeight(names.length));
}

/** The same in one column beside a drawing, around a middle line; the pen stays. */
export function numberedBeside(pen: Pen, names: readonly string[], { x, middle }: { x: number; middle: number }): void {
  const top = middle - (names.length * line) / 2;
  for (const [place, name] of names.entries())
    numbered(pen, name, { number: place + 1, x, y: top + place * line, width: pen.width - x });
}

type Place = { number: number; x: number; y: number; width: number };

function numbered(pen: Pen, name: string, { number, x, y, width }: Place): void {
  writeLines(pen, [String(number)], { ...type.axis, ink: palette.ink }, { x, y, width: 12, align: "right" });
  writeLines(pen, fitting(pen, name, type.axis, { width: width - 30, most: 1 }), type.axis, { x: x + 18, y });
}

import { palette } from "@/components/charts/marks/palette";
import { fitting, type Pen, writeLines } from "./pen";
import { type } from "./type";

const line = 12;

/** How high so many names are. */
export const numberedHeight = (names: number): number => Math.ceil(names / 2) * line + 4;

/** Names with the numbers by which a drawing speaks of them, in two columns. */
export function numberedNames(pen: Pen, names: readonly string[]): void {
  const half = Math.ceil(names.length / 2);
  for (const [place, name] of names.entries()) {
    const x = place < half ? 0 : pen.width / 2;
    const y = pen.y() + (place % half) * line;
    writeLines(pen, [String(place + 1)], { ...type.axis, ink: palette.ink }, { x, y, width: 12, align: "right" });
    writeLines(pen, fitting(pen, name, type.axis, { width: pen.width / 2 - 30, most: 1 }), type.axis, { x: x + 18, y });
  }
  pen.down(numberedHeight(names.length));
}

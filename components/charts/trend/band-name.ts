import { widthAtMost } from "@/components/report/text-width";
import type { Box } from "./box";

const size = 12;

/** How wide the name of a level may be beside its chip. */
export const nameRoom = ({ width, chips }: Pick<Box, "width" | "chips">): number => width - chips - 25;

/** A name too long for its room is broken near its middle: between words, or between characters where there are none. */
export function bandLines(name: string, room: number): string[] {
  if (widthAtMost(name, size) <= room) return [name];
  const breaks = Array.from(name.matchAll(/ /g), (match) => match.index);
  const middle = breaks.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  if (middle !== undefined) return [name.slice(0, middle), name.slice(middle + 1)];
  const half = Math.ceil(name.length / 2);
  return [name.slice(0, half), name.slice(half)];
}

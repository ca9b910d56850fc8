import { scaleLinear } from "d3-scale";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar";

/** The measures of a drawing in its own pixels. */
export type Box = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  base: number;
  radius: number;
  /** Bands are named here, by their chip alone where there is no room for names. */
  chips: number;
  isNarrow: boolean;
};

/** A trend is drawn in two sizes, for its wide place (page or document) and for phones; CSS chooses, so that no text is ever scaled far. */
export const trendBoxes = {
  wide: { width: 860, height: 352, left: 4, right: 680, top: 44, base: 320, radius: 5, chips: 692, isNarrow: false },
  document: {
    width: 724,
    height: 316,
    left: 4,
    right: 552,
    top: 40,
    base: 286,
    radius: 5,
    chips: 564,
    isNarrow: false,
  },
  narrow: { width: 358, height: 264, left: 4, right: 322, top: 36, base: 236, radius: 4, chips: 336, isNarrow: true },
} as const satisfies Record<string, Box>;

/** Where days and levels lie in a box. */
export function scalesOf(
  box: Box,
  { from, until, highest }: { from: CalendarDate; until: CalendarDate; highest: number },
) {
  const place = scaleLinear([0, daysBetween(from, until)], [box.left, box.right]);
  const height = scaleLinear([0, highest], [box.base, box.top]);
  return {
    x: (day: CalendarDate) => round(place(daysBetween(from, day))),
    y: (level: number) => round(height(level)),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

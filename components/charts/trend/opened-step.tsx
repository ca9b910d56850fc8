import type { CalendarDate } from "@/lib/domain/calendar";
import type { Box } from "./box";
import type { TrendDrawing } from "./drawing";
import { discs } from "./lines";

/** Two dates of a trend, in either order, between which the reader looks at what changed. */
export type OpenedStep = { from: CalendarDate; to: CalendarDate };

type Props = {
  opened: OpenedStep;
  box: Box;
  x: (day: CalendarDate) => number;
};

/** The stretch between the two dates, under the lines. */
export function OpenedBand({ opened, box, x }: Props) {
  const [from, to] = [x(opened.from), x(opened.to)];
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  return (
    <>
      <path d={`M${start} ${box.top}H${end}V${box.base}H${start}Z`} className="fill-accent" fillOpacity="0.13" />
      <path d={`M${start} ${box.top}V${box.base}M${end} ${box.top}V${box.base}`} className="stroke-accent" />
    </>
  );
}

/** Rings around the points of the two dates. */
export function OpenedRings({
  opened,
  points,
  box,
  x,
  y,
}: Props & { points: TrendDrawing["points"]; y: (level: number) => number }) {
  const placed = points.flatMap(({ asOf, level }) =>
    level !== null && (asOf === opened.from || asOf === opened.to) ? [{ x: x(asOf), y: y(level) }] : [],
  );
  return <path d={discs(placed, box.radius + 3)} className="fill-none stroke-accent" strokeWidth="1.75" />;
}

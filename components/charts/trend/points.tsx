import type { CalendarDate } from "@/lib/domain/calendar";
import type { Box } from "./box";
import type { TrendDrawing } from "./drawing";
import { discs } from "./lines";

type Props = {
  points: TrendDrawing["points"];
  box: Box;
  x: (day: CalendarDate) => number;
  y: (level: number) => number;
};

/** The assessments on the line: a disc for each, a dashed ring where answers are missing; one path for each kind. */
export function Points({ points, box, x, y }: Props) {
  const placed = points.flatMap((point) =>
    point.level === null ? [] : [{ ...point, x: x(point.asOf), y: y(point.level) }],
  );
  const whole = placed.filter((point) => !point.provisional);
  const provisional = placed.filter((point) => point.provisional);
  return (
    <>
      <path d={discs(placed, box.radius + 1.5)} className="fill-page" />
      <path d={discs(whole, box.radius - 0.5)} className="fill-ink" />
      <path
        d={discs(provisional, box.radius - 0.5)}
        className="fill-page stroke-ink"
        strokeWidth="1.75"
        strokeDasharray="2 1.6"
      />
      {placed.map(
        (point) =>
          point.href !== undefined && (
            <a key={point.asOf} href={point.href} aria-label={point.label}>
              <circle cx={point.x} cy={point.y} r="12" className="hit" />
            </a>
          ),
      )}
    </>
  );
}

import { colorsOf, palette } from "@/components/charts/marks/palette";
import { type Box, scalesOf } from "@/components/charts/trend/box";
import { levelLine, stratum } from "@/components/charts/trend/lines";
import { daysBetween } from "@/lib/domain/calendar";
import { type Series, stepSegments } from "@/lib/domain/trend";
import { circle, inPlace, type Pen } from "../pen";

const box: Box = { width: 84, height: 22, left: 2, right: 80, top: 3, base: 20, radius: 1.8, chips: 0, isNarrow: true };

/** A small trend for a row of a table, its left top corner at (x, y). */
export function sparkline(pen: Pen, { series, x, y }: { series: Series; x: number; y: number }): void {
  const steps = stepSegments(series);
  const last = steps.at(-1);
  if (last === undefined || daysBetween(series.from, series.today) < 1) return;
  const scales = scalesOf(box, { from: series.from, until: series.today, highest: series.highest });
  const brush = inPlace(pen, { x, y, scale: 1 });
  for (let level = 1; level <= series.highest; level += 1)
    brush.path(stratum(steps, level, scales), { fill: colorsOf(level).fill, fillOpacity: 0.6 });
  brush.path(levelLine(steps, scales), { stroke: palette.ink, line: 1 });
  brush.path(circle(scales.x(last.to), scales.y(last.level), box.radius), { fill: palette.ink });
}

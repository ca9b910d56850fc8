import { daysBetween } from "@/lib/domain/calendar";
import { type Series, stepSegments } from "@/lib/domain/trend";
import { paintOf } from "./marks/paint";
import type { Box } from "./trend/box";
import { scalesOf } from "./trend/box";
import { levelLine, stratum } from "./trend/lines";

const box: Box = {
  width: 112,
  height: 32,
  left: 2,
  right: 108,
  top: 4,
  base: 30,
  radius: 2.5,
  chips: 0,
  isNarrow: true,
};

/** A small trend for a row of a table: strata, level line, a dot for today; its numbers stand beside it. */
export function Sparkline({ series }: { series: Series }) {
  const steps = stepSegments(series);
  const last = steps.at(-1);
  if (last === undefined || daysBetween(series.from, series.today) < 1) return null;
  const scales = scalesOf(box, { from: series.from, until: series.today, highest: series.highest });
  const levels = Array.from({ length: series.highest }, (_, place) => place + 1);
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} width={box.width} height={box.height} aria-hidden="true">
      {levels.map((level) => (
        <path key={level} d={stratum(steps, level, scales)} className={paintOf(level).fill} fillOpacity="0.6" />
      ))}
      <path d={levelLine(steps, scales)} className="fill-none stroke-ink" strokeWidth="1.5" strokeLinejoin="round" />
      <circle cx={scales.x(last.to)} cy={scales.y(last.level)} r={box.radius} className="fill-ink" />
    </svg>
  );
}

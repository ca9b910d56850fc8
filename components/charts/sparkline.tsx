import { daysBetween } from "@/lib/domain/calendar";
import { type Series, stepSegments } from "@/lib/domain/trend";
import type { Box } from "./trend/box";
import { scalesOf } from "./trend/box";
import { discs, levelLine } from "./trend/lines";

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

const fillId = "sparkline-strata";

/** What the small trends of a page are filled with, once for all of them: the ground of each level in its colour. */
export function SparklineStrata({ highest }: { highest: number }) {
  const levels = Array.from({ length: highest }, (_, place) => place + 1);
  return (
    <svg className="absolute size-0" aria-hidden="true">
      <linearGradient id={fillId} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={box.base} y2={box.top}>
        {levels.flatMap((level) => {
          const stop = { stopColor: `var(--color-level-${Math.min(level, 4)})`, stopOpacity: 0.6 };
          return [
            <stop key={`${level} from`} offset={(level - 1) / highest} {...stop} />,
            <stop key={`${level} to`} offset={level / highest} {...stop} />,
          ];
        })}
      </linearGradient>
    </svg>
  );
}

/** A small trend for a row of a table: strata, level line, a dot for today; its numbers stand beside it. The page holds `SparklineStrata`. */
export function Sparkline({ series }: { series: Series }) {
  const steps = stepSegments(series);
  const last = steps.at(-1);
  if (last === undefined || daysBetween(series.from, series.today) < 1) return null;
  const scales = scalesOf(box, { from: series.from, until: series.today, highest: series.highest });
  const ground = steps.map(({ from, to, level }) => {
    const [left, right] = [scales.x(from), scales.x(to)];
    return level === 0 ? "" : `M${left} ${scales.y(level)}H${right}V${scales.y(0)}H${left}Z`;
  });
  const end = [{ x: scales.x(last.to), y: scales.y(last.level) }];
  // the dot is a disc of strokes, so that one path draws it with the line
  const dot = [0.75, 1.75].map((radius) => discs(end, radius)).join("");
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} width={box.width} height={box.height} aria-hidden="true">
      <path d={ground.join("")} fill={`url(#${fillId})`} />
      <path
        d={`${levelLine(steps, scales)}${dot}`}
        className="fill-none stroke-ink"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}

import { Hatch, hatchFill } from "@/components/charts/marks/hatch";
import { paintOf } from "@/components/charts/marks/paint";

type Props = {
  id: string;
  /** The values of the levels, from 0. */
  levels: readonly number[];
  level: number | null;
  /** How much of the next level is reached, from 0 to 1. */
  fraction: number;
};

const tread = 16;
const rise = 18;

/** The stair in small: what is won lies under the ink line, the next step is hatched as far as it is reached, the rest is dashed. */
export function LevelStair({ id, levels, level, fraction }: Props) {
  const width = tread * levels.length + 4;
  const height = rise * levels.length + 2;
  const topOf = (value: number) => height - rise * (value + 1);
  const next = (level ?? -1) + 1;
  const reached = rise * fraction;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="h-full w-auto" aria-hidden="true">
      <defs>{next < levels.length && <Hatch id={id} level={next} />}</defs>
      {levels.map((value) => (
        <rect
          key={value}
          x={value * tread}
          y={topOf(value)}
          width={width - value * tread}
          height={rise}
          className={`transition-opacity duration-step ${paintOf(value).fill} ${level !== null && value <= level ? "opacity-100" : "opacity-0"}`}
        />
      ))}
      {next < levels.length && (
        <rect
          x={next * tread}
          y={topOf(next) + rise - reached}
          width={width - next * tread}
          height={reached}
          fill={hatchFill(id, next)}
        />
      )}
      {level !== null && (
        <path d={stairPath(0, level, { width, topOf })} className="fill-none stroke-ink" strokeWidth="1.75" />
      )}
      {next < levels.length && (
        <path
          d={stairPath(next, levels.length - 1, { width, topOf })}
          className="fill-none stroke-line-2"
          strokeDasharray="3 3"
        />
      )}
    </svg>
  );
}

function stairPath(
  from: number,
  to: number,
  { width, topOf }: { width: number; topOf: (value: number) => number },
): string {
  const start = `M${from * tread + 0.9} ${topOf(from) + rise}`;
  const steps = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  return steps.reduce(
    (path, value) => `${path}V${topOf(value) + 1}H${value === to ? width : (value + 1) * tread + 0.9}`,
    start,
  );
}

import { Fragment } from "react";
import { paintOf } from "./marks/paint";

const width = 320;
const height = 22;
/** Below so many pixels a number does not fit its part. */
const leastForNumber = 18;

/** How many teams stand at each level, as the parts of one bar, the lowest level first; the number of teams on each part that has room. */
export function LevelBar({ counts, label }: { counts: readonly number[]; label: string }) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const parts = counts.flatMap((count, level) => {
    const before = counts.slice(0, level).reduce((sum, one) => sum + one, 0);
    return count === 0 ? [] : [{ level, count, x: (before / all) * width, size: (count / all) * width }];
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="block"
    >
      {parts.map(({ level, count, x, size }) => (
        <Fragment key={level}>
          <rect
            x={x + 0.5}
            y="0.5"
            width={Math.max(1, size - 2)}
            height={height - 1}
            rx="2"
            className={`${paintOf(level).fill} ${paintOf(level).edge}`}
          />
          {size >= leastForNumber && (
            <text
              x={x + size / 2 - 0.5}
              y="15"
              textAnchor="middle"
              className={`text-axis font-number ${paintOf(level).text}`}
            >
              {count}
            </text>
          )}
        </Fragment>
      ))}
    </svg>
  );
}

import { labelledTicks } from "../marks/ticks";
import { type LevelsBox, levelsScales } from "./box";
import type { LevelsDrawing } from "./drawing";

/** Hairlines at whole levels, numbers of teams, the base line with its ticks. */
export function LevelsAxes({ drawing, box }: { drawing: LevelsDrawing; box: LevelsBox }) {
  const { x, level, count, countTicks } = levelsScales(box, drawing);
  const { words, ticks, highest } = drawing;
  return (
    <>
      <path
        d={Array.from({ length: highest + 1 }, (_, value) => `M${box.left} ${level(value)}H${box.right}`).join("")}
        className="stroke-line"
      />
      <g className="fill-muted text-axis">
        <text x={box.left} y={box.strip.top - 10}>
          {words.level}
        </text>
        <text x={box.left} y={box.stack.top - 10}>
          {words.teams}
        </text>
        <g textAnchor="end">
          {[0, Math.floor(highest / 2), highest].map((value) => (
            <text key={value} x={box.left - 8} y={level(value) + 4}>
              {value}
            </text>
          ))}
          {countTicks.map((value) => (
            <text key={value} x={box.left - 8} y={count(value) + 4}>
              {value}
            </text>
          ))}
        </g>
        {labelledTicks(ticks, x, box.width).map(({ day, label }) => (
          <text key={day} x={x(day) + 4} y={box.stack.base + 19}>
            {label}
          </text>
        ))}
      </g>
      <path
        d={`M${box.left} ${box.stack.base}H${box.right}${ticks.map(({ day }) => `M${x(day)} ${box.stack.base}v6`).join("")}`}
        className="stroke-control"
      />
    </>
  );
}

import type { CalendarDate } from "@/lib/domain/calendar";
import { TargetTriangle } from "../marks/target-mark";
import { labelledTicks } from "../marks/ticks";
import type { Box } from "./box";
import type { TrendDrawing } from "./drawing";
import { forecastLine } from "./lines";

type Props = { drawing: TrendDrawing; box: Box; x: (day: CalendarDate) => number; y: (level: number) => number };

/** Hairlines at whole levels, the base line with its ticks, and today. */
export function Ground({ drawing, box, x, y }: Props) {
  const { levels, ticks, today } = drawing;
  return (
    <>
      <path
        d={levels
          .filter(({ value }) => value > 0)
          .map(({ value }) => `M${box.left} ${y(value)}H${box.right}`)
          .join("")}
        className="stroke-line"
      />
      <path
        d={`M${box.left} ${box.base}H${box.right}${ticks.map(({ day }) => `M${x(day)} ${box.base}v6`).join("")}`}
        className="stroke-control"
      />
      <g className="fill-muted text-axis">
        {labelledTicks(ticks, x, box.width).map(({ day, label }) => (
          <text key={day} x={x(day) + 4} y={box.base + 19}>
            {label}
          </text>
        ))}
      </g>
      <path d={`M${x(today.day)} ${box.top - 14}V${box.base}`} className="stroke-line-2" />
      <text x={x(today.day)} y={box.top - 20} textAnchor="middle" className="fill-ink text-axis font-semibold">
        {today.label}
      </text>
    </>
  );
}

/** The progress of the newest assessment, above its point. */
export function CurrentProgress({ drawing, x, y }: Props) {
  const last = drawing.points.at(-1);
  if (last === undefined || last.level === null) return null;
  const isFirst = x(last.asOf) < 40;
  return (
    <text
      x={x(last.asOf) + (isFirst ? 0 : -8)}
      y={y(last.progress / 100) - 10}
      textAnchor={isFirst ? "start" : "end"}
      className="halo fill-ink text-axis font-number"
    >
      {last.score}
    </text>
  );
}

/** Where the level goes at the team's pace, with the range of each step on the level that it reaches. */
export function Forecast({ drawing, x, y }: Props) {
  return (
    <>
      {drawing.forecast.map(({ level, earliest, latest }) => (
        <rect
          key={level}
          x={x(earliest)}
          y={y(level) - 4}
          width={Math.max(8, Math.round((x(latest) - x(earliest)) * 100) / 100)}
          height="8"
          rx="4"
          className="fill-accent"
          fillOpacity="0.18"
        />
      ))}
      <path
        d={forecastLine(drawing, { x, y })}
        className="fill-none stroke-accent"
        strokeWidth="1.75"
        strokeDasharray="4 4"
      />
    </>
  );
}

/** The triangle of the target on its level; with its words where there is room. */
export function TargetSign({ drawing: { target, highest }, box, x, y }: Props) {
  if (target === undefined) return null;
  return (
    <>
      <TargetTriangle x={x(target.day)} y={y(target.level)} />
      {!box.isNarrow && (
        <text
          x={Math.min(x(target.day), box.right - 48)}
          // above the highest level stands the word for today
          y={y(target.level) + (target.level === highest ? 20 : -22)}
          textAnchor="middle"
          className="halo fill-accent text-axis font-semibold"
        >
          {target.label}
        </text>
      )}
    </>
  );
}

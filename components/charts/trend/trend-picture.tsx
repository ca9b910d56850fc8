import { paintOf } from "../marks/paint";
import { TargetTriangle } from "../marks/target-mark";
import type { Layout } from "../part";
import { Bands } from "./bands";
import { type Box, scalesOf, trendBoxes } from "./box";
import type { TrendDrawing } from "./drawing";
import { levelLine, partAt, progressLine, stratum } from "./lines";
import { Points } from "./points";

/** The trend of a team in two drawings, of which the width of its place shows one. */
export function TrendPicture({ drawing, layout = "page" }: { drawing: TrendDrawing; layout?: Layout }) {
  return (
    <>
      <div className="hidden @picture:block">
        <Drawing drawing={drawing} box={layout === "page" ? trendBoxes.wide : trendBoxes.document} />
      </div>
      <div className="max-w-narrow-picture @picture:hidden">
        <Drawing drawing={drawing} box={trendBoxes.narrow} />
      </div>
    </>
  );
}

function Drawing({ drawing, box }: { drawing: TrendDrawing; box: Box }) {
  const scales = scalesOf(box, drawing);
  const { x, y } = scales;
  const { before, after } = partAt(drawing.steps, drawing.staleFrom);
  const won = drawing.levels.filter(({ value }) => value > 0);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has a title, a sentence and a table
    <svg viewBox={`0 0 ${box.width} ${box.height}`} className="block h-auto w-full overflow-visible">
      <Ground drawing={drawing} box={box} x={x} y={y} />
      {won.map(({ value }) => (
        <g key={value} className={paintOf(value).fill}>
          <path d={stratum(before, value, scales)} className="strata" />
          {after.length > 0 && <path d={stratum(after, value, scales)} className="strata-stale" />}
        </g>
      ))}
      <path d={progressLine(drawing.points, scales)} className="fill-none stroke-muted" strokeWidth="1.25" />
      <g className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round">
        {after.length > 0 && <path d={levelLine(after, scales)} strokeOpacity="0.38" />}
        <path d={levelLine(before, scales)} />
      </g>
      <Points points={drawing.points} box={box} x={x} y={y} />
      <CurrentProgress drawing={drawing} x={x} y={y} />
      {drawing.target && (
        <g>
          <TargetTriangle x={x(drawing.target.day)} y={y(drawing.target.level)} />
          {!box.isNarrow && (
            <text
              x={Math.min(x(drawing.target.day), box.right - 48)}
              y={y(drawing.target.level) - 22}
              textAnchor="middle"
              className="halo fill-accent text-axis font-semibold"
            >
              {drawing.target.label}
            </text>
          )}
        </g>
      )}
      <Bands levels={drawing.levels} current={drawing.current} box={box} y={y} />
    </svg>
  );
}

type PartProps = { drawing: TrendDrawing; box: Box; x: (day: string) => number; y: (level: number) => number };

function Ground({ drawing, box, x, y }: PartProps) {
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
        {ticks
          .filter((_, place) => !box.isNarrow || ticks.length < 5 || place % 2 === 0)
          .map(({ day, label }) => (
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

function CurrentProgress({ drawing, x, y }: Omit<PartProps, "box">) {
  const last = drawing.points.at(-1);
  if (last === undefined || last.level === null) return null;
  const isFirst = x(last.asOf) < 40;
  return (
    <text
      x={x(last.asOf) + (isFirst ? 0 : -8)}
      y={y(last.progress / 100) - 10}
      textAnchor={isFirst ? "start" : "end"}
      className="halo fill-ink text-axis font-semibold"
    >
      {last.score}
    </text>
  );
}

"use client";

import { memo } from "react";
import { Area, ComposedChart, type DotItemDotProps, Line, XAxis, YAxis } from "recharts";
import { daysBetween } from "@/lib/domain/calendar";
import { Explorer } from "../explore/explorer";
import { LevelChip } from "../marks/level-chip";
import { Bands } from "./bands";
import { type Box, scalesOf, trendBoxes } from "./box";
import type { TrendDrawing } from "./drawing";
import { CurrentProgress, Forecast, Ground, TargetSign } from "./frame";
import { Points } from "./points";
import { groundOf, rowsOf, type TrendRow } from "./rows";

/** The trend to explore, in the size, colours and axes of its picture: points open their assessment. */
export function TrendChart({ drawing }: { drawing: TrendDrawing }) {
  const placeOf = (box: Box, index: number) => scalesOf(box, drawing).x(drawing.points[index]?.asOf ?? drawing.from);
  return (
    <Explorer
      wide={trendBoxes.wide}
      narrow={trendBoxes.narrow}
      count={drawing.points.length}
      placeOf={placeOf}
      indexAt={(box, place) =>
        nearest(
          drawing.points.map((_, index) => placeOf(box, index)),
          place,
        )
      }
      tooltip={(index) => <PointWords drawing={drawing} index={index} />}
    >
      {(box) => <Chart drawing={drawing} box={box} />}
    </Explorer>
  );
}

/** Drawn anew only for another drawing or size: what is in focus would be lost otherwise. */
const Chart = memo(function Chart({ drawing, box }: { drawing: TrendDrawing; box: Box }) {
  const { x, y } = scalesOf(box, drawing);
  const rows = rowsOf(drawing);
  const won = drawing.levels.filter(({ value }) => value > 0);
  const still = { isAnimationActive: false, activeDot: false, tooltipType: "none" } as const;
  const ground = { ...still, type: "stepAfter", stroke: "none" } as const;
  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: box.top, right: box.width - box.right, bottom: box.height - box.base, left: box.left }}
      accessibilityLayer={false}
    >
      {/* no overflow is allowed for, which would cut points at the lowest and the highest level in half */}
      <XAxis hide type="number" dataKey="x" domain={[0, daysBetween(drawing.from, drawing.until)]} />
      <YAxis hide type="number" domain={[0, drawing.highest]} />
      <Ground drawing={drawing} box={box} x={x} y={y} />
      {won.map(({ value }) => (
        <Area
          key={`won-${value}`}
          {...ground}
          dataKey={(row: TrendRow) => groundOf(row, value, false)}
          fill={`var(--color-level-${value})`}
          fillOpacity="var(--opacity-strata)"
        />
      ))}
      {drawing.staleFrom !== undefined &&
        won.map(({ value }) => (
          <Area
            key={`stale-${value}`}
            {...ground}
            dataKey={(row: TrendRow) => groundOf(row, value, true)}
            fill={`var(--color-level-${value})`}
            fillOpacity="var(--opacity-strata-stale)"
          />
        ))}
      <Forecast drawing={drawing} box={box} x={x} y={y} />
      <Line {...still} type="linear" dataKey="progress" stroke="var(--color-muted)" strokeWidth={1.25} dot={false} />
      {drawing.staleFrom !== undefined && (
        <Line
          {...still}
          type="stepAfter"
          dataKey="stale"
          stroke="var(--color-ink)"
          strokeOpacity={0.38}
          strokeWidth={2.5}
          dot={false}
        />
      )}
      <Line
        {...still}
        type="stepAfter"
        dataKey="level"
        stroke="var(--color-ink)"
        strokeWidth={2.5}
        dot={(dot) => <Mark key={dot.index} {...{ dot, rows, drawing, box }} line="level" />}
      />
      {drawing.staleFrom !== undefined && (
        <Line
          {...still}
          type="stepAfter"
          dataKey="stale"
          stroke="none"
          dot={(dot) => <Mark key={dot.index} {...{ dot, rows, drawing, box }} line="stale" />}
        />
      )}
      <CurrentProgress drawing={drawing} box={box} x={x} y={y} />
      <TargetSign drawing={drawing} box={box} x={x} y={y} />
      <Bands levels={drawing.levels} current={drawing.current} box={box} y={y} />
    </ComposedChart>
  );
});

type MarkProps = {
  dot: DotItemDotProps;
  rows: readonly TrendRow[];
  drawing: TrendDrawing;
  box: Box;
  /** Both lines ask for each row; it is marked on one of them. */
  line: "level" | "stale";
};

/** The mark of an assessment, drawn and linked as in the picture. */
function Mark({ dot, rows, drawing, box, line }: MarkProps) {
  const row = rows[dot.index];
  const isMine = row !== undefined && (row.level === null) === (line === "stale");
  const index = isMine ? row.point : null;
  const point = index === null ? undefined : drawing.points[index];
  const { x, y } = scalesOf(box, drawing);
  return <g data-index={index}>{point !== undefined && <Points points={[point]} box={box} x={x} y={y} />}</g>;
}

function PointWords({ drawing, index }: { drawing: TrendDrawing; index: number }) {
  const point = drawing.points[index];
  if (point === undefined) return null;
  return (
    <>
      <p className="sr-only">{point.label}</p>
      <div aria-hidden="true">
        <p className="flex items-center justify-between gap-6">
          <span className="font-semibold text-ink">{point.date}</span>
          <LevelChip level={point.level} provisional={point.provisional} size="small" />
        </p>
        <p className="flex justify-between gap-6 text-muted">
          <span>{drawing.progressLabel}</span>
          <span className="text-ink">{point.score}</span>
        </p>
        {point.provisional && <p className="text-muted">{drawing.provisionalLabel}</p>}
      </div>
    </>
  );
}

function nearest(places: readonly number[], place: number): number {
  const distances = places.map((one) => Math.abs(one - place));
  return distances.indexOf(Math.min(...distances));
}

"use client";

import { useRouter } from "next/navigation";
import { memo, useMemo } from "react";
import { Area, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { addDays, daysBetween } from "@/lib/domain/calendar";
import { Explorer } from "../explore/explorer";
import type { Range } from "../explore/use-drag";
import { LevelsAxes } from "./axes";
import { type LevelsBox, levelsBoxesFor, levelsScales } from "./box";
import type { LevelsDrawing } from "./drawing";
import { EdgeLabels } from "./edge-labels";
import { MonthWords } from "./month-words";
import { type LevelsRow, levelsRows } from "./rows";

/** The levels over time to explore, in the size, colours and axes of its picture. */
export function LevelsOverTimeChart({ drawing }: { drawing: LevelsDrawing }) {
  const router = useRouter();
  const boxes = useMemo(() => levelsBoxesFor(drawing), [drawing]);
  const labelOf = (index: number) => drawing.months[index]?.label;
  const placeOf = (box: LevelsBox, index: number) =>
    levelsScales(box, drawing).x(drawing.months[index]?.month ?? drawing.until);
  return (
    <Explorer
      wide={boxes.wide}
      narrow={boxes.narrow}
      count={drawing.months.length}
      placeOf={placeOf}
      indexAt={(box, place) =>
        Math.max(
          0,
          drawing.months.findLastIndex((_, index) => placeOf(box, index) <= place),
        )
      }
      tooltip={(index) => <MonthWords drawing={drawing} index={index} />}
      label={drawing.words.title}
      brush={{
        words: ({ from, to }) => (from === to ? `${labelOf(from)}` : `${labelOf(from)} – ${labelOf(to)}`),
        onPick: (range) => router.push(addressOf(drawing, range), { scroll: false }),
      }}
    >
      {(box) => <Chart drawing={drawing} box={box} />}
    </Explorer>
  );
}

/** The address of this page with other months. */
function addressOf({ months, until }: LevelsDrawing, { from, to }: Range) {
  const url = new URL(window.location.href);
  const end = months[to + 1]?.month ?? until;
  url.searchParams.set("from", (months[from]?.month ?? end).slice(0, 7));
  // the last day of what ends before another month begins
  url.searchParams.set("to", addDays(end, -1).slice(0, 7));
  return `/o/${url.pathname.slice("/o/".length)}${url.search}` as const;
}

/** Drawn anew only for another drawing or size: what is in focus would be lost otherwise. */
const Chart = memo(function Chart({ drawing, box }: { drawing: LevelsDrawing; box: LevelsBox }) {
  const { strip, stack } = box;
  const levels = Array.from({ length: drawing.highest + 1 }, (_, level) => level);
  const whole = stack.base - strip.top;
  const below = (drawing.highest * (stack.base - strip.base)) / (strip.base - strip.top);
  const still = {
    isAnimationActive: false,
    activeDot: false,
    dot: false,
    tooltipType: "none",
    type: "stepAfter",
  } as const;
  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      data={levelsRows(drawing)}
      margin={{ top: strip.top, right: box.width - box.right, bottom: box.height - stack.base, left: box.left }}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" dataKey="x" domain={[0, daysBetween(drawing.from, drawing.until)]} allowDataOverflow />
      <YAxis
        hide
        yAxisId="teams"
        type="number"
        domain={[0, (drawing.teams * whole) / (stack.base - stack.top)]}
        allowDataOverflow
      />
      <YAxis hide yAxisId="level" type="number" domain={[-below, drawing.highest]} allowDataOverflow />
      <defs>
        <pattern id="levels-over-time-chart" patternUnits="userSpaceOnUse" width="6" height="6">
          <circle cx="3" cy="3" r="0.75" className="fill-line-2" />
        </pattern>
      </defs>
      <LevelsAxes drawing={drawing} box={box} />
      <Area
        {...still}
        yAxisId="level"
        dataKey="quartiles"
        stroke="none"
        fill="var(--color-line-2)"
        fillOpacity={0.45}
      />
      <Area
        {...still}
        yAxisId="teams"
        dataKey="unassessed"
        stroke="none"
        fill="url(#levels-over-time-chart)"
        fillOpacity={1}
      />
      {levels.map((level) => (
        <Area
          key={level}
          {...still}
          yAxisId="teams"
          dataKey={(row: LevelsRow) => row.bands[level]}
          stroke="var(--color-page)"
          strokeWidth={1.5}
          fill={`var(--color-level-${level})`}
          fillOpacity={1}
          {...bandLink(drawing.bandHrefs[level])}
        />
      ))}
      <Line {...still} yAxisId="teams" dataKey="half" stroke="var(--color-ink)" strokeDasharray="1.5 4" />
      <Line {...still} yAxisId="level" dataKey="median" stroke="var(--color-ink)" strokeWidth={2.5} />
      <EdgeLabels drawing={drawing} box={box} />
    </ComposedChart>
  );
});

/** A band leads to its teams by a press; the label at the edge does so by keyboard. */
function bandLink(href: string | undefined) {
  return href === undefined ? {} : { onClick: () => window.location.assign(href), cursor: "pointer" };
}

import { line } from "d3-shape";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { StepSegment } from "@/lib/domain/trend";
import type { TrendDrawing } from "./drawing";

type Scales = { x: (day: CalendarDate) => number; y: (level: number) => number };

/** The step line of the level: one path, broken where there is no level. */
export function levelLine(steps: readonly StepSegment[], { x, y }: Scales): string {
  return steps
    .map((step, place) => {
      const joins = steps[place - 1]?.to === step.from;
      return `${joins ? "V" : `M${x(step.from)} `}${y(step.level)}H${x(step.to)}`;
    })
    .join("");
}

/** The ground won for a level: from the level below up to it, wherever the team stood at it or above. */
export function stratum(steps: readonly StepSegment[], level: number, { x, y }: Scales): string {
  const won: StepSegment[] = [];
  for (const step of steps.filter((one) => one.level >= level)) {
    const last = won.at(-1);
    if (last?.to === step.from) won.splice(-1, 1, { ...last, to: step.to });
    else won.push(step);
  }
  return won.map((step) => `M${x(step.from)} ${y(level)}H${x(step.to)}V${y(level - 1)}H${x(step.from)}Z`).join("");
}

/** The steps that are expected, from today on to the right edge: one path. */
export function forecastLine({ current, today, forecast, until }: TrendDrawing, { x, y }: Scales): string {
  if (current === null || forecast.length === 0) return "";
  const steps = forecast.map(({ day, level }) => `H${x(day)}V${y(level)}`).join("");
  return `M${x(today.day)} ${y(current)}${steps}H${x(until)}`;
}

/** The progress, straight between assessments. */
export function progressLine(points: TrendDrawing["points"], { x, y }: Scales): string {
  return (
    line<TrendDrawing["points"][number]>(
      (point) => x(point.asOf),
      (point) => y(point.progress / 100),
    ).defined((point) => point.level !== null)(points) ?? ""
  );
}

/** Discs of a radius around all places, as one path. */
export function discs(places: readonly { x: number; y: number }[], radius: number): string {
  return places
    .map(
      ({ x, y }) =>
        `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`,
    )
    .join("");
}

/** The stretches before and after a day. */
export function partAt(
  steps: readonly StepSegment[],
  day: CalendarDate | undefined,
): { before: StepSegment[]; after: StepSegment[] } {
  if (day === undefined) return { before: [...steps], after: [] };
  return {
    before: steps.filter((step) => step.from < day).map((step) => (step.to > day ? { ...step, to: day } : step)),
    after: steps.filter((step) => step.to > day).map((step) => (step.from < day ? { ...step, from: day } : step)),
  };
}

import { scaleLinear } from "d3-scale";

/** What one thing did to the progress, from where to where. */
export type WaterfallStep = {
  key: string;
  /** What it was, in words. */
  label: string;
  lang?: string | undefined;
  /** How it changed, "met → partly". */
  note: string;
  /** The level that it belongs to. */
  level: number;
  from: number;
  to: number;
  /** Won, lost, or only begun or ceased to count. */
  tone: "gained" | "lost" | "uncounted";
  /** As written, "−0.08". */
  value: string;
};

/** One end of a move. */
export type WaterfallEnd = { date: string; level: number; progress: number; value: string };

/** A move of the progress, part by part, on one scale. */
export type Waterfall = {
  before: WaterfallEnd;
  after: WaterfallEnd;
  steps: readonly WaterfallStep[];
  /** The levels that lie within the move, with their names for the rule. */
  rules: readonly { level: number; label: string }[];
};

/** Where a progress lies in the width of the picture, in percent: from the lowest that is passed to the highest, with a margin. */
export function placesOf({ before, after, steps, rules }: Waterfall): (progress: number) => number {
  const passed = [before.progress, after.progress, ...steps.map(({ to }) => to), ...rules.map(({ level }) => level)];
  const [low, high] = [Math.min(...passed), Math.max(...passed)];
  // a move of a hair would fill the width otherwise
  const spare = Math.max(0, 0.1 - (high - low)) / 2;
  const place = scaleLinear([low - spare, high + spare], [4, 96]);
  return (progress) => Math.round(place(progress) * 100) / 100;
}

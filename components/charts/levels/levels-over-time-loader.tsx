"use client";

import type { ReactNode } from "react";
import { WhenIdle } from "../explore/when-idle";
import type { LevelsDrawing } from "./drawing";

const load = () => import("./levels-over-time-chart").then((module) => module.LevelsOverTimeChart);

/** The levels over time as a picture, then as a chart to explore. */
export function LevelsOverTimeLoader({ drawing, children }: { drawing: LevelsDrawing; children: ReactNode }) {
  return (
    <WhenIdle drawing={drawing} load={load}>
      {children}
    </WhenIdle>
  );
}

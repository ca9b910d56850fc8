"use client";

import type { ReactNode } from "react";
import { WhenIdle } from "../explore/when-idle";
import type { TrendDrawing } from "./drawing";

const load = () => import("./trend-chart").then((module) => module.TrendChart);

/** The trend as a picture, then as a chart to explore. */
export function TrendLoader({ drawing, children }: { drawing: TrendDrawing; children: ReactNode }) {
  return (
    <WhenIdle drawing={drawing} load={load}>
      {children}
    </WhenIdle>
  );
}

"use client";

import { TableOnOpen } from "../table-on-open";
import type { LevelsDrawing } from "./drawing";
import { LevelsTable, type LevelsTableHead } from "./levels-table";

/** The numbers of the levels over time, laid out in the browser from what the chart is drawn from. */
export function LevelsTableOnOpen({ drawing, head }: { drawing: LevelsDrawing; head: LevelsTableHead }) {
  return (
    <TableOnOpen>
      <LevelsTable drawing={drawing} head={head} />
    </TableOnOpen>
  );
}

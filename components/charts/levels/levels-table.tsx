import { NumbersTable } from "../numbers-table";
import type { LevelsDrawing } from "./drawing";

/** What the heads of the table say. */
export type LevelsTableHead = { caption: string; period: string; none: string };

/** The numbers of the levels over time, the newest month first. */
export function LevelsTable({ drawing, head }: { drawing: LevelsDrawing; head: LevelsTableHead }) {
  const levels = Array.from({ length: drawing.highest + 1 }, (_, level) => level);
  return (
    <NumbersTable
      caption={head.caption}
      head={[head.period, ...drawing.names, head.none, drawing.words.medianHead]}
      rows={drawing.months.toReversed().map(({ month, label, counts, none, median }) => ({
        key: month,
        cells: [label, ...levels.map((level) => counts[level] ?? 0), none, median ?? "–"],
      }))}
    />
  );
}

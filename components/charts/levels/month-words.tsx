import { LevelChip } from "../marks/level-chip";
import type { LevelsDrawing } from "./drawing";

/** A month in words and numbers, for the tooltip: its teams by level, the highest first, and the median. */
export function MonthWords({ drawing, index }: { drawing: LevelsDrawing; index: number }) {
  const month = drawing.months[index];
  if (month === undefined) return null;
  return (
    <>
      <p className="mb-1.5 font-semibold text-ink">{month.label}</p>
      <ul className="grid gap-1">
        {month.counts
          .map((count, level) => (
            <li key={String(level)} className="flex items-center justify-between gap-6">
              <span className="inline-flex items-center gap-2">
                <LevelChip level={level} size="small" />
                {drawing.names[level]}
              </span>
              <span className="text-ink">{count}</span>
            </li>
          ))
          .reverse()}
        {month.none > 0 && (
          <li className="flex justify-between gap-6 text-muted">
            <span>{drawing.words.notAssessed}</span>
            <span>{month.none}</span>
          </li>
        )}
      </ul>
      <p className="mt-1.5 flex justify-between gap-6 border-t border-line pt-1.5 text-muted">
        <span>{drawing.words.medianHead}</span>
        <span className="text-ink">{month.median ?? "–"}</span>
      </p>
    </>
  );
}

import type { Translate } from "@/components/report/text";
import { LevelChip } from "../marks/level-chip";
import type { HeatmapDrawing } from "./drawing";

/** ▲ and ▼ in one drawing: the level rose or fell. */
function ChangeMarks() {
  return (
    <svg viewBox="0 0 16 6" width="16" height="6" aria-hidden="true" className="fill-ink">
      <path d="M3.5 0 7 6H0ZM12.5 6 9 0H16Z" />
    </svg>
  );
}

/** The marks that occur in a heat map. */
export function HeatmapLegend({ drawing, t }: { drawing: HeatmapDrawing; t: Translate }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-axis text-muted">
      {drawing.legend.map(({ level, name, lang }) => (
        <li key={level} className="inline-flex items-center gap-2">
          <LevelChip level={level} size="small" />
          <span lang={lang}>{name}</span>
        </li>
      ))}
      {drawing.hasProvisional && (
        <li className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="size-4.5 rounded-chip border border-dashed border-ink" />
          {t("heatmap.provisional")}
        </li>
      )}
      {drawing.hasChanges && (
        <li className="inline-flex items-center gap-2">
          <ChangeMarks />
          {t("heatmap.changed", { month: drawing.since })}
        </li>
      )}
    </ul>
  );
}

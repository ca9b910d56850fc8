import type { Translate } from "@/components/report/text";
import { LevelChip } from "../marks/level-chip";
import type { HeatmapDrawing } from "./drawing";

/** A small triangle: the level rose or fell. */
export function ChangeMark({ change, className = "" }: { change: "up" | "down"; className?: string }) {
  return (
    <svg viewBox="0 0 8 7" width="7" height="6" aria-hidden="true" className={`fill-current ${className}`}>
      <path d={change === "up" ? "M4 0 8 7H0Z" : "M4 7 0 0H8Z"} />
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
          <span className="inline-flex gap-0.5 text-ink">
            <ChangeMark change="up" />
            <ChangeMark change="down" />
          </span>
          {t("heatmap.changed", { month: drawing.since })}
        </li>
      )}
    </ul>
  );
}

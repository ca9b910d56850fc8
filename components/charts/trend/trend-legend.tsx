import type { ReactNode } from "react";
import type { Translate } from "@/components/report/text";
import type { TrendDrawing } from "./drawing";

/** The marks that occur in a trend. */
export function TrendLegend({ drawing, t }: { drawing: TrendDrawing; t: Translate }) {
  const hasProvisional = drawing.points.some((point) => point.provisional && point.level !== null);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-axis text-muted">
      <Entry label={t("trend.level")}>
        <path d="M0 10H11V4H24" className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round" />
      </Entry>
      <Entry label={t("trend.progress")}>
        <path d="M0 10 10 7 24 4" className="fill-none stroke-muted" strokeWidth="1.25" />
      </Entry>
      {hasProvisional && (
        <Entry label={t("trend.provisional")}>
          <circle cx="12" cy="7" r="4.5" className="fill-none stroke-ink" strokeWidth="1.75" strokeDasharray="2 1.6" />
        </Entry>
      )}
      {drawing.staleFrom !== undefined && (
        <Entry label={t("trend.stale")}>
          <path d="M0 7H24" className="stroke-ink" strokeWidth="2.5" strokeOpacity="0.38" />
        </Entry>
      )}
      {drawing.forecast.length > 0 && (
        <Entry label={t("trend.forecast")}>
          <path d="M0 10H11V4H24" className="fill-none stroke-accent" strokeWidth="1.75" strokeDasharray="4 3" />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}

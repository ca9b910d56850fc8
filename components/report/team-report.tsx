import type { ReactNode } from "react";
import { asDrawn } from "@/components/charts/part";
import type { TrendDrawing } from "@/components/charts/trend/drawing";
import { CapabilitiesSection } from "./capabilities-section";
import type { ReportProps } from "./content";
import { FreshnessSection } from "./freshness-section";
import { GapSection } from "./gap-section";
import { LadderSection } from "./ladder-section";
import { PaceSection } from "./pace-section";
import { ReadingsSection } from "./readings-section";
import { TrendSection } from "./trend-section";

type Props = ReportProps & {
  /** Puts an interactive chart in the picture's place. */
  renderChart?: (drawing: TrendDrawing, picture: ReactNode) => ReactNode;
  /** What the page adds below the gap. */
  children?: ReactNode;
};

/** The report as the team's own page: ladder beside trend, then two free columns. */
export function TeamReport({ children, renderChart, ...report }: Props) {
  const { still = asDrawn } = report;
  return (
    <div className="one-column-in-print grid gap-y-section print:block print:space-y-section">
      <div className="grid gap-x-14 gap-y-section lg:grid-cols-ladder lg:grid-rows-first print:block print:space-y-section">
        <LadderSection {...report} />
        <div className="lg:row-span-2">
          <TrendSection {...report} {...(renderChart === undefined ? {} : { renderChart })} />
        </div>
        <div className="grid content-start gap-y-section">
          {still("pace", <PaceSection {...report} />)}
          {still("freshness", <FreshnessSection {...report} />)}
        </div>
      </div>
      <div className="grid gap-x-14 gap-y-section lg:grid-cols-halves print:block print:space-y-section">
        <div className="grid content-start gap-y-section print:block print:space-y-section">
          <CapabilitiesSection {...report} />
          {still("readings", <ReadingsSection {...report} />)}
        </div>
        <div className="grid content-start gap-y-section print:block print:space-y-section">
          {still("gap", <GapSection {...report} />)}
          {children}
        </div>
      </div>
    </div>
  );
}

import { drawTrend, type TrendDrawing } from "@/components/charts/trend/drawing";
import type { ReportProps } from "./content";

/** The level over time of a report with its target and forecast, as the screen and the paper draw it. */
export function reportTrend({ content, t, format, hrefs }: ReportProps): TrendDrawing {
  const { series, framework, target, pace, staleFrom } = content;
  return drawTrend({
    series,
    levels: framework.levels,
    t,
    format,
    target,
    expected: pace.expected,
    staleFrom,
    ...(hrefs?.assessments === undefined ? {} : { hrefs: hrefs.assessments }),
  });
}

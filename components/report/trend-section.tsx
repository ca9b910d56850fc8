import type { ReactNode } from "react";
import { Figure } from "@/components/charts/figure";
import { asDrawn, type Layout } from "@/components/charts/part";
import type { TrendDrawing } from "@/components/charts/trend/drawing";
import { TrendLegend } from "@/components/charts/trend/trend-legend";
import { TrendPicture } from "@/components/charts/trend/trend-picture";
import { TrendTable } from "@/components/charts/trend/trend-table";
import type { ReportProps } from "./content";
import { trendWords } from "./sentences";
import { reportTrend } from "./trend-drawing";

type Props = ReportProps & {
  layout?: Layout;
  isFirst?: boolean;
  /** Puts an interactive chart in the picture's place, where there is one. */
  renderChart?: (drawing: TrendDrawing, picture: ReactNode) => ReactNode;
};

/** The level over time. */
export function TrendSection({
  content,
  t,
  format,
  hrefs,
  download,
  still = asDrawn,
  layout = "page",
  isFirst = layout === "page",
  renderChart,
}: Props) {
  const drawing = reportTrend({ content, t, format, ...(hrefs === undefined ? {} : { hrefs }) });
  const picture = <TrendPicture drawing={drawing} layout={layout} />;
  return (
    <Figure
      id="trend"
      title={t(layout === "page" ? "trend.title" : "trend.documentTitle")}
      sentence={trendWords({ content, t, format })}
      layout={layout}
      isFirst={isFirst}
      download={download}
      still={still}
      isInteractive={renderChart !== undefined}
      legend={<TrendLegend drawing={drawing} t={t} />}
      tableLabel={t("trend.table")}
      table={<TrendTable drawing={drawing} t={t} />}
    >
      {renderChart === undefined ? picture : renderChart(drawing, still("trend picture", picture))}
    </Figure>
  );
}

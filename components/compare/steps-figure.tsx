import type { ReactNode } from "react";
import { Figure } from "@/components/charts/figure";
import { drawTrend } from "@/components/charts/trend/drawing";
import type { OpenedStep } from "@/components/charts/trend/opened-step";
import { TrendLegend } from "@/components/charts/trend/trend-legend";
import { TrendPicture } from "@/components/charts/trend/trend-picture";
import { TrendTable } from "@/components/charts/trend/trend-table";
import type { Format, NamedLevel, Translate } from "@/components/report/text";
import type { Series } from "@/lib/domain/trend";

type Props = {
  series: Series;
  levels: NamedLevel[];
  /** The two dates that are compared. */
  opened: OpenedStep;
  /** Where the step that leads to an assessment is opened, by the assessment's id; the first has none. */
  hrefs: Readonly<Record<string, string>>;
  /** What saves the figure as an image. */
  download: ReactNode;
  t: Translate;
  format: Format;
};

/** The line of the team with the compared stretch marked; each point opens the step that led to it. */
export function StepsFigure({ series, levels, opened, hrefs, download, t, format }: Props) {
  const drawing = drawTrend({ series, levels, t, format, hrefs });
  return (
    <Figure
      id="steps"
      title={t("trend.documentTitle")}
      sentence={t("compare.steps")}
      layout="document"
      isFirst
      download={download}
      legend={<TrendLegend drawing={drawing} t={t} />}
      tableLabel={t("trend.table")}
      table={<TrendTable drawing={drawing} t={t} />}
    >
      <TrendPicture drawing={drawing} layout="document" opened={opened} />
    </Figure>
  );
}

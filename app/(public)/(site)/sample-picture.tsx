import { Figure } from "@/components/charts/figure";
import { drawTrend } from "@/components/charts/trend/drawing";
import { TrendLegend } from "@/components/charts/trend/trend-legend";
import { TrendPicture } from "@/components/charts/trend/trend-picture";
import { TrendTable } from "@/components/charts/trend/trend-table";
import type { NamedLevel } from "@/components/report/text";
import type { ReportWords } from "@/lib/request/report-words";

/** The published results of one team of the demo, as they stood on that day. */
const sample = {
  today: "2026-11-20",
  from: "2023-11-15",
  highest: 4,
  points: [
    { asOf: "2023-11-15", level: 1, progress: 130, provisional: false },
    { asOf: "2024-03-20", level: 1, progress: 165, provisional: false },
    { asOf: "2024-06-15", level: 2, progress: 209, provisional: false },
    { asOf: "2024-11-20", level: 2, progress: 245, provisional: false },
    { asOf: "2025-03-05", level: 3, progress: 307, provisional: false },
    { asOf: "2025-07-10", level: 3, progress: 314, provisional: false },
    { asOf: "2025-11-14", level: 3, progress: 323, provisional: false },
    { asOf: "2026-02-12", level: 2, progress: 275, provisional: false },
    { asOf: "2026-05-20", level: 2, progress: 279, provisional: false },
    { asOf: "2026-11-20", level: 2, progress: 283, provisional: false },
  ],
};

/** The trend of a team, drawn by the same picture as on its page. */
export function SamplePicture({ title, levels, t, format }: { title: string; levels: NamedLevel[] } & ReportWords) {
  const drawing = drawTrend({ series: sample, levels, t, format });
  return (
    <Figure
      id="sample"
      title={title}
      sentence={format.date(sample.today)}
      tableLabel={t("trend.table")}
      table={<TrendTable drawing={drawing} t={t} />}
      legend={<TrendLegend drawing={drawing} t={t} />}
    >
      <TrendPicture drawing={drawing} />
    </Figure>
  );
}

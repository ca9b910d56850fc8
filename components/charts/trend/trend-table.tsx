import type { Translate } from "@/components/report/text";
import { NumbersTable } from "../numbers-table";
import type { TrendDrawing } from "./drawing";

/** The numbers of a trend, the newest assessment first. */
export function TrendTable({ drawing, t }: { drawing: TrendDrawing; t: Translate }) {
  return (
    <NumbersTable
      caption={t("trend.title")}
      head={[t("trend.asOf"), t("trend.level"), t("trend.progress"), t("trend.state")]}
      rows={drawing.points.toReversed().map((point) => ({
        key: point.asOf,
        cells: [
          point.href === undefined ? (
            point.date
          ) : (
            <a key="open" href={point.href} className="hover:underline">
              {point.date}
            </a>
          ),
          point.level ?? "–",
          point.score,
          point.provisional ? t("trend.provisional") : t("trend.complete"),
        ],
      }))}
    />
  );
}

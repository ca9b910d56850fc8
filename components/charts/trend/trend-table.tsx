import type { Translate } from "@/components/report/text";
import { NumbersTable } from "../numbers-table";
import type { TrendDrawing } from "./drawing";

/** The numbers of a trend: what is aimed for and expected, then the assessments, the newest first. */
export function TrendTable({ drawing, t }: { drawing: TrendDrawing; t: Translate }) {
  return (
    <NumbersTable
      caption={t("trend.title")}
      head={[t("trend.asOf"), t("trend.level"), t("trend.progress"), t("trend.state")]}
      rows={[
        ...aheadOf(drawing).map(({ key, date, level, state }) => ({ key, cells: [date, level, "–", state] })),
        ...drawing.points.toReversed().map((point) => ({
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
        })),
      ]}
    />
  );
}

/** Target and expected steps, the latest first. */
function aheadOf({ target, forecast }: TrendDrawing) {
  const steps = forecast.map((step) => ({ ...step, key: `expected ${step.level}` }));
  const all = target === undefined ? steps : [...steps, { ...target, key: "target" }];
  return all.sort((one, other) => (one.day > other.day ? -1 : 1));
}

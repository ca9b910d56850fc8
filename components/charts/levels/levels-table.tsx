import type { Translate } from "@/components/report/text";
import { NumbersTable } from "../numbers-table";
import type { LevelsDrawing } from "./drawing";

/** The numbers of the levels over time, the newest month first. */
export function LevelsTable({ drawing, t }: { drawing: LevelsDrawing; t: Translate }) {
  const levels = Array.from({ length: drawing.highest + 1 }, (_, level) => level);
  return (
    <NumbersTable
      caption={t("levels.title")}
      head={[
        t("levels.month"),
        ...levels.map((level) => t("levels.level", { level })),
        t("levels.notAssessed"),
        t("levels.medianHead"),
      ]}
      rows={drawing.months.toReversed().map(({ month, label, counts, none, median }) => ({
        key: month,
        cells: [label, ...levels.map((level) => counts[level] ?? 0), none, median ?? "–"],
      }))}
    />
  );
}

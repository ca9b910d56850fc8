import { drawLevels, type LevelsDrawing, levelsWords } from "@/components/charts/levels/drawing";
import type { Format, Translate } from "@/components/report/text";
import type { Distribution } from "@/lib/domain/distribution";
import type { ComparedMedians } from "@/lib/domain/portfolio-history";
import { levelsChart, levelsHeight } from "./charts/levels";
import { partEnd, partHead } from "./part";
import type { Pen } from "./pen";

export type LevelsPartProps = {
  /** How many teams stood at each level, period by period. */
  periods: readonly Distribution[];
  per: "month" | "quarter";
  medians: ComparedMedians;
  highest: number;
  t: Translate;
  format: Format;
};

/** How many teams stood at each level over time, as vectors; returns what it drew, null without a period. */
export function levelsPart(
  pen: Pen,
  { periods, per, medians, highest, t, format }: LevelsPartProps,
): LevelsDrawing | null {
  const drawing = drawLevels({ months: periods, per, highest, t, format });
  if (drawing === null) return null;
  const sentence = levelsWords({ compared: medians, per, t, format });
  partHead(pen, { title: t("levels.title"), sentence, follows: levelsHeight(pen.width) });
  levelsChart(pen, drawing);
  partEnd(pen);
  return drawing;
}

import type { ReactNode } from "react";
import type { Format, Translate } from "@/components/report/text";
import type { Distribution } from "@/lib/domain/distribution";
import { Figure } from "../figure";
import type { Layout } from "../part";
import { drawLevels, type LevelsDrawing, levelsWords } from "./drawing";
import { LevelsOverTimePicture } from "./levels-over-time-picture";
import { LevelsTable } from "./levels-table";

type Props = {
  months: readonly Distribution[];
  highest: number;
  t: Translate;
  format: Format;
  isFirst?: boolean;
  layout?: Layout;
  /** Puts an interactive chart in the picture's place. */
  renderChart?: (drawing: LevelsDrawing, picture: ReactNode) => ReactNode;
};

/** The levels of all teams over time, as a figure; nothing without a month. */
export function LevelsOverTime({ months, highest, t, format, isFirst = false, layout = "page", renderChart }: Props) {
  const drawing = drawLevels({ months, highest, t, format });
  if (drawing === null) return null;
  const picture = <LevelsOverTimePicture id="levels-over-time" drawing={drawing} />;
  return (
    <Figure
      id="levels-over-time"
      title={t("levels.title")}
      sentence={levelsWords({ months, t, format })}
      isFirst={isFirst}
      layout={layout}
      tableLabel={t("levels.table")}
      table={<LevelsTable drawing={drawing} t={t} />}
    >
      {renderChart === undefined ? picture : renderChart(drawing, picture)}
    </Figure>
  );
}

import type { ReactNode } from "react";
import type { Format, Translate } from "@/components/report/text";
import type { Distribution } from "@/lib/domain/distribution";
import type { ComparedMedians } from "@/lib/domain/portfolio-history";
import { Figure } from "../figure";
import type { Layout } from "../part";
import { drawLevels, type LevelsDrawing, levelsWords } from "./drawing";
import { LevelsOverTimePicture } from "./levels-over-time-picture";
import { LevelsTable, type LevelsTableHead } from "./levels-table";

type Props = {
  months: readonly Distribution[];
  per: "month" | "quarter";
  highest: number;
  compared: ComparedMedians;
  /** Where the teams of a level stand. */
  bandHref?: (level: number) => string;
  /** Above the picture. */
  controls?: ReactNode;
  t: Translate;
  format: Format;
  isFirst?: boolean;
  layout?: Layout;
  /** Makes the table otherwise than at once, where there are many cells. */
  renderTable?: (drawing: LevelsDrawing, head: LevelsTableHead) => ReactNode;
  /** What saves the figure as an image. */
  download?: ReactNode;
  /** Puts an interactive chart in the picture's place. */
  renderChart?: (drawing: LevelsDrawing, picture: ReactNode) => ReactNode;
};

/** The levels of all teams over time, as a figure; nothing without a month. */
export function LevelsOverTime({ controls, compared, isFirst = false, layout = "page", renderChart, ...rest }: Props) {
  const { renderTable = staticTable, download, ...drawn } = rest;
  const { t, format } = drawn;
  const drawing = drawLevels(drawn);
  if (drawing === null) return null;
  const picture = <LevelsOverTimePicture id="levels-over-time" drawing={drawing} layout={layout} />;
  return (
    <Figure
      id="levels-over-time"
      title={t("levels.title")}
      sentence={levelsWords({ compared, per: drawn.per, t, format })}
      isFirst={isFirst}
      layout={layout}
      download={download}
      tableLabel={t("levels.table")}
      table={renderTable(drawing, {
        caption: t("levels.title"),
        period: t("levels.month"),
        none: t("levels.notAssessed"),
      })}
    >
      {controls}
      {renderChart === undefined ? picture : renderChart(drawing, picture)}
    </Figure>
  );
}

const staticTable = (drawing: LevelsDrawing, head: LevelsTableHead): ReactNode => (
  <LevelsTable drawing={drawing} head={head} />
);

import type { ReactNode } from "react";
import type { Format, Translate } from "@/components/report/text";
import type { Distribution } from "@/lib/domain/distribution";
import { Figure } from "../figure";
import { type ComparedMedians, drawLevels, type LevelsDrawing, levelsWords } from "./drawing";
import { LevelsOverTimePicture } from "./levels-over-time-picture";
import { LevelsTableOnOpen } from "./levels-table-on-open";

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
  /** Puts an interactive chart in the picture's place. */
  renderChart?: (drawing: LevelsDrawing, picture: ReactNode) => ReactNode;
};

/** The levels of all teams over time, as a figure; nothing without a month. */
export function LevelsOverTime({ controls, compared, isFirst = false, renderChart, ...drawn }: Props) {
  const { t, format } = drawn;
  const drawing = drawLevels(drawn);
  if (drawing === null) return null;
  const picture = <LevelsOverTimePicture id="levels-over-time" drawing={drawing} />;
  return (
    <Figure
      id="levels-over-time"
      title={t("levels.title")}
      sentence={levelsWords({ compared, t, format })}
      isFirst={isFirst}
      tableLabel={t("levels.table")}
      table={
        <LevelsTableOnOpen
          drawing={drawing}
          head={{ caption: t("levels.title"), period: t("levels.month"), none: t("levels.notAssessed") }}
        />
      }
    >
      {controls}
      {renderChart === undefined ? picture : renderChart(drawing, picture)}
    </Figure>
  );
}

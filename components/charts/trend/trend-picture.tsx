import { paintOf } from "../marks/paint";
import type { Layout } from "../part";
import { Bands } from "./bands";
import { type Box, scalesOf, trendBoxes } from "./box";
import type { TrendDrawing } from "./drawing";
import { CurrentProgress, Forecast, Ground, TargetSign } from "./frame";
import { levelLine, partAt, progressLine, stratum } from "./lines";
import { OpenedBand, OpenedRings, type OpenedStep } from "./opened-step";
import { Points } from "./points";

type Props = { drawing: TrendDrawing; layout?: Layout; opened?: OpenedStep | undefined };

/** The trend of a team in two drawings, of which the width of its place shows one. */
export function TrendPicture({ drawing, layout = "page", opened }: Props) {
  return (
    <>
      <div className="hidden @picture:block">
        <Drawing drawing={drawing} box={layout === "page" ? trendBoxes.wide : trendBoxes.document} opened={opened} />
      </div>
      <div className="max-w-narrow-picture @picture:hidden">
        <Drawing drawing={drawing} box={trendBoxes.narrow} opened={opened} />
      </div>
    </>
  );
}

function Drawing({ drawing, box, opened }: Omit<Props, "layout"> & { box: Box }) {
  const scales = scalesOf(box, drawing);
  const { x, y } = scales;
  const { before, after } = partAt(drawing.steps, drawing.staleFrom);
  const won = drawing.levels.filter(({ value }) => value > 0);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has a title, a sentence and a table
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio="xMinYMin"
      className="block h-auto w-full overflow-visible"
    >
      <Ground drawing={drawing} box={box} x={x} y={y} />
      {won.map(({ value }) => (
        <g key={value} className={paintOf(value).fill}>
          <path d={stratum(before, value, scales)} className="strata" />
          {after.length > 0 && <path d={stratum(after, value, scales)} className="strata-stale" />}
        </g>
      ))}
      {opened !== undefined && <OpenedBand opened={opened} box={box} x={x} />}
      <path d={progressLine(drawing.points, scales)} className="fill-none stroke-muted" strokeWidth="1.25" />
      <g className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round">
        {after.length > 0 && <path d={levelLine(after, scales)} strokeOpacity="0.38" />}
        <path d={levelLine(before, scales)} />
      </g>
      <Forecast drawing={drawing} box={box} x={x} y={y} />
      <Points points={drawing.points} box={box} x={x} y={y} />
      {opened !== undefined && <OpenedRings opened={opened} points={drawing.points} box={box} x={x} y={y} />}
      <CurrentProgress drawing={drawing} box={box} x={x} y={y} />
      <TargetSign drawing={drawing} box={box} x={x} y={y} />
      <Bands levels={drawing.levels} current={drawing.current} box={box} y={y} />
    </svg>
  );
}

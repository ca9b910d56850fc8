import { paintOf } from "../marks/paint";
import type { Layout } from "../part";
import { LevelsAxes } from "./axes";
import { type LevelsBox, levelsBoxesFor, levelsScales } from "./box";
import type { LevelsDrawing } from "./drawing";
import { EdgeLabels } from "./edge-labels";
import { bandOf, halfLine, medianLine, quartileBand, unassessedBand } from "./lines";

/** How many teams stand at each level over time, in two drawings, of which the width of its place shows one. */
export function LevelsOverTimePicture({ id, drawing, layout = "page" }: Omit<Props, "box"> & { layout?: Layout }) {
  const boxes = levelsBoxesFor(drawing);
  return (
    <>
      <div className="hidden @picture:block">
        <Drawing id={`${id}-wide`} drawing={drawing} box={layout === "page" ? boxes.wide : boxes.document} />
      </div>
      <div className="max-w-narrow-picture @picture:hidden">
        <Drawing id={`${id}-narrow`} drawing={drawing} box={boxes.narrow} />
      </div>
    </>
  );
}

type Props = { id: string; drawing: LevelsDrawing; box: LevelsBox };

function Drawing({ id, drawing, box }: Props) {
  const scales = levelsScales(box, drawing);
  const levels = Array.from({ length: drawing.highest + 1 }, (_, level) => level);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has a title, a sentence and a table
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio="xMinYMin"
      className="block h-auto w-full overflow-visible"
    >
      <defs>
        <pattern id={id} patternUnits="userSpaceOnUse" width="6" height="6">
          <circle cx="3" cy="3" r="0.75" className="fill-line-2" />
        </pattern>
      </defs>
      <LevelsAxes drawing={drawing} box={box} />
      <path d={quartileBand(drawing, scales)} className="fill-line-2" fillOpacity="0.45" />
      <path d={medianLine(drawing, scales)} className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round" />
      <path d={unassessedBand(drawing, scales)} fill={`url(#${id})`} />
      {levels.map((level) => {
        const band = (
          <path
            key={level}
            d={bandOf(drawing, level, scales)}
            className={`stroke-page ${paintOf(level).fill}`}
            strokeWidth="1.5"
          />
        );
        const href = drawing.bandHrefs[level];
        return href === undefined ? (
          band
        ) : (
          // the label at the edge leads there by keyboard
          <a key={level} href={href} tabIndex={-1} aria-label={drawing.names[level]}>
            {band}
          </a>
        );
      })}
      <path d={halfLine(drawing, scales)} className="fill-none stroke-ink" strokeDasharray="1.5 4" />
      <EdgeLabels drawing={drawing} box={box} />
    </svg>
  );
}

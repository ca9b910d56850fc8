import { paintOf } from "../marks/paint";
import { type LevelsBox, levelsBoxes, levelsScales } from "./box";
import type { LevelsDrawing } from "./drawing";
import { EdgeLabels } from "./edge-labels";
import { bandOf, halfLine, medianLine, quartileBand, unassessedBand } from "./lines";

/** How many teams stand at each level over time, in two drawings, of which the width of its place shows one. */
export function LevelsOverTimePicture({ id, drawing }: { id: string; drawing: LevelsDrawing }) {
  return (
    <>
      <div className="hidden @picture:block">
        <Drawing id={`${id}-wide`} drawing={drawing} box={levelsBoxes.wide} />
      </div>
      <div className="max-w-narrow-picture @picture:hidden">
        <Drawing id={`${id}-narrow`} drawing={drawing} box={levelsBoxes.narrow} />
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
    <svg viewBox={`0 0 ${box.width} ${box.height}`} className="block h-auto w-full overflow-visible">
      <defs>
        <pattern id={id} patternUnits="userSpaceOnUse" width="6" height="6">
          <circle cx="3" cy="3" r="0.75" className="fill-line-2" />
        </pattern>
      </defs>
      <path
        d={levels.map((level) => `M${box.left} ${scales.level(level)}H${box.right}`).join("")}
        className="stroke-line"
      />
      <path d={quartileBand(drawing, scales)} className="fill-line-2" fillOpacity="0.45" />
      <path d={medianLine(drawing, scales)} className="fill-none stroke-ink" strokeWidth="2.5" strokeLinejoin="round" />
      <path d={unassessedBand(drawing, scales)} fill={`url(#${id})`} />
      {levels.map((level) => (
        <path
          key={level}
          d={bandOf(drawing, level, scales)}
          className={`stroke-page ${paintOf(level).fill}`}
          strokeWidth="1.5"
        />
      ))}
      <path d={halfLine(drawing, scales)} className="fill-none stroke-ink" strokeDasharray="1.5 4" />
      <Axes drawing={drawing} box={box} />
      <EdgeLabels drawing={drawing} box={box} />
    </svg>
  );
}

function Axes({ drawing, box }: Omit<Props, "id">) {
  const { x, level, count, countTicks } = levelsScales(box, drawing);
  const { words, ticks, highest } = drawing;
  const hasUnassessed = drawing.months[0]?.none !== 0;
  return (
    <>
      <g className="fill-muted text-axis">
        <text x={box.left} y={box.strip.top - 10}>
          {words.level}
        </text>
        <text x={box.left} y={box.stack.top - 10}>
          {words.teams}
        </text>
        {hasUnassessed && (
          <text x={box.left + 8} y={box.stack.top + 18} className="halo">
            {words.notAssessed}
          </text>
        )}
        <g textAnchor="end">
          {[0, Math.floor(highest / 2), highest].map((value) => (
            <text key={value} x={box.left - 8} y={level(value) + 4}>
              {value}
            </text>
          ))}
          {countTicks.map((value) => (
            <text key={value} x={box.left - 8} y={count(value) + 4}>
              {value}
            </text>
          ))}
        </g>
        {ticks
          .filter((_, place) => !box.isNarrow || ticks.length < 5 || place % 2 === 0)
          .map(({ day, label }) => (
            <text key={day} x={x(day) + 4} y={box.stack.base + 19}>
              {label}
            </text>
          ))}
      </g>
      <path
        d={`M${box.left} ${box.stack.base}H${box.right}${ticks.map(({ day }) => `M${x(day)} ${box.stack.base}v6`).join("")}`}
        className="stroke-control"
      />
    </>
  );
}

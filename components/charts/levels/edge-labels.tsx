import type { LevelsBox } from "./box";
import type { LevelsDrawing } from "./drawing";
import { apart, bandSample, levelLines, medianLines, notAssessedAt } from "./edge";

/** What is written on the drawing: the teams not yet assessed, and at the right edge the median and each level with its teams. */
export function EdgeLabels({ drawing, box }: { drawing: LevelsDrawing; box: LevelsBox }) {
  return (
    <g className="text-note">
      <NotAssessed drawing={drawing} box={box} />
      {medianLines(drawing, box).map(({ x, y, strong, quiet }) => (
        <text key={y} x={x} y={y} className={strong === "" ? "fill-muted text-axis" : "fill-ink font-semibold"}>
          {strong}
          {quiet}
        </text>
      ))}
      {levelLines(drawing, box).map(({ level, name, teams, href, x, y, strong, quiet }) => {
        const label = (
          <text key={level} x={x} y={y} className="fill-ink font-semibold">
            {strong}
            <tspan dx="8" className="fill-muted font-normal">
              {quiet}
            </tspan>
          </text>
        );
        return href === undefined ? (
          label
        ) : (
          <a key={level} href={href} aria-label={`${name}, ${teams}`} className="hover:underline">
            {/* the whole line can be pressed, not its letters alone */}
            <rect x={x - 4} y={y - 13} width={box.isNarrow ? 44 : 120} height={apart} className="fill-transparent" />
            {label}
          </a>
        );
      })}
    </g>
  );
}

function NotAssessed({ drawing, box }: { drawing: LevelsDrawing; box: LevelsBox }) {
  const at = notAssessedAt(drawing, box);
  if (at === null) return null;
  const words = drawing.words.notAssessed;
  if (at.isOnBand)
    return (
      <text x={at.x} y={at.y} className="halo fill-muted text-axis">
        {words}
      </text>
    );
  return (
    <>
      <text x={at.x} y={at.y} textAnchor="end" className="fill-muted text-axis">
        {words}
      </text>
      <path d={bandSample(box)} className="fill-line-2" />
    </>
  );
}

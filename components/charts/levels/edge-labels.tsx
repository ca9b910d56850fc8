import { type LevelsBox, levelsScales } from "./box";
import type { LevelsDrawing } from "./drawing";
import { teamsAbove } from "./lines";

const apart = 17;

/** What is written on the drawing: the teams not yet assessed, and at the right edge the median and each level with its teams, moved apart where bands are thin. */
export function EdgeLabels({ drawing, box }: { drawing: LevelsDrawing; box: LevelsBox }) {
  const { level, count } = levelsScales(box, drawing);
  const last = drawing.months.at(-1);
  if (last === undefined) return null;
  const left = box.right + 12;
  const wanted = drawing.labels.map((label) => ({
    ...label,
    y: count(teamsAbove(last, label.level) + label.count / 2) + 4,
  }));
  return (
    <g className="text-note">
      {drawing.months[0]?.none !== 0 && (
        <text x={box.left + 8} y={box.stack.top + 18} className="halo fill-muted text-axis">
          {drawing.words.notAssessed}
        </text>
      )}
      {last.median !== null && (
        <>
          <text x={left} y={level(last.median) + 1} className="fill-ink font-semibold">
            {drawing.words.median}
          </text>
          <text x={left} y={level(last.median) + 16} className="fill-muted text-axis">
            {box.isNarrow ? "" : drawing.words.quartiles}
          </text>
        </>
      )}
      {moveApart(wanted, box.stack.base).map(({ level: value, name, teams, count: number, href, y }) => {
        const label = (
          <text key={value} x={left} y={y} className="fill-ink font-semibold">
            {box.isNarrow ? value : name}
            <tspan dx="8" className="fill-muted font-normal">
              {box.isNarrow ? number : teams}
            </tspan>
          </text>
        );
        return href === undefined ? (
          label
        ) : (
          <a key={value} href={href} aria-label={`${name}, ${teams}`} className="hover:underline">
            {/* the whole line can be pressed, not its letters alone */}
            <rect x={left - 4} y={y - 13} width={box.isNarrow ? 44 : 120} height={apart} className="fill-transparent" />
            {label}
          </a>
        );
      })}
    </g>
  );
}

/** From the ground up, each label at least a line above the one before. */
function moveApart<T extends { y: number }>(labels: readonly T[], base: number): T[] {
  const fromGround = labels.toSorted((a, b) => b.y - a.y);
  const placed: T[] = [];
  for (const label of fromGround) {
    const below = placed.at(-1)?.y;
    placed.push({ ...label, y: below === undefined ? Math.min(label.y, base) : Math.min(label.y, below - apart) });
  }
  return placed;
}

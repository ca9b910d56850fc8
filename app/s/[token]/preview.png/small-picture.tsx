import type { ReactNode } from "react";
import { type LevelsBox, levelsScales } from "@/components/charts/levels/box";
import type { LevelsDrawing } from "@/components/charts/levels/drawing";
import { bandOf, halfLine } from "@/components/charts/levels/lines";
import { colorsOf, palette } from "@/components/charts/marks/palette";
import { type Box, scalesOf } from "@/components/charts/trend/box";
import type { TrendDrawing } from "@/components/charts/trend/drawing";
import { levelLine, stratum } from "@/components/charts/trend/lines";
import { daysBetween } from "@/lib/domain/calendar";
import type { GistPicture } from "../gist";
import { Chip } from "./picture";

const size = { width: 1072, height: 190 };
const right = 1016;
const chips = 1036;

/** The picture of a document drawn small: lines and bands, and the numbers of the levels at its right edge. */
export function SmallPicture({ picture }: { picture: GistPicture }) {
  return picture.kind === "trend" ? <Trend drawing={picture.drawing} /> : <Levels drawing={picture.drawing} />;
}

const box: Box = { ...size, left: 0, right, top: 14, base: 184, radius: 7, chips, isNarrow: true };

/** The strata and the step line of a team, from its first assessment until today; a day alone has no line. */
function Trend({ drawing: { steps, today, highest } }: { drawing: TrendDrawing }) {
  const from = steps[0]?.from;
  const last = steps.at(-1);
  if (from === undefined || last === undefined || daysBetween(from, today.day) < 1) return null;
  const scales = scalesOf(box, { from, until: today.day, highest });
  const [x, y] = [scales.x(last.to), scales.y(last.level)];
  const top = Math.max(0, ...steps.map(({ level }) => level));
  const levels = Array.from({ length: top }, (_, place) => place + 1);
  return (
    <Frame chips={levels.map((level) => ({ level, y: scales.y(level) }))}>
      {levels.map((level) => (
        <path key={level} d={stratum(steps, level, scales)} fill={colorsOf(level).fill} fillOpacity="0.6" />
      ))}
      <path d={`M${box.left} ${box.base}H${right}`} stroke={palette.line2} strokeWidth="2" fill="none" />
      <path d={levelLine(steps, scales)} stroke={palette.ink} strokeWidth="5" strokeLinejoin="round" fill="none" />
      <circle cx={x} cy={y} r={box.radius + 2} fill={palette.page} />
      <circle cx={x} cy={y} r={box.radius} fill={palette.ink} />
    </Frame>
  );
}

const levelsBox: LevelsBox = {
  ...size,
  left: 0,
  right,
  strip: { top: 0, base: 1 },
  stack: { top: 8, base: 184 },
  isNarrow: true,
};

/** How many teams stood at each level, stacked, with the line at half of them. */
function Levels({ drawing }: { drawing: LevelsDrawing }) {
  const scales = levelsScales(levelsBox, drawing);
  const counts = drawing.months.at(-1)?.counts ?? [];
  const placed = counts
    .map((count, level) => ({ count, level, above: counts.slice(level + 1).reduce((sum, one) => sum + one, 0) }))
    .filter(({ count }) => count > 0)
    .map(({ count, level, above }) => ({ level, y: scales.count(above + count / 2) }));
  return (
    <Frame chips={movedApart(placed)}>
      {counts.map((_, level) => (
        <path
          key={String(level)}
          d={bandOf(drawing, level, scales)}
          fill={colorsOf(level).fill}
          stroke={palette.page}
          strokeWidth="2"
        />
      ))}
      <path d={halfLine(drawing, scales)} stroke={palette.ink} strokeWidth="2" strokeDasharray="3 7" fill="none" />
    </Frame>
  );
}

type Placed = { level: number; y: number };

/** From the ground up, each number at least its own height above the one before. */
function movedApart(placed: readonly Placed[]): Placed[] {
  let below = size.height + 30;
  return placed.toReversed().map(({ level, y }) => {
    below = Math.min(y, below - 30);
    return { level, y: below };
  });
}

type FrameProps = { chips: readonly Placed[]; children: ReactNode };

function Frame({ chips: named, children }: FrameProps) {
  return (
    <div style={{ display: "flex", position: "absolute", left: 64, bottom: 34, ...size }}>
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {children}
      </svg>
      {named.map(({ level, y }) => (
        <div key={level} style={{ display: "flex", position: "absolute", left: chips, top: y - 14 }}>
          <Chip value={String(level)} level={level} size={28} />
        </div>
      ))}
    </div>
  );
}

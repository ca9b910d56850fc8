import type { NamedLevel } from "@/components/report/text";
import { paintOf } from "../marks/paint";
import type { Box } from "./box";

type Props = { levels: readonly NamedLevel[]; current: number | null; box: Box; y: (level: number) => number };

/** The levels named at the right edge: number chip and name, the current one in ink. */
export function Bands({ levels, current, box, y }: Props) {
  return levels.map(({ value, name, lang }) => (
    <g key={value} lang={lang}>
      <rect
        x={box.chips + 0.5}
        y={y(value) - 8.5}
        width="17"
        height="17"
        rx="3.5"
        className={`${paintOf(value).fill} ${paintOf(value).edge}`}
      />
      <text
        x={box.chips + 9}
        y={y(value) + 4}
        textAnchor="middle"
        className={`text-axis font-number ${paintOf(value).text}`}
      >
        {value}
      </text>
      {!box.isNarrow && <BandName name={name} x={box.chips + 25} y={y(value)} isCurrent={value === current} />}
    </g>
  ));
}

function BandName({ name, x, y, isCurrent }: { name: string; x: number; y: number; isCurrent: boolean }) {
  const lines = inTwo(name);
  return (
    <text className={`text-axis ${isCurrent ? "fill-ink font-semibold" : "fill-muted"}`}>
      {lines.map((words, place) => (
        <tspan key={words} x={x} y={y + 4 + (place - (lines.length - 1) / 2) * 15}>
          {words}
        </tspan>
      ))}
    </text>
  );
}

/** A name too long for the margin is broken near its middle. */
function inTwo(name: string): string[] {
  if (name.length <= 20) return [name];
  const breaks = Array.from(name.matchAll(/ /g), (match) => match.index);
  const middle = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

import type { NamedLevel } from "@/components/report/text";
import { paintOf } from "../marks/paint";
import { bandLines, nameRoom } from "./band-name";
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
      {!box.isNarrow && (
        <BandName name={name} x={box.chips + 25} y={y(value)} room={nameRoom(box)} isCurrent={value === current} />
      )}
    </g>
  ));
}

type NameProps = { name: string; x: number; y: number; room: number; isCurrent: boolean };

function BandName({ name, x, y, room, isCurrent }: NameProps) {
  const lines = bandLines(name, room);
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

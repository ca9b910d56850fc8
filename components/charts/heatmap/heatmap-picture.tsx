import { paintOf } from "../marks/paint";
import type { DrawnCell, HeatmapDrawing } from "./drawing";

/** The measures of the picture in its own pixels. */
const width = 860;
const nameWidth = 176;
const levelWidth = 56;
const rowHeight = 30;
const bandHeight = 28;
const headHeight = 44;
const headLines = 3;
const gap = 2;

/** Teams by capabilities as a drawing, where no table can stand: its numbers are in its cells. */
export function HeatmapPicture({ drawing }: { drawing: HeatmapDrawing }) {
  const lefts = drawing.columns.map((_, place) =>
    place === 0 ? nameWidth : nameWidth + levelWidth + (place - 1) * columnWidth(drawing),
  );
  const rows = placed(drawing);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what it stands in has a title and a sentence
    <svg viewBox={`0 0 ${width} ${heightOf(drawing)}`} className="block h-auto w-full">
      <g className="fill-muted text-key">
        {drawing.columns.map(({ key, name }, place) =>
          linesOf(name, columnWidth(drawing)).map((line, at, lines) => (
            <text key={`${key} ${line}`} x={lefts[place]} y={headHeight - 8 - (lines.length - 1 - at) * 12}>
              {line}
            </text>
          )),
        )}
      </g>
      {rows.map(({ y, band, row }) =>
        row === null ? (
          <text key={`band ${band}`} x="0" y={y + 20} className="fill-muted text-note">
            {band}
          </text>
        ) : (
          <g key={row.key}>
            <text x="0" y={y + 19} className="fill-ink text-copy">
              {cut(row.name, nameWidth)}
            </text>
            {row.cells.map((cell, place) => (
              <Cell
                key={cell.key}
                cell={cell}
                x={lefts[place] ?? 0}
                y={y}
                cellWidth={place === 0 ? levelWidth - 12 : columnWidth(drawing) - gap}
                isLevel={place === 0}
              />
            ))}
          </g>
        ),
      )}
    </svg>
  );
}

type CellProps = { cell: DrawnCell; x: number; y: number; cellWidth: number; isLevel: boolean };

function Cell({ cell: { level, change }, x, y, cellWidth, isLevel }: CellProps) {
  const height = rowHeight - gap;
  const paint = paintOf(level ?? 0);
  const right = x + cellWidth - 8;
  const middle = y + height / 2;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={cellWidth}
        height={height}
        rx={isLevel ? 4 : 2}
        className={`${level === null ? "fill-wash" : paint.fill} ${isLevel ? "stroke-ink" : ""}`}
      />
      <text
        x={x + cellWidth / 2}
        y={middle + 4.5}
        textAnchor="middle"
        className={`text-note font-number ${level === null ? "fill-muted" : paint.text}`}
      >
        {level ?? "–"}
      </text>
      {change !== null && (
        <path
          d={change === "up" ? `M${right - 3.5} ${middle - 3}l3.5 6h-7Z` : `M${right - 3.5} ${middle + 3}l3.5 -6h-7Z`}
          className={paint.text}
        />
      )}
    </>
  );
}

const columnWidth = ({ columns }: HeatmapDrawing): number =>
  (width - nameWidth - levelWidth) / Math.max(1, columns.length - 1);

type Placed = { y: number; band: string; row: HeatmapDrawing["bands"][number]["rows"][number] | null };

function placed({ bands }: HeatmapDrawing): Placed[] {
  let y = headHeight;
  return bands.flatMap(({ name, rows }) => {
    const head: Placed[] = name === null ? [] : [{ y, band: name, row: null }];
    y += name === null ? 0 : bandHeight;
    return [
      ...head,
      ...rows.map((row) => {
        const at = { y, band: name ?? "", row };
        y += rowHeight;
        return at;
      }),
    ];
  });
}

function heightOf({ bands }: HeatmapDrawing): number {
  return bands.reduce(
    (sum, { name, rows }) => sum + (name === null ? 0 : bandHeight) + rows.length * rowHeight,
    headHeight,
  );
}

/** About so wide is a sign of the head and of a name; a sign of Chinese is twice as wide. */
const signWidth = 6;

const lengthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

/** A name broken at its spaces, or within where it has none, into at most three lines. */
function linesOf(name: string, room: number): string[] {
  const most = Math.floor(room / signWidth);
  const parts = name.includes(" ") ? name.split(" ") : Array.from(name);
  const joint = name.includes(" ") ? " " : "";
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last + joint + part) <= most) lines[lines.length - 1] = last + joint + part;
    else lines.push(part);
  }
  return lines.slice(0, headLines);
}

function cut(name: string, room: number): string {
  const most = Math.floor(room / (signWidth + 1));
  return lengthOf(name) <= most
    ? name
    : `${Array.from(name)
        .slice(0, most - 1)
        .join("")}…`;
}

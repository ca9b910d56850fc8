import { TargetTriangle } from "./marks/target-mark";
import type { PaceDrawing } from "./pace-drawing";

const axis = 32;

/** The time from today on: when the level is expected, with its range, and the target. */
export function PacePicture({ drawing }: { drawing: PaceDrawing }) {
  const { width, height, now, ticks, expected, target } = drawing;
  const marks = [now, ...ticks].map(({ x }) => `M${x} ${axis}v6`).join("");
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full max-w-95 overflow-visible"
      aria-hidden="true"
    >
      <path d={`M0 ${axis}H${width}${marks}`} className="stroke-line-2" />
      {expected !== undefined && (
        <>
          <rect
            x={expected.low - 4}
            y={axis - 4}
            width={Math.max(8, expected.high - expected.low + 8)}
            height="8"
            rx="4"
            className="fill-accent"
            fillOpacity="0.18"
          />
          <circle cx={expected.x} cy={axis} r="3.5" className="fill-accent" />
          <Label x={expected.x} y={axis - 14} width={width} words={expected.label} />
        </>
      )}
      {target !== undefined && (
        <>
          <TargetTriangle x={target.x} y={axis + 4} size={11} />
          {!isNear(target.x, expected?.x) && <Label x={target.x} y={axis - 14} width={width} words={target.label} />}
        </>
      )}
      <circle cx={now.x} cy={axis} r="4.5" className="fill-ink" />
      <g className="fill-muted text-axis">
        {[now, ...ticks].map(({ x, label }) => (
          <text key={label} x={Math.max(0, x - 2)} y={axis + 22}>
            {label}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** Words over a place, kept within the picture. */
function Label({ x, y, width, words }: { x: number; y: number; width: number; words: string }) {
  const anchor = x < 70 ? "start" : x > width - 70 ? "end" : "middle";
  const place = anchor === "start" ? Math.max(0, x - 5) : anchor === "end" ? Math.min(width, x + 5) : x;
  return (
    <text x={place} y={y} textAnchor={anchor} className="halo fill-accent text-axis font-semibold">
      {words}
    </text>
  );
}

const isNear = (one: number, other: number | undefined): boolean => other !== undefined && Math.abs(one - other) < 130;

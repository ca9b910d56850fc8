import type { ReactNode } from "react";
import type { Translate } from "@/components/report/text";
import { LevelChip } from "../marks/level-chip";
import { paintOf } from "../marks/paint";
import { placesOf, type Waterfall, type WaterfallEnd, type WaterfallStep } from "./waterfall";

type Props = { waterfall: Waterfall; t: Translate };

/** Why the progress moved: a row for each part, its bar beginning where the last one ended, between the discs of the two dates. */
export function WaterfallPicture({ waterfall, t }: Props) {
  const { before, after, steps, rules } = waterfall;
  const x = placesOf(waterfall);
  const lines = rules.map(({ level, label }) => ({ place: x(level), label }));
  return (
    <ol className="border-t border-line-2">
      <End end={before} place={x(before.progress)} lines={lines} isFirst t={t} />
      {steps.map((step) => (
        <Step key={step.key} step={step} x={x} lines={lines} />
      ))}
      <End end={after} place={x(after.progress)} lines={lines} t={t} />
    </ol>
  );
}

type Lines = readonly { place: number; label: string }[];

function Row({
  label,
  value,
  isEnd,
  children,
}: {
  label: ReactNode;
  value: string;
  isEnd: boolean;
  children: ReactNode;
}) {
  return (
    <li className="grid grid-cols-moved items-stretch gap-x-3 border-b border-line @picture:grid-cols-moved-wide @picture:gap-x-5">
      <div className="py-2 @max-picture:col-span-2 @max-picture:pb-0.5">{label}</div>
      <div className="relative min-h-7 @picture:min-h-10.5">
        <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
          {children}
        </svg>
      </div>
      <span className={`self-center text-right whitespace-nowrap ${isEnd ? "font-semibold text-ink" : ""}`}>
        {value}
      </span>
    </li>
  );
}

function End({
  end,
  place,
  lines,
  isFirst = false,
  t,
}: {
  end: WaterfallEnd;
  place: number;
  lines: Lines;
  isFirst?: boolean;
  t: Translate;
}) {
  const { date, level, value } = end;
  return (
    <Row
      isEnd
      value={value}
      label={
        <span className="flex items-center gap-2.5 font-semibold text-ink">
          <LevelChip level={level} label={t("level", { level })} />
          {date}
        </span>
      }
    >
      <Rules lines={lines} isNamed={isFirst} />
      <line x1={`${place}%`} x2={`${place}%`} y1="50%" y2={isFirst ? "100%" : "0%"} className="stroke-control" />
      <circle cx={`${place}%`} cy="50%" r="5" className={`${paintOf(level).fill} stroke-ink`} strokeWidth="2" />
    </Row>
  );
}

function Step({ step, x, lines }: { step: WaterfallStep; x: (progress: number) => number; lines: Lines }) {
  const { label, lang, note, from, to, value } = step;
  const [start, end] = [x(from), x(to)];
  return (
    <Row
      isEnd={false}
      value={value}
      label={
        <p className="leading-4.5">
          <span lang={lang} className="text-ink">
            {label}
          </span>{" "}
          <span className="text-note whitespace-nowrap text-muted">{note}</span>
        </p>
      }
    >
      <Rules lines={lines} />
      <line x1={`${start}%`} x2={`${start}%`} y1="0" y2="50%" className="stroke-control" />
      <line x1={`${end}%`} x2={`${end}%`} y1="50%" y2="100%" className="stroke-control" />
      <svg y="50%" overflow="visible" aria-hidden="true">
        <rect x={`${Math.min(start, end)}%`} y="-7" width={`${Math.abs(end - start)}%`} height="14" {...barOf(step)} />
      </svg>
    </Row>
  );
}

/** Lost is ink, gained the colour of its level; what only leaves or enters the count is dashed. */
function barOf({ tone, level }: WaterfallStep) {
  switch (tone) {
    case "lost":
      return { className: "fill-ink" };
    case "gained":
      return { className: `${paintOf(level).fill} ${paintOf(level).edge}` };
    case "uncounted":
      return { className: "fill-page stroke-ink", strokeDasharray: "2 2" };
    default:
      return tone satisfies never;
  }
}

function Rules({ lines, isNamed = false }: { lines: Lines; isNamed?: boolean }) {
  return lines.map(({ place, label }) => (
    <g key={place}>
      <line
        x1={`${place}%`}
        x2={`${place}%`}
        y1={isNamed ? 18 : 0}
        y2="100%"
        className="stroke-muted"
        strokeDasharray="1 3"
      />
      {isNamed && (
        <text
          x={`${place}%`}
          y="13"
          textAnchor={place > 80 ? "end" : place < 20 ? "start" : "middle"}
          className="halo fill-muted text-axis"
        >
          {label}
        </text>
      )}
    </g>
  ));
}

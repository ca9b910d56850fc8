import type { NamedLevel } from "@/components/report/text";
import { Hatch, hatchFill } from "./marks/hatch";
import { paintOf } from "./marks/paint";
import { TargetMark } from "./marks/target-mark";
import type { Layout } from "./part";

export type LadderProps = {
  id: string;
  levels: readonly NamedLevel[];
  /** Null where there is none: nothing is won. */
  level: number | null;
  /** How much of the next level is reached, from 0 to 1. */
  fraction: number;
  /** What stands at the right of the current level, "Now · 2.83". */
  score: string;
  provisional?: string | undefined;
  target?: { level: number; label: string } | undefined;
  layout?: Layout;
};

/** The stair of levels: won steps filled, the next hatched to the fraction reached, its treads running on as rules under the names. */
export function LadderPicture({
  id,
  levels,
  level,
  fraction,
  score,
  provisional,
  target,
  layout = "page",
}: LadderProps) {
  const steps = levels.length;
  return (
    <ol className="flex flex-col-reverse">
      {levels.map((named) => {
        const { value } = named;
        const standing = level === null || value > level ? "above" : value === level ? "current" : "won";
        const isNext = value === (level ?? -1) + 1;
        return (
          <li key={value} {...(standing === "current" ? { "aria-current": "step" } : {})} className="flex">
            <div className={`relative min-h-16 shrink-0 ${layout === "document" ? "w-23 md:w-42" : "w-23 md:w-30"}`}>
              <Step {...{ id, value, steps, standing }} fraction={isNext ? fraction : 0} />
            </div>
            <div className={`min-w-0 flex-1 border-t pt-2 pb-1 pl-4.5 ${rules[standing]}`}>
              <div className="flex items-baseline justify-between gap-3">
                <span lang={named.lang} className={names[standing]}>
                  {named.name}
                </span>
                {standing === "current" && <span className="font-number whitespace-nowrap text-ink">{score}</span>}
              </div>
              {standing === "current" && provisional !== undefined && (
                <p className="text-note text-muted">{provisional}</p>
              )}
              {standing === "current" && named.tagline !== undefined && (
                <p lang={named.lang} className={`text-note text-muted ${layout === "document" ? "max-md:hidden" : ""}`}>
                  {named.tagline}
                </p>
              )}
              {target?.level === value && (
                <p className="flex items-center gap-1.5 text-note text-accent">
                  <TargetMark />
                  {target.label}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type Standing = "won" | "current" | "above";

const rules = {
  won: "border-line-2",
  current: "border-ink shadow-tread print:border-t-2 print:shadow-none",
  above: "border-dashed border-line-2",
} as const satisfies Record<Standing, string>;

const names = {
  won: "font-semibold text-ink",
  current: "text-section text-ink",
  above: "text-muted",
} as const satisfies Record<Standing, string>;

type StepProps = { id: string; value: number; steps: number; standing: Standing; fraction: number };

/** One step in percentages of its place, so that nothing in it is stretched. */
function Step({ id, value, steps, standing, fraction }: StepProps) {
  const left = (value / steps) * 100;
  const tread = ((value + 1) / steps) * 100;
  const paint = paintOf(value);
  const isWon = standing !== "above";
  const edge = isWon ? 1 : 0.5;
  const reached = Math.round(fraction * 1000) / 10;
  return (
    <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
      {isWon && <rect x={`${left}%`} width={`${100 - left}%`} height="100%" className={paint.fill} />}
      {reached > 0 && (
        <>
          <defs>
            <Hatch id={id} level={value} isPale />
          </defs>
          <rect
            x={`${left}%`}
            y={`${100 - reached}%`}
            width={`${100 - left}%`}
            height={`${reached}%`}
            fill={hatchFill(id, value)}
          />
        </>
      )}
      <g
        className={isWon ? "stroke-ink" : "stroke-line-2"}
        strokeWidth={isWon ? 2 : 1}
        {...(isWon ? { strokeLinecap: "square" } : { strokeDasharray: "3 3" })}
      >
        <line x1={`${left}%`} x2={`${left}%`} y1={edge} y2="100%" />
        <line x1={`${left}%`} x2={standing === "won" ? `${tread}%` : "100%"} y1={edge} y2={edge} />
      </g>
      <svg x={`${left}%`} overflow="visible" aria-hidden="true">
        {reached > 0 && <rect x="5" y="5" width="16" height="18" rx="3" className="fill-page" />}
        <text x="13" y="18" textAnchor="middle" className={`text-note font-number ${isWon ? paint.text : "fill-ink"}`}>
          {value}
        </text>
      </svg>
    </svg>
  );
}

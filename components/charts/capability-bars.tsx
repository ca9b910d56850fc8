import type { Translate } from "@/components/report/text";
import { hatchFill } from "./marks/hatch";
import { LevelChip } from "./marks/level-chip";
import { SegmentBar, SegmentHatches } from "./segment-bar";

export type CapabilityBar = {
  key: string;
  name: string;
  lang?: string | undefined;
  /** Null where nothing of it is applicable. */
  level: number | null;
  evidencedLevel: number | null;
  /** The level of the assessment before; null or absent where it had none. */
  previous?: number | null;
};

type Props = {
  id: string;
  bars: readonly CapabilityBar[];
  highest: number;
  /** The level of the whole: the capabilities that stand at it hold the team back. */
  level: number | null;
  t: Translate;
};

/** A bar for each capability: solid to the evidenced level, hatched above it, a pin where it stood before. */
export function CapabilityBars({ id, bars, highest, level, t }: Props) {
  const someAbove = bars.some((bar) => bar.level !== null && level !== null && bar.level > level);
  return (
    <>
      <SegmentHatches id={id} highest={highest} />
      <ul className="grid gap-y-3 @narrow-picture:gap-y-0">
        {bars.map((bar) => (
          <li
            key={bar.key}
            className="grid grid-cols-bar items-center gap-x-3 @narrow-picture:min-h-9.5 @narrow-picture:py-0.5 @narrow-picture:grid-cols-named-bar"
          >
            <span
              lang={bar.lang}
              className={`leading-4.5 @max-narrow-picture:col-span-2 ${someAbove && bar.level === level ? "font-semibold text-ink" : ""}`}
            >
              {bar.name}
            </span>
            <SegmentBar id={id} bar={bar} highest={highest} />
            {bar.level === null ? (
              <span className="text-center text-note text-muted">{t("capabilities.notApplicable")}</span>
            ) : (
              <LevelChip level={bar.level} size="wide" label={t("capabilities.level", { level: bar.level })} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The marks that occur in the bars. */
export function CapabilityLegend({
  id,
  bars,
  previousLabel,
  t,
}: Pick<Props, "id" | "bars" | "t"> & { previousLabel?: string | undefined }) {
  const hatched = bars.find((bar) => (bar.level ?? 0) > (bar.evidencedLevel ?? 0));
  const hasPin = bars.some(({ level, previous }) => typeof previous === "number" && previous !== level);
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-axis text-muted">
      <li className="inline-flex items-center gap-2">
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" rx="2" className="fill-level-3" />
        </svg>
        {t("capabilities.shown")}
      </li>
      {hatched !== undefined && (
        <li className="inline-flex items-center gap-2">
          <svg width="14" height="14" aria-hidden="true">
            <rect x="0.5" y="0.5" width="13" height="13" fill={hatchFill(id, 3)} className="stroke-level-3" />
          </svg>
          {t("capabilities.passed")}
        </li>
      )}
      {hasPin && previousLabel !== undefined && (
        <li className="inline-flex items-center gap-2">
          <svg width="6" height="14" aria-hidden="true" className="fill-ink stroke-ink">
            <path d="M3 3V14" strokeWidth="2" />
            <circle cx="3" cy="2.5" r="2" />
          </svg>
          {previousLabel}
        </li>
      )}
    </ul>
  );
}

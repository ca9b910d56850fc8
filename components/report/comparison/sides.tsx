import { LevelChip } from "@/components/charts/marks/level-chip";
import type { Translate } from "../text";
import type { Side } from "./told";

/** The sides of a comparison under each other, each with its level; a median is no level of anybody, so it has no colour. */
export function Sides({ sides, t }: { sides: readonly Side[]; t: Translate }) {
  return (
    <ul>
      {sides.map(({ key, name, level, provisional, value, progress, isMedian }) => (
        <li
          key={key}
          className="grid min-h-row grid-cols-standing items-center gap-x-3 border-b border-line py-1.5 last:border-b-0"
        >
          {isMedian ? (
            <span className="inline-flex min-w-5.5 justify-center font-number text-ink">{value}</span>
          ) : (
            <LevelChip
              level={level}
              provisional={provisional}
              label={level === null ? t("noLevel") : t("level", { level })}
            />
          )}
          <p className="min-w-0 font-medium wrap-anywhere text-ink">{name}</p>
          <p className="text-right font-number text-ink">{progress}</p>
        </li>
      ))}
    </ul>
  );
}

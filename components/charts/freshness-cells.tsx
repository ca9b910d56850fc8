import type { Freshness } from "@/lib/domain/freshness";

/** Of fewer cells than this the row is shorter, not each cell wider. */
const fewest = 30;

/** One small cell for each criterion that counts as met: in date filled, stale outlined. */
export function FreshnessCells({ freshness }: { freshness: Freshness }) {
  const { met, inDate } = freshness;
  const width = 100 / Math.max(met, fewest);
  return (
    <svg className="h-4 w-full max-w-95 overflow-visible" aria-hidden="true">
      {Array.from({ length: met }, (_, place) => (
        <svg key={String(place)} aria-hidden="true" x={`${place * width}%`} width={`${width}%`} height="16">
          <rect
            x="6%"
            y="0.75"
            width="84%"
            height="14.5"
            rx="2"
            className={place < inDate ? "fill-ink stroke-ink" : "fill-page stroke-warn"}
            strokeWidth="1"
          />
        </svg>
      ))}
    </svg>
  );
}

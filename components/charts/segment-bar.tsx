import type { CapabilityBar } from "./capability-bars";
import { Hatch, hatchFill } from "./marks/hatch";
import { paintOf } from "./marks/paint";

type Levels = Pick<CapabilityBar, "level" | "evidencedLevel" | "previous">;

/** A bar of a segment for each level, solid to the evidenced level and hatched above it, a pin where it stood before. */
export function SegmentBar({ id, bar, highest }: { id: string; bar: Levels; highest: number }) {
  const { level, evidencedLevel, previous } = bar;
  const share = (value: number) => `${(value / highest) * 100}%`;
  const segments = Array.from({ length: level ?? 0 }, (_, place) => place + 1);
  const pin = typeof previous === "number" && previous !== level ? share(previous) : null;
  return (
    <svg className="h-6 w-full overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1="12" y2="12" className="stroke-line" />
      {segments.map((value) => (
        <rect
          key={value}
          x={share(value - 1)}
          y="5.5"
          width={share(1)}
          height="13"
          {...(value > (evidencedLevel ?? 0)
            ? { fill: hatchFill(id, value), className: paintOf(value).edge }
            : { className: `${paintOf(value).fill} ${paintOf(value).edge}` })}
        />
      ))}
      {segments.map((value) => (
        <line key={value} x1={share(value)} x2={share(value)} y1="4" y2="20" className="stroke-page" strokeWidth="2" />
      ))}
      {pin !== null && (
        <g className="fill-ink stroke-ink">
          <line x1={pin} x2={pin} y1="0" y2="24" strokeWidth="2" />
          <circle cx={pin} cy="0" r="2" />
        </g>
      )}
    </svg>
  );
}

/** What the hatched segments of the bars with this id are filled with. */
export function SegmentHatches({ id, highest }: { id: string; highest: number }) {
  return (
    <svg className="absolute size-0" aria-hidden="true">
      <defs>
        {Array.from({ length: highest }, (_, place) => (
          <Hatch key={String(place)} id={id} level={place + 1} />
        ))}
      </defs>
    </svg>
  );
}

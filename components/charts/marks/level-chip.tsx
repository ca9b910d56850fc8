import { paintOf } from "./paint";

type Props = {
  /** Null where there is no level. */
  level: number | null;
  /** What a reader who cannot see it hears, "Level 2"; without it the chip is silent, for the words stand beside it. */
  label?: string;
  size?: "small" | "normal" | "wide";
  /** Outlined instead of filled; the word "provisional" stands beside it. */
  provisional?: boolean;
  /** Where it stands in a grid. */
  place?: string;
};

const sizes = {
  small: "size-4.5 text-axis",
  normal: "size-5.5 text-note",
  wide: "h-5.5 w-8.5 text-note",
} as const;

/** The number of a level on its colour. */
export function LevelChip({ level, label, size = "normal", provisional = false, place = "" }: Props) {
  const paint =
    level === null || provisional ? "border-control border-dashed bg-transparent text-ink" : paintOf(level).block;
  return (
    <span
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      className={`inline-flex shrink-0 items-center justify-center rounded-chip border font-number ${sizes[size]} ${paint} ${place}`}
    >
      {level ?? "–"}
    </span>
  );
}

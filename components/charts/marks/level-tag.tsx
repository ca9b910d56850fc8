import { paintOf } from "./paint";

/** A level in words, "Level 3", so that it is not read as the number of a question. */
export function LevelTag({ level, label }: { level: number; label: string }) {
  return (
    <span
      className={`inline-flex shrink-0 items-center rounded-chip border px-1.5 text-axis font-semibold whitespace-nowrap ${paintOf(level).block}`}
    >
      {label}
    </span>
  );
}

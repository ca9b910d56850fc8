import type { useTranslations } from "next-intl";

type Props = {
  level: number | null;
  before: number | null | undefined;
  t: ReturnType<typeof useTranslations<"common">>;
};

/** How a level moved: ▲ or ▼ and by how much, in ink; a middle dot where it did not; nothing where there is nothing to compare. */
export function LevelChange({ level, before, t }: Props) {
  if (level === null || before === null || before === undefined) return null;
  const count = level - before;
  const words = t(count > 0 ? "change.up" : count < 0 ? "change.down" : "change.none", { count: Math.abs(count) });
  return (
    <span role="img" aria-label={words} className={count === 0 ? "text-muted" : "font-medium text-ink"}>
      {count === 0 ? "·" : `${count > 0 ? "▲" : "▼"} ${Math.abs(count)}`}
    </span>
  );
}

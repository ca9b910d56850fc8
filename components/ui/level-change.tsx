import { useTranslations } from "next-intl";

/** How a level moved: ▲ or ▼ and by how much, in ink; a middle dot where it did not; nothing where there is nothing to compare. */
export function LevelChange({ level, before }: { level: number | null; before: number | null | undefined }) {
  const t = useTranslations("common.change");
  if (level === null || before === null || before === undefined) return null;
  const count = level - before;
  const words = t(count > 0 ? "up" : count < 0 ? "down" : "none", { count: Math.abs(count) });
  return (
    <span role="img" aria-label={words} className={count === 0 ? "text-muted" : "font-medium text-ink"}>
      {count === 0 ? "·" : `${count > 0 ? "▲" : "▼"} ${Math.abs(count)}`}
    </span>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LevelStair } from "./level-stair";
import type { Standing } from "./standing";

type Props = { standing: Standing; levels: readonly number[]; onLevel: () => void; onNext: () => void };

/** On narrow screens: the level if published now, and the way to the next criterion, always at hand. */
export function PhoneBar({ standing, levels, onLevel, onNext }: Props) {
  const t = useTranslations("assessment");
  const { level, progress, fraction, missing, next } = standing;
  return (
    <div className="fixed inset-x-0 bottom-0 z-10 flex items-center gap-3 border-t border-line bg-sheet px-gutter py-2 lg:hidden">
      <button
        type="button"
        onClick={onLevel}
        aria-haspopup="dialog"
        className="flex min-w-0 flex-1 items-center gap-3 rounded-control text-left"
      >
        <span className="h-10">
          <LevelStair id="phone" levels={levels} level={level} fraction={fraction} />
        </span>
        <span className="min-w-0">
          <span className="block truncate font-semibold text-ink">
            {level === null || progress === null
              ? t("preview.noLevel")
              : t(missing === 0 ? "phone.level" : "phone.levelAtLeast", { level, progress })}
          </span>
          {next !== null && (
            <span className="block truncate text-note text-muted">
              {t("phone.from", { count: next.criteria.length, level: next.level })}
            </span>
          )}
        </span>
      </button>
      <Button onClick={onNext}>{t("phone.next")}</Button>
    </div>
  );
}

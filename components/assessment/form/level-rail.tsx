import { useTranslations } from "next-intl";
import { AnswerMark } from "@/components/charts/marks/answer-mark";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { LevelStair } from "./level-stair";
import type { Standing } from "./standing";
import type { AnswerSheet } from "./use-answer-sheet";

type Props = {
  id: string;
  standing: Standing;
  levels: readonly number[];
  sheet: AnswerSheet;
  lang: string | undefined;
  /** The first answer that is only carried forward, and how many there are. */
  unconfirmed: { count: number; first: string | null };
  goTo: (criterionId: string) => void;
};

const shownAtMost = 8;

/** The level if it were published now, what lies between it and the next, what is to be confirmed. */
export function LevelRail({ id, standing, levels, sheet, lang, unconfirmed, goTo }: Props) {
  const t = useTranslations("assessment.preview");
  const { level, levelName, progress, fraction, missing, next } = standing;
  return (
    <div className="grid divide-y divide-line">
      <section aria-label={t("title")} className="pb-4">
        <h2 className="text-note font-normal text-muted">{t("title")}</h2>
        <div className="mt-2 flex items-end gap-4">
          <div className="h-27">
            <LevelStair id={id} levels={levels} level={level} fraction={fraction} />
          </div>
          <div className="min-w-0">
            <p className="flex items-start gap-2 font-semibold text-ink">
              <LevelChip level={level} label={level === null ? t("noLevel") : t("level", { level })} />
              <span lang={lang}>{levelName ?? t("noLevel")}</span>
            </p>
            {progress !== null && <p className="text-figure text-ink">{progress}</p>}
            <p className="text-note text-muted">{missing === 0 ? t("complete") : t("atLeast", { count: missing })}</p>
          </div>
        </div>
      </section>
      {next !== null && (
        <section className="py-5">
          <h2 className="font-semibold">{t("between", { level: next.level })}</h2>
          <ul className="mt-2 grid gap-2">
            {next.criteria.slice(0, shownAtMost).map((criterion) => (
              <li key={criterion.id}>
                <button
                  type="button"
                  onClick={() => goTo(criterion.id)}
                  className="flex items-start gap-2.5 rounded-chip text-left hover:text-ink"
                >
                  <span className="mt-1 text-ink">
                    <AnswerMark value={sheet.of(criterion.id).value} />
                  </span>
                  <span lang={lang} className="line-clamp-2">
                    {criterion.statement}
                  </span>
                </button>
              </li>
            ))}
            {next.criteria.length > shownAtMost && (
              <li className="pl-5.5 text-note text-muted">
                {t("more", { count: next.criteria.length - shownAtMost })}
              </li>
            )}
          </ul>
        </section>
      )}
      {unconfirmed.first !== null && (
        <section className="py-5">
          <h2 className="font-semibold">{t("toConfirm")}</h2>
          <p className="mt-1 text-note text-muted">{t("carriedForward", { count: unconfirmed.count })}</p>
          <button
            type="button"
            onClick={() => unconfirmed.first !== null && goTo(unconfirmed.first)}
            className="touch mt-1 rounded-chip text-accent hover:underline"
          >
            {t("firstToConfirm")}
          </button>
        </section>
      )}
    </div>
  );
}

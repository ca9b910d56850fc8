import { LevelChip } from "@/components/charts/marks/level-chip";
import { type Criterion, type Localized, languageOf, localized, type Source } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import type { ReferenceWords } from "./reference-words";

type Props = { criterion: Criterion; sources: readonly Source[]; locale: Locale; t: ReferenceWords };

/** One criterion with its own address: the statement, how to tell, what to show, how to get there, and where it comes from. */
export function CriterionReference({ criterion, sources, locale, t }: Props) {
  return (
    <article id={criterion.id} className="scroll-mt-4 border-b border-line py-5 last:border-0 target:bg-accent-wash">
      <div className="flex gap-3">
        <LevelChip level={criterion.level} label={t("level", { level: criterion.level })} />
        <div className="min-w-0">
          <h3 className="max-w-measure text-lede font-title" lang={languageOf(criterion.statement, locale)}>
            {localized(criterion.statement, locale)}
          </h3>
          <p className="mt-1 flex flex-wrap gap-x-4 text-note text-muted">
            <a href={`#${criterion.id}`} className="font-mono hover:text-ink hover:underline" title={t("link")}>
              {criterion.id}
            </a>
            {criterion.effort !== null && <span>{t(`effort.${criterion.effort}`)}</span>}
            <span>{t("shelfLife", { days: criterion.shelfLifeDays })}</span>
          </p>
          <dl className="mt-3 grid gap-x-5 gap-y-2 md:grid-cols-terms">
            <Term name={t("howToTell")} text={criterion.guidance} locale={locale} />
            <Term name={t("evidence")} text={criterion.evidence} locale={locale} />
            <Term name={t("improve")} text={criterion.improve} locale={locale} />
            <dt className="text-note font-normal text-muted">{t("from")}</dt>
            <dd lang="en" className="text-note text-muted">
              {criterion.sources.map(({ key, section }, place) => (
                <span key={`${key} ${section}`}>
                  {place > 0 && "; "}
                  <a href={`#source-${key}`} className="hover:text-ink hover:underline">
                    {sources.find((source) => source.key === key)?.author ?? key}
                  </a>
                  , {section}
                </span>
              ))}
            </dd>
          </dl>
        </div>
      </div>
    </article>
  );
}

function Term({ name, text, locale }: { name: string; text: Localized; locale: Locale }) {
  return (
    <>
      <dt className="text-note font-normal text-muted">{name}</dt>
      <dd className="max-w-measure" lang={languageOf(text, locale)}>
        {localized(text, locale)}
      </dd>
    </>
  );
}

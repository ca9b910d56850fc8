import { LevelChip } from "@/components/charts/marks/level-chip";
import { type Level, languageOf, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import type { ReferenceWords } from "./reference-words";

/** One level in full: its name, what it means and how it shows. */
export function LevelReference({
  level,
  asked,
  locale,
  t,
}: {
  level: Level;
  asked: number;
  locale: Locale;
  t: ReferenceWords;
}) {
  return (
    <section id={`level-${level.value}`} className="scroll-mt-4 border-b border-line py-5 first:pt-0 last:border-0">
      <div lang={languageOf(level.name, locale)}>
        <h3 className="flex items-center gap-3 text-section">
          <LevelChip level={level.value} />
          {localized(level.name, locale)}
        </h3>
        <p className="mt-2 text-lede">{localized(level.tagline, locale)}</p>
        <p className="mt-1 max-w-measure">{localized(level.description, locale)}</p>
      </div>
      <h4 className="mt-3 text-note text-muted">{t("looksLike")}</h4>
      <ul className="mt-1 list-disc pl-5 marker:text-control" lang={languageOf(level.name, locale)}>
        {level.characteristics.map((one) => (
          <li key={one.en}>{localized(one, locale)}</li>
        ))}
      </ul>
      <p className="mt-2 text-note text-muted">{level.value === 0 ? t("asksNothing") : t("asks", { count: asked })}</p>
    </section>
  );
}

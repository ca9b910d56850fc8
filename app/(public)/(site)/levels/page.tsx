import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { DocumentSection } from "@/components/ui/section";
import { newestFrameworks } from "@/lib/data/frameworks";
import { criteriaOf, languageOf, localized } from "@/lib/domain/framework";
import { languageQuery } from "@/lib/request/locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reference");
  return {
    title: t("title"),
    description: t("rule"),
    alternates: { languages: { en: "/levels?lang=en", zh: "/levels?lang=zh" } },
  };
}

/** The reference: every framework that can be assessed, and how a level is found. */
export default async function LevelsPage() {
  const [t, locale, query, frameworks] = await Promise.all([
    getTranslations("reference"),
    getLocale(),
    languageQuery(),
    newestFrameworks(),
  ]);
  return (
    <div className="mx-auto max-w-document px-gutter pt-10 max-md:px-4">
      <h1 className="text-headline">{t("headline")}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lede">{t("rule")}</p>
      {frameworks.map((framework, index) => (
        <DocumentSection
          key={framework.key}
          isFirst={index === 0}
          title={localized(framework.name, locale)}
          sentence={t("version", {
            version: framework.version,
            criteria: criteriaOf(framework).length,
            capabilities: framework.capabilities.length,
          })}
        >
          <p lang={languageOf(framework.description, locale)}>{localized(framework.description, locale)}</p>
          {languageOf(framework.description, locale) !== locale && (
            <p className="mt-2 text-note text-muted">{t("englishOnly")}</p>
          )}
          <ul className="mt-5">
            {framework.levels.map((level) => (
              <li key={level.value} className="border-t border-line">
                <Link
                  href={`/levels/${framework.key}${query}#level-${level.value}`}
                  lang={languageOf(level.name, locale)}
                  className="flex min-h-11 items-baseline gap-3 py-2.5 hover:bg-wash"
                >
                  <LevelChip level={level.value} />
                  <span className="font-medium text-ink">{localized(level.name, locale)}</span>
                  <span className="text-muted max-md:hidden">{localized(level.tagline, locale)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </DocumentSection>
      ))}
    </div>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CapabilityReference } from "@/components/public/capability-reference";
import { LevelReference } from "@/components/public/level-reference";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DocumentSection } from "@/components/ui/section";
import { newestFrameworks } from "@/lib/data/frameworks";
import { criteriaOf, type Framework, languageOf, localized } from "@/lib/domain/framework";
import { languageQuery } from "@/lib/request/locale";

type Props = { params: Promise<{ framework: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [framework, locale] = await Promise.all([find((await params).framework), getLocale()]);
  return { title: localized(framework.name, locale), description: localized(framework.description, locale) };
}

/** One framework in full: its levels, capabilities and criteria, each with an address of its own. */
export default async function FrameworkPage({ params }: Props) {
  const [framework, t, locale, query] = await Promise.all([
    find((await params).framework),
    getTranslations("reference"),
    getLocale(),
    languageQuery(),
  ]);
  const isForeign =
    languageOf(framework.name, locale) !== locale || languageOf(framework.description, locale) !== locale;
  const count = { criteria: criteriaOf(framework).length, capabilities: framework.capabilities.length };
  return (
    <div className="mx-auto max-w-document px-gutter pt-10 max-md:px-4">
      <Breadcrumb links={[{ label: t("breadcrumb"), href: `/levels${query}` }]} />
      <h1 className="mt-1 text-headline" lang={languageOf(framework.name, locale)}>
        {localized(framework.name, locale)}
      </h1>
      <p className="mt-2 text-muted">{t("version", { version: framework.version, ...count })}</p>
      {isForeign && <p className="mt-1 text-muted">{t("englishOnly")}</p>}
      <p className="mt-4 mb-8 max-w-measure text-lede" lang={languageOf(framework.description, locale)}>
        {localized(framework.description, locale)}
      </p>
      <DocumentSection title={t("ruleTitle")} isFirst>
        <p className="max-w-measure">{t("rule")}</p>
      </DocumentSection>
      <DocumentSection title={t("levels")}>
        {framework.levels.map((level) => (
          <LevelReference
            key={level.value}
            level={level}
            asked={criteriaOf(framework).filter((criterion) => criterion.level === level.value).length}
            locale={locale}
            t={t}
          />
        ))}
      </DocumentSection>
      {framework.capabilities.map((capability) => (
        <CapabilityReference key={capability.key} capability={capability} framework={framework} locale={locale} t={t} />
      ))}
      <DocumentSection title={t("sources")}>
        <ul className="grid gap-3">
          {framework.sources.map((source) => (
            <li key={source.key} id={`source-${source.key}`} lang="en">
              <a href={source.address} rel="noopener noreferrer" className="text-accent hover:underline">
                {source.title}
              </a>
              <span className="text-muted">, {source.author}</span>
            </li>
          ))}
        </ul>
      </DocumentSection>
    </div>
  );
}

async function find(key: string): Promise<Framework> {
  const framework = (await newestFrameworks()).find((one) => one.key === key);
  return framework ?? notFound();
}

import { type Framework, type Localized, languageOf, localized } from "@/lib/domain/framework";
import { type GuidanceLine, splitGuidance } from "@/lib/domain/guidance";
import type { Locale } from "@/lib/domain/locale";

/** One criterion of the form, in the reader's language. */
export type FormCriterion = {
  id: string;
  level: number;
  statement: string;
  guidance: readonly GuidanceLine[];
  evidence: string;
  sources: readonly { author: string; title: string; address: string; section: string }[];
};

/** One capability of the form. */
export type FormCapability = {
  key: string;
  name: string;
  description: string;
  criteria: readonly FormCriterion[];
};

/** What the form reads of a framework; `lang` is set where its texts are in another language than the page. */
export type FormFramework = {
  name: string;
  version: string;
  lang?: Locale;
  levels: readonly { value: number; name: string }[];
  capabilities: readonly FormCapability[];
};

/** A framework as the form sends it to the browser: one language, and only what is shown. */
export function formFramework(framework: Framework, locale: Locale): FormFramework {
  const say = (text: Localized) => localized(text, locale);
  const lang = languageOf(framework.capabilities[0]?.name ?? framework.name, locale);
  const sources = new Map(framework.sources.map((source) => [source.key, source]));
  return {
    name: say(framework.name),
    version: framework.version,
    ...(lang === locale ? {} : { lang }),
    levels: framework.levels.map(({ value, name }) => ({ value, name: say(name) })),
    capabilities: framework.capabilities.map(({ key, name, description, criteria }) => ({
      key,
      name: say(name),
      description: say(description),
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        level: criterion.level,
        statement: say(criterion.statement),
        guidance: splitGuidance(say(criterion.guidance)),
        evidence: say(criterion.evidence),
        sources: criterion.sources.flatMap(({ key: sourceKey, section }) => {
          const source = sources.get(sourceKey);
          return source === undefined
            ? []
            : [{ author: source.author, title: source.title, address: source.address, section }];
        }),
      })),
    })),
  };
}

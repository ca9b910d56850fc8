import { DocumentSection } from "@/components/ui/section";
import { type Capability, type Framework, languageOf, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { CriterionReference } from "./criterion-reference";
import type { ReferenceWords } from "./reference-words";

type Props = { capability: Capability; framework: Framework; locale: Locale; t: ReferenceWords };

/** One capability with all its criteria in the order of their levels. */
export function CapabilityReference({ capability, framework, locale, t }: Props) {
  return (
    <DocumentSection
      id={`capability-${capability.key}`}
      title={localized(capability.name, locale)}
      sentence={t("capabilityHas", { count: capability.criteria.length })}
    >
      <p className="max-w-measure text-muted" lang={languageOf(capability.description, locale)}>
        {localized(capability.description, locale)}
      </p>
      {[...capability.criteria]
        .sort((one, other) => one.level - other.level)
        .map((criterion) => (
          <CriterionReference
            key={criterion.id}
            criterion={criterion}
            sources={framework.sources}
            locale={locale}
            t={t}
          />
        ))}
    </DocumentSection>
  );
}

import type { Locale } from "./locale";

/** A text in the languages it was written in; English is always there. */
export type Localized = { en: string } & Partial<Record<Locale, string>>;

/** Typical effort of one team to reach a criterion from the level before: days, weeks, a quarter or more. */
export type Effort = "S" | "M" | "L";

/** One checkable sentence at one level of one capability. */
export type Criterion = {
  id: string;
  level: number;
  effort: Effort | null;
  shelfLifeDays: number;
  statement: Localized;
  guidance: Localized;
  evidence: Localized;
  improve: Localized;
  sources: { key: string; section: string }[];
  signals: { source: string; event: string }[];
};

/** A dimension of a framework with its criteria. */
export type Capability = {
  key: string;
  name: Localized;
  description: Localized;
  criteria: Criterion[];
};

/** One step of the ladder: what is automatic there and how it shows. */
export type Level = {
  value: number;
  name: Localized;
  tagline: Localized;
  description: Localized;
  characteristics: Localized[];
};

/** A work that a framework draws on. */
export type Source = { key: string; title: string; author: string; address: string };

/** Levels, capabilities and criteria that a team is assessed against; a published version never changes. */
export type Framework = {
  key: string;
  version: string;
  name: Localized;
  description: Localized;
  sources: Source[];
  levels: Level[];
  capabilities: Capability[];
};

/** Which criteria of other frameworks each criterion of one framework bears on: criterion id -> framework key -> criterion ids. */
export type Mapping = {
  version: string;
  from: string;
  to: string[];
  criteria: Record<string, Record<string, string[]>>;
};

/** A criterion together with the key of the capability that it belongs to. */
export type PlacedCriterion = Criterion & { capability: string };

/** What the scoring rule reads of a framework; a form that holds only one language is enough. */
export type ScoredFramework = {
  levels: readonly { value: number }[];
  capabilities: readonly { key: string; criteria: readonly { id: string; level: number }[] }[];
};

/** The text in the reader's language, in English where it was not written in that. */
export function localized(text: Localized, locale: Locale): string {
  return text[locale] ?? text.en;
}

/** The language that `localized` answers in, for the `lang` attribute. */
export function languageOf(text: Localized, locale: Locale): Locale {
  return text[locale] === undefined ? "en" : locale;
}

/** All criteria in the framework's order, each with its capability's key. */
export function criteriaOf<C extends object>(framework: {
  capabilities: readonly { key: string; criteria: readonly C[] }[];
}): (C & { capability: string })[] {
  return framework.capabilities.flatMap((capability) =>
    capability.criteria.map((criterion) => ({ ...criterion, capability: capability.key })),
  );
}

/** The criterion of that id, with its capability's key. */
export function criterionById(framework: Framework, id: string): PlacedCriterion | undefined {
  return criteriaOf(framework).find((criterion) => criterion.id === id);
}

/** The value of the highest level. */
export function highestLevel(framework: Pick<ScoredFramework, "levels">): number {
  return Math.max(...framework.levels.map((level) => level.value));
}

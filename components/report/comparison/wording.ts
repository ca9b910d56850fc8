import { type Framework, type Localized, languageOf, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import type { ComparedFramework, Worded } from "./content";

/** A text in the reader's language; where it has none in it, English, marked as such. */
export function worded(text: Localized | undefined, locale: Locale): Worded {
  if (text === undefined) return { text: "" };
  const language = languageOf(text, locale);
  return { text: localized(text, locale), ...(language === locale ? {} : { lang: language }) };
}

/** The name and version of a framework. */
export function frameworkWords({ name, version }: Framework, locale: Locale): ComparedFramework {
  return { ...worded(name, locale), version };
}

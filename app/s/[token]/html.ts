import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/locale";

/** The finished HTML of a document. */
export async function html(document: ReactNode): Promise<string> {
  // a static import of the renderer does not build in a route handler
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

/** How HTML names a language. */
export const languageTag = (locale: Locale): string => (locale === "zh" ? "zh-Hans" : "en");

/** The same document in the other language. */
export function otherLanguage(locale: Locale, token: string): { href: string; label: string; lang: string } {
  return locale === "zh"
    ? { href: `/s/${token}?lang=en`, label: "English", lang: "en" }
    : { href: `/s/${token}?lang=zh`, label: "中文", lang: "zh-Hans" };
}

type Led = { readonly token: string; readonly locale: Locale; readonly frameworkKey: string };

/** Where a document leads, in its language: the levels that it speaks of, itself as PDF, and the file of its table. */
export function documentHrefs({ token, locale, frameworkKey }: Led, table: "comparison.csv" | "portfolio.csv") {
  return {
    levels: `/levels/${frameworkKey}?lang=${locale}`,
    pdf: `/s/${token}/report.pdf?lang=${locale}`,
    csv: `/s/${token}/${table}?lang=${locale}`,
  };
}

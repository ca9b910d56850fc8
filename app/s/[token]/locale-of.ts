import { chooseLocale, isLocale, type Locale } from "@/lib/domain/locale";

/** The language of a document: what its address asks for, else what the reader's browser does. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("lang");
  return isLocale(asked) ? asked : chooseLocale({ acceptLanguage: request.headers.get("accept-language") });
}

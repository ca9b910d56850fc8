/** The languages of the product: English and Simplified Chinese. */
export const locales = ["en", "zh"] as const;

/** A language of the product. */
export type Locale = (typeof locales)[number];

/** Whether a text is the code of a language of the product. */
export function isLocale(text: string | null | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

type Wishes = {
  query?: string | null | undefined;
  user?: string | null | undefined;
  cookie?: string | null | undefined;
  acceptLanguage?: string | null | undefined;
};

/** The language to answer in: the one that a public address asks for, else the user's setting, the switch's cookie, the browser's wish, English. */
export function chooseLocale({ query, user, cookie, acceptLanguage }: Wishes): Locale {
  for (const wish of [query, user, cookie]) if (isLocale(wish)) return wish;
  return acceptedLocale(acceptLanguage ?? "") ?? "en";
}

/** RFC 9110, 12.5.4: the supported language of the highest weight, the first of equals; every `zh` tag is read as Simplified Chinese. */
function acceptedLocale(header: string): Locale | null {
  const wishes = header
    .split(",")
    .map(readWish)
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) if (isLocale(language)) return language;
  return null;
}

function readWish(part: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { language: tag.split("-")[0] ?? "", weight: Number.isNaN(weight) ? 0 : weight };
}

import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Wordmark } from "@/components/ui/mark";

type Words = (key: "nav.levels" | "nav.signIn" | "nav.open" | "nav.label" | "nav.skip" | "footer.language") => string;

/** The head of the public pages: where one is, the levels, the other language, and the way in. */
export function PublicHeader({
  t,
  otherLocale,
  query,
  isSignedIn,
}: {
  t: Words;
  otherLocale: "en" | "zh";
  /** The language that the address asked for, carried on to the next page. */
  query: "" | "?lang=en" | "?lang=zh";
  isSignedIn: boolean;
}) {
  return (
    <header className="mx-auto flex h-13 max-w-page items-center justify-between gap-4 px-gutter max-md:gap-2 max-md:px-4 print:hidden">
      <a href="#content" className="sr-only focus:not-sr-only">
        {t("nav.skip")}
      </a>
      <Link href={`/${query}`} aria-label={t("nav.label")} className="touch">
        <Wordmark />
      </Link>
      <nav className="flex items-center gap-5 whitespace-nowrap text-muted max-md:gap-3.5" aria-label={t("nav.label")}>
        <Link href={`/levels${query}`} className="touch hover:text-ink">
          {t("nav.levels")}
        </Link>
        <a href={`?lang=${otherLocale}`} hrefLang={otherLocale} lang={otherLocale} className="touch hover:text-ink">
          {t("footer.language")}
        </a>
        <ButtonLink href={isSignedIn ? "/o" : `/sign-in${query}`}>
          {isSignedIn ? t("nav.open") : t("nav.signIn")}
        </ButtonLink>
      </nav>
    </header>
  );
}

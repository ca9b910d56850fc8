"use client";

import Link from "next/link";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { type Locale, locales } from "@/lib/domain/locale";

const names = { en: "English", zh: "中文" } as const;

/** The languages side by side; the other one is a link to the same page, which keeps its query and what was typed. */
export function LanguageLine({ locale, label }: { locale: Locale; label: string }) {
  const router = useRouter();
  const pathname = usePathname();
  const query = Object.fromEntries(useSearchParams());
  const asked = query.lang;
  const shown = useRef(asked);
  // the frame of the page is in the old language until it is fetched anew
  useEffect(() => {
    if (shown.current !== asked) router.refresh();
    shown.current = asked;
  }, [asked, router]);
  return (
    <nav aria-label={label} className="flex gap-1.5 text-note text-muted">
      {locales.map((one, place) => (
        <span key={one} lang={one === "zh" ? "zh-Hans" : one} className="flex gap-1.5">
          {place > 0 && <span aria-hidden="true">·</span>}
          {one === locale ? (
            <span aria-current="true">{names[one]}</span>
          ) : (
            <Link
              href={{ pathname, query: { ...query, lang: one } }}
              hrefLang={one}
              replace
              scroll={false}
              prefetch={false}
              className="touch underline hover:text-ink"
            >
              {names[one]}
            </Link>
          )}
        </span>
      ))}
    </nav>
  );
}

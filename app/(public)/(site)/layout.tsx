import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicFooter } from "@/components/public/public-footer";
import { PublicHeader } from "@/components/public/public-header";
import { languageQuery } from "@/lib/request/locale";
import { currentViewer } from "@/lib/request/session";

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [t, locale, query, viewer] = await Promise.all([
    getTranslations("landing"),
    getLocale(),
    languageQuery(),
    currentViewer(),
  ]);
  return (
    <>
      <PublicHeader t={t} otherLocale={locale === "zh" ? "en" : "zh"} query={query} isSignedIn={viewer !== null} />
      <main id="content">{children}</main>
      <PublicFooter t={t} />
    </>
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { setTheme } from "@/app/actions";
import { PublicFooter } from "@/components/public/public-footer";
import { PublicHeader } from "@/components/public/public-header";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { languageQuery } from "@/lib/request/locale";
import { currentViewer } from "@/lib/request/session";
import { requestTheme } from "@/lib/request/theme";

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [t, locale, query, viewer, theme] = await Promise.all([
    getTranslations("landing"),
    getLocale(),
    languageQuery(),
    currentViewer(),
    requestTheme(),
  ]);
  return (
    <>
      <PublicHeader t={t} otherLocale={locale === "zh" ? "en" : "zh"} query={query} isSignedIn={viewer !== null} />
      <main id="content">{children}</main>
      <PublicFooter t={t} theme={<ThemeChoice chosen={theme} action={setTheme} />} />
    </>
  );
}

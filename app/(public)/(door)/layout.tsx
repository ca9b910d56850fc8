import Link from "next/link";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { setTheme } from "@/app/actions";
import { LanguageLine } from "@/components/account/language-line";
import { BareStair } from "@/components/charts/stair";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { Wordmark } from "@/components/ui/mark";
import { languageQuery } from "@/lib/request/locale";
import { clientMessages } from "@/lib/request/messages";
import { requestTheme } from "@/lib/request/theme";

const levels = [0, 1, 2, 3, 4];

/** The doors of the product: a form beside the bare stair, which is its foot on a phone. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  const [t, locale, query, messages, theme] = await Promise.all([
    getTranslations("account"),
    getLocale(),
    languageQuery(),
    clientMessages("account"),
    requestTheme(),
  ]);
  return (
    <div className="grid min-h-dvh max-md:grid-rows-[1fr_auto] md:grid-cols-door">
      <div className="flex min-w-0 flex-col px-gutter max-md:px-4">
        <header className="pt-6 max-md:pt-5">
          <Link href={`/${query}`} aria-label={t("home")} className="inline-flex rounded-control">
            <Wordmark />
          </Link>
        </header>
        <main
          id="content"
          className="mx-auto flex w-full max-w-form flex-1 flex-col py-10 max-md:max-w-full max-md:py-9 md:justify-center"
        >
          <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
        </main>
        <footer className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 pb-6">
          <LanguageLine locale={locale} label={t("languages")} />
          <ThemeChoice chosen={theme} action={setTheme} />
        </footer>
      </div>
      <div className="border-line md:border-l">
        <div className="flex items-end max-md:h-27.5 md:sticky md:top-0 md:h-dvh">
          <div className="h-full flex-1">
            <BareStair levels={levels} />
          </div>
        </div>
      </div>
    </div>
  );
}

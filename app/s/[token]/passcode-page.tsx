import type { Translate } from "@/components/report/text";
import { Wordmark } from "@/components/ui/mark";
import type { Locale } from "@/lib/domain/locale";
import { languageTag, otherLanguage } from "./html";
import type { PasscodeProblem } from "./notices";

type Props = { locale: Locale; token: string; problem: PasscodeProblem; t: Translate };

/** One field and one button: what stands between a reader and a document that asks for a passcode. */
export function PasscodePage({ locale, token, problem, t }: Props) {
  const other = otherLanguage(locale, token);
  return (
    <div className="mx-auto max-w-document px-gutter pt-4 pb-10 lg:px-10">
      <header className="flex min-h-8 items-center justify-between gap-4">
        <Wordmark />
        <a href={other.href} lang={other.lang} hrefLang={other.lang} className="text-note text-muted hover:text-ink">
          {other.label}
        </a>
      </header>
      <main className="pt-14">
        <h1 className="text-title text-balance">{t("passcode.title")}</h1>
        <p className="mt-2 max-w-measure text-lede">{t("passcode.text")}</p>
        <form
          method="post"
          action={`/s/${token}?lang=${locale}`}
          lang={languageTag(locale)}
          className="mt-8 grid max-w-narrow-picture gap-1.5"
        >
          <label htmlFor="passcode" className="font-medium text-ink">
            {t("passcode.label")}
          </label>
          <input
            id="passcode"
            name="passcode"
            type="password"
            required
            maxLength={128}
            autoComplete="current-password"
            aria-invalid={problem === null ? undefined : true}
            aria-describedby={problem === null ? undefined : "passcode-problem"}
            className={`min-h-control w-full rounded-control border bg-sheet px-2.5 text-lede text-ink ${problem === null ? "border-control" : "border-danger"}`}
          />
          {problem !== null && (
            <p id="passcode-problem" role="alert" className="text-note text-danger">
              {t(problem === "wrong" ? "passcode.wrong" : "passcode.tooMany")}
            </p>
          )}
          <button
            type="submit"
            className="mt-3 min-h-control justify-self-start rounded-control bg-ink px-4 font-medium text-page"
          >
            {t("passcode.open")}
          </button>
        </form>
      </main>
    </div>
  );
}

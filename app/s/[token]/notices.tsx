import { reportStyle } from "@/generated/report-style";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { Gone } from "./gone";
import { html, languageTag } from "./html";
import { PasscodePage } from "./passcode-page";
import { Shell } from "./shell";

/** What was wrong with a passcode; null before one was given. */
export type PasscodeProblem = "wrong" | "too-many" | null;

/** The finished HTML of a link that opens nothing. */
export function renderGone(locale: Locale): Promise<string> {
  const { t } = reportWords(locale);
  return renderNotice(locale, t("document.gone"), t("document.goneText"));
}

/** What a reader sees while the database is out of reach. */
export function renderUnavailable(locale: Locale): Promise<string> {
  const { t } = reportWords(locale);
  return renderNotice(locale, t("document.unavailable"), t("document.unavailableText"));
}

/** Where a reader gives the passcode of a link; it names nothing of what the link shows. */
export function renderPasscode(locale: Locale, token: string, problem: PasscodeProblem): Promise<string> {
  const { t } = reportWords(locale);
  return html(
    <Shell
      lang={languageTag(locale)}
      title={t("passcode.title")}
      description={t("passcode.text")}
      style={reportStyle}
      hasForm
    >
      <PasscodePage locale={locale} token={token} problem={problem} t={t} />
    </Shell>,
  );
}

/** A document of a title and a sentence. */
export function renderNotice(locale: Locale, title: string, text: string): Promise<string> {
  return html(
    <Shell lang={languageTag(locale)} title={title} description={text} style={reportStyle}>
      <Gone title={title} text={text} />
    </Shell>,
  );
}

import type { ReactNode } from "react";
import { reportStyle } from "@/generated/report-style";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { html, languageTag } from "./html";
import { previewMeta } from "./preview-meta";
import { Shell } from "./shell";

type Page = {
  readonly locale: Locale;
  readonly token: string;
  /** Of whom the document speaks, and its answer. */
  readonly name: string;
  readonly sentence: string;
};

/** A document of a share link as finished HTML, with what a messenger shows of it. */
export function documentPage({ locale, token, name, sentence }: Page, document: ReactNode): Promise<string> {
  const { t } = reportWords(locale);
  return html(
    <Shell
      lang={languageTag(locale)}
      title={`${name} · Ascent`}
      description={sentence}
      style={reportStyle}
      preview={previewMeta(token, locale, t("preview.alt", { name, sentence }))}
    >
      {document}
    </Shell>,
  );
}

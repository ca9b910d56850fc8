import { ReportEmbed } from "@/components/report/embed";
import { reportStyle } from "@/generated/report-style";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { Gist } from "../gist";
import { html, languageTag } from "../html";
import { Shell } from "../shell";

export type Theme = "light" | "dark";

type Place = { readonly locale: Locale; readonly token: string; readonly theme: Theme | null; readonly status: string };

/** The embed of a shared document as HTML; without a theme of its own it follows that of the page around it. */
export function renderEmbed(gist: Gist, { locale, token, theme, status }: Place): Promise<string> {
  const { t, format } = reportWords(locale);
  const { name, owner, asOf, sentence, isMedian, level, provisional, picture, sides } = gist;
  const date = asOf === null ? null : format.date(asOf, "long");
  return html(
    <Shell
      lang={languageTag(locale)}
      title={`${name} · Ascent`}
      description={sentence}
      style={reportStyle}
      theme={theme}
    >
      <ReportEmbed
        name={name}
        sentence={sentence}
        level={isMedian || sides.length > 0 ? null : { value: level, isProvisional: provisional }}
        picture={picture}
        sides={sides}
        above={date === null ? owner : t("document.asOf", { organization: owner, date })}
        status={status}
        href={`/s/${token}?lang=${locale}`}
        t={t}
      />
    </Shell>,
  );
}

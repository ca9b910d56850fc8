import { comparisonContent } from "@/app/comparison-content";
import { ComparisonDocument } from "@/components/report/comparison/comparison-document";
import { toldBy } from "@/components/report/comparison/told";
import { reportStyle } from "@/generated/report-style";
import type { SharedComparison } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { html, languageTag, otherLanguage } from "./html";
import { renderNotice } from "./notices";
import { previewMeta } from "./preview-meta";
import { statusOf } from "./render-report";
import { Shell } from "./shell";

/** The finished HTML of a link to a comparison, live or frozen. */
export async function renderComparison(shared: SharedComparison, locale: Locale, token: string): Promise<string> {
  const words = reportWords(locale);
  const { mode, hides, frameworkKey, organizationName } = shared;
  const content = await comparisonContent(shared, locale);
  if (content === null) return renderNotice(locale, organizationName, words.t("sentence.none"));
  const { name, sentence } = toldBy({ content, ...words });
  return html(
    <Shell
      lang={languageTag(locale)}
      title={`${name} · Ascent`}
      description={sentence}
      style={reportStyle}
      preview={previewMeta(token, locale, words.t("preview.alt", { name, sentence }))}
    >
      <ComparisonDocument
        content={content}
        {...words}
        hides={hides}
        status={statusOf(shared, words)}
        isFrozen={mode === "frozen"}
        otherLanguage={otherLanguage(locale, token)}
        levelsHref={`/levels/${frameworkKey}?lang=${locale}`}
      />
    </Shell>,
  );
}

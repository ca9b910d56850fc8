import { comparisonContent } from "@/app/comparison-content";
import { ComparisonDocument } from "@/components/report/comparison/comparison-document";
import { toldBy } from "@/components/report/comparison/told";
import type { SharedComparison } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { documentPage } from "./document-page";
import { documentHrefs, otherLanguage } from "./html";
import { renderNotice } from "./notices";
import { statusOf } from "./render-report";

/** The finished HTML of a link to a comparison, live or frozen. */
export async function renderComparison(shared: SharedComparison, locale: Locale, token: string): Promise<string> {
  const words = reportWords(locale);
  const { mode, hides, frameworkKey, organizationName } = shared;
  const content = await comparisonContent(shared, locale);
  if (content === null) return renderNotice(locale, organizationName, words.t("sentence.none"));
  const { name, sentence } = toldBy({ content, ...words });
  return documentPage(
    { locale, token, name, sentence },
    <ComparisonDocument
      content={content}
      {...words}
      hides={hides}
      status={statusOf(shared, words)}
      isFrozen={mode === "frozen"}
      otherLanguage={otherLanguage(locale, token)}
      hrefs={documentHrefs({ token, locale, frameworkKey }, "comparison.csv")}
    />,
  );
}

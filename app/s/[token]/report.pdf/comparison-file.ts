import { comparisonContent } from "@/app/comparison-content";
import { comparisonStamp, drawComparison } from "@/components/pdf/comparison-pdf";
import { toldBy } from "@/components/report/comparison/told";
import type { SharedComparison } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { SharedFile } from "../file";
import { statusOf } from "../render-report";
import { pdfFile } from "./pdf-file";

/** The comparison that a link shows, live or frozen, on paper; null where there is nothing to compare any more. */
export async function comparisonFile(
  shared: SharedComparison,
  locale: Locale,
  request: Request,
): Promise<SharedFile | null> {
  const content = await comparisonContent(shared, locale);
  if (content === null) return null;
  const words = reportWords(locale);
  const { organizationName, hides, today } = shared;
  const { name, asOf } = toldBy({ content, ...words });
  const comparison = { content, ...words, hides, status: statusOf(shared, words) };
  return pdfFile({
    ...{ locale, request, name, organizationName },
    words: [name, "comparison", asOf ?? today],
    drawing: () => ({ stamp: comparisonStamp(comparison), draw: (pen) => drawComparison(pen, comparison) }),
  });
}

import { comparisonStamp, drawComparison } from "@/components/pdf/comparison-pdf";
import type { ComparisonContent } from "@/components/report/comparison/content";
import { comparisonSheet } from "@/components/report/comparison/table";
import { toldBy } from "@/components/report/comparison/told";
import { fileName } from "@/lib/domain/export/file-name";
import { paperFor } from "@/lib/domain/export/paper";
import type { Locale } from "@/lib/domain/locale";
import type { Made } from "@/lib/request/download";
import { reportWords } from "@/lib/request/report-words";
import { asksForMark, csvText, csvType, onePage } from "@/lib/request/table-text";
import { renderPdf } from "./pdf/render";

/** What the file of a comparison is made from. */
export type ComparisonFile = {
  readonly content: ComparisonContent;
  readonly locale: Locale;
  readonly request: Request;
  /** By its slug, whose comparison it is: a team, or the organisation of several. */
  readonly slug: string;
  readonly timeZone: string;
};

/** A comparison as CSV for whoever sees its page: what a link to it would have, and a byte order mark where the address asks for one by `?bom=1`. */
export function comparisonCsv({ content, locale, request, slug }: ComparisonFile): Made {
  const hasMark = asksForMark(request);
  return {
    exported: { what: "comparison", format: "csv" },
    name: fileName([slug, "comparison", ...daysOf(content, locale)], "csv"),
    type: csvType,
    body: () => {
      const { table, rows } = comparisonSheet(content, { capabilities: false });
      return csvText(table, onePage(rows), { hasMark });
    },
  };
}

/** A comparison as PDF for whoever sees its page. */
export function comparisonPdf({ content, locale, request, slug, timeZone }: ComparisonFile): Made {
  const comparison = { content, ...reportWords(locale) };
  const { name, organizationName } = toldBy(comparison);
  const paper = paperFor({
    asked: new URL(request.url).searchParams.get("paper"),
    acceptLanguage: request.headers.get("accept-language"),
    timeZone,
  });
  return {
    exported: { what: "comparison", format: "pdf" },
    name: fileName([slug, "comparison", ...daysOf(content, locale)], "pdf"),
    type: "application/pdf",
    body: () =>
      renderPdf({
        ...{ paper, locale, title: `${name} · Ascent`, author: organizationName, t: comparison.t, made: new Date() },
        stamp: comparisonStamp(comparison),
        draw: (pen) => drawComparison(pen, comparison),
      }),
  };
}

/** The day that a comparison speaks of; of two dates both, in the order in which they are compared. */
function daysOf(content: ComparisonContent, locale: Locale): string[] {
  if (content.compared === "dates") return [content.before.asOf, content.after.asOf];
  const { asOf } = toldBy({ content, ...reportWords(locale) });
  return asOf === null ? [] : [asOf];
}

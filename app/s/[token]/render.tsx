import type { SharedDocument } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { renderComparison } from "./render-comparison";
import { renderFigures } from "./render-figures";
import { renderReport } from "./render-report";

/** The finished HTML of what a link shows. */
export function renderDocument(shared: SharedDocument, locale: Locale, token: string): Promise<string> {
  switch (shared.scope) {
    case "team":
    case "assessment":
      return renderReport(shared, locale, token);
    case "comparison":
      return renderComparison(shared, locale, token);
    case "group":
    case "portfolio":
      return renderFigures(shared, locale, token);
    default:
      return shared satisfies never;
  }
}

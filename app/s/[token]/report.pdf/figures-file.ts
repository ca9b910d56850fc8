import { drawFigures, figuresStamp } from "@/components/pdf/figures-pdf";
import type { SharedFigures } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { SharedFile } from "../file";
import { figuresOf } from "../render-figures";
import { statusOf } from "../render-report";
import { pdfFile } from "./pdf-file";

/** The figures of a group or of the whole portfolio that a link shows, live or frozen, on paper. */
export function figuresFile(shared: SharedFigures, locale: Locale, request: Request): SharedFile {
  const { organizationName, groupName, today } = shared;
  const name = groupName ?? organizationName;
  return pdfFile({
    ...{ locale, request, name, organizationName },
    words: [name, groupName === null ? "portfolio" : "group", today],
    drawing: async () => {
      const words = reportWords(locale);
      const figures = { ...words, content: await figuresOf(shared, locale), status: statusOf(shared, words) };
      return { stamp: figuresStamp(figures), draw: (pen) => drawFigures(pen, figures) };
    },
  });
}

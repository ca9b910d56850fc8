import { renderPdf } from "@/app/pdf/render";
import type { Pen } from "@/components/pdf/pen";
import { fileName } from "@/lib/domain/export/file-name";
import { paperFor } from "@/lib/domain/export/paper";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { SharedFile } from "../file";

type Drawn = { readonly stamp: string; readonly draw: (pen: Pen) => void };

type Of = {
  readonly locale: Locale;
  readonly request: Request;
  /** What the file is called by. */
  readonly words: readonly string[];
  readonly name: string;
  readonly organizationName: string;
  /** Reads what is drawn, when it is asked for. */
  readonly drawing: () => Promise<Drawn> | Drawn;
};

/** A document of a link on paper, in the size that the reader asks for or that is usual where they are. */
export function pdfFile({ locale, request, words, name, organizationName, drawing }: Of): SharedFile {
  const paper = paperFor({
    asked: new URL(request.url).searchParams.get("paper"),
    acceptLanguage: request.headers.get("accept-language"),
    timeZone: "UTC",
  });
  return {
    name: fileName(words, "pdf"),
    type: "application/pdf",
    variant: paper,
    body: async () =>
      renderPdf({
        ...(await drawing()),
        paper,
        locale,
        title: `${name} · Ascent`,
        author: organizationName,
        t: reportWords(locale).t,
        made: new Date(),
      }),
  };
}

import { palette } from "@/components/charts/marks/palette";
import { inPlace, type Pen, rect, writeLines } from "@/components/pdf/pen";
import { type } from "@/components/pdf/type";
import type { PaperSize } from "@/lib/domain/export/paper";
import type { Locale } from "@/lib/domain/locale";
import type { ReportWords } from "@/lib/request/report-words";
import { inTurn } from "@/lib/request/turns";
import { readFaces } from "./faces";
import { makeSheet, type Sheet } from "./pen";

type Of = {
  readonly paper: PaperSize;
  readonly locale: Locale;
  readonly title: string;
  readonly author: string;
  /** At the foot of each page: whose it is, of which day, by which framework. */
  readonly stamp: string;
  readonly t: ReportWords["t"];
  readonly made: Date;
  readonly draw: (pen: Pen) => void;
};

/** The bytes of a document: the mark above its first page, the stamp and the page's number under every one. One is drawn at a time in a process. */
export function renderPdf({
  paper,
  locale,
  title,
  author,
  stamp,
  t,
  made,
  draw,
}: Of): Promise<Uint8Array<ArrayBuffer>> {
  return inTurn(async () => {
    const info = {
      Title: title,
      Author: author,
      Creator: "Ascent",
      Producer: "Ascent",
      CreationDate: made,
      ModDate: made,
    };
    const sheet = makeSheet({ faces: await readFaces(), paper, locale }, info);
    wordmark(sheet.pen);
    draw(sheet.pen);
    footers(sheet, { stamp, t });
    return bytesOf(sheet.doc);
  });
}

function wordmark(pen: Pen): void {
  inPlace(pen, { x: 0, y: pen.y(), scale: 0.62 }).path(
    "M1.5 22v-4.4h3.3v-4.1h3.3V9.4h3.3V5.3h3V2h2L22.8 22h-6.2l-1.5-4.6H9.4V22Z",
    { fill: palette.ink },
  );
  writeLines(pen, ["Ascent"], type.section, { x: 19, y: pen.y() - 0.5 });
  pen.down(36);
}

function footers({ doc, pen, height }: Sheet, { stamp, t }: Pick<Of, "stamp" | "t">): void {
  const { count } = doc.bufferedPageRange();
  const lines = pen.lines(stamp, type.axis, pen.width - 100).slice(0, 2);
  const y = height - 46;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    pen.path(rect(0, y, pen.width, 0.5), { fill: palette.line });
    writeLines(pen, lines, type.axis, { x: 0, y: y + 6 });
    const number = t("paper.page", { page: page + 1, pages: count });
    writeLines(pen, [number], type.axis, { x: 0, y: y + 6, width: pen.width, align: "right" });
  }
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("error", reject);
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.end();
  });
}

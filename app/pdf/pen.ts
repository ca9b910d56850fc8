import PDFDocument from "pdfkit";
import { lineBreaks } from "@/components/pdf/line-breaks";
import type { Align, Paint, Pen, Place, TextStyle } from "@/components/pdf/pen";
import type { PaperSize } from "@/lib/domain/export/paper";
import type { Locale } from "@/lib/domain/locale";
import { type Face, type Faces, faceFinder } from "./faces";

/** The widths and heights of paper in points. */
const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const satisfies Record<
  PaperSize,
  readonly [number, number]
>;
const margin = 44;
const foot = 66;

type Of = { readonly faces: Faces; readonly paper: PaperSize; readonly locale: Locale };

/** A document under way, with the pen that draws in it. */
export type Sheet = { readonly doc: PDFKit.PDFDocument; readonly pen: Pen; readonly height: number };

/** An empty document with its first page. */
export function makeSheet({ faces, paper, locale }: Of, info: PDFKit.DocumentInfo): Sheet {
  const [pageWidth, height] = papers[paper];
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    size: [pageWidth, height],
    margin: 0,
    lang: locale === "zh" ? "zh-Hans" : "en",
    displayTitle: true,
    info,
  });
  const page = () => doc.addPage({ size: [pageWidth, height], margin: 0 });
  page();
  let y = margin;
  const text = textOf(doc, faces, locale);
  const pen: Pen = {
    width: pageWidth - 2 * margin,
    y: () => y,
    down: (by) => {
      y += by;
    },
    left: () => height - foot - y,
    need: (room) => {
      if (room > pen.left() && y > margin) pen.newPage();
    },
    newPage: () => {
      page();
      y = margin;
    },
    lines: text.lines,
    widthOf: text.widthOf,
    word: (words, style, { x, baseline, align = "left" }) =>
      text.write(words, style, { x: margin + x, baseline, align }),
    path: (d, paint, place) => drawPath(doc, d, paint, place ?? { x: 0, y: 0, scale: 1 }),
    link: (url, at) => void doc.link(margin + at.x, at.y, at.width, at.height, url),
  };
  return { doc, pen, height };
}

type Run = { readonly face: Face; readonly text: string };

/** How text is cut, measured and written: each character in the first face that has it. */
function textOf(doc: PDFKit.PDFDocument, faces: Faces, locale: Locale) {
  const registered = new Set<string>();
  const use = ({ key, font }: Face) => {
    if (!registered.has(key)) doc.registerFont(key, font);
    registered.add(key);
    return doc.font(key);
  };
  const runsOf = (words: string, weight: TextStyle["weight"]): Run[] => {
    const find = faceFinder(faces[weight], locale);
    const runs: { face: Face; text: string }[] = [];
    for (const character of words) {
      const { face } = find(character);
      const last = runs.at(-1);
      // a mark over a letter stays with it
      if (last !== undefined && (last.face === face || /\p{M}/u.test(character))) last.text += character;
      else runs.push({ face, text: character });
    }
    return runs;
  };
  // the sum of the advances, without kerning: what a line holds needs no more
  const widthOf = (words: string, { size, weight }: TextStyle): number => {
    const find = faceFinder(faces[weight], locale);
    let width = 0;
    for (const character of words) width += find(character).advance;
    return (width * size) / 1000;
  };
  const lines = (words: string, style: TextStyle, width: number): string[] =>
    words.split(/\r?\n/).flatMap((paragraph) => cutEven(plain(paragraph), (part) => widthOf(part, style), width));
  const write = (words: string, style: TextStyle, at: { x: number; baseline: number; align: Align }): void => {
    const runs = runsOf(plain(words), style.weight);
    const wide = ({ face, text }: Run) => use(face).fontSize(style.size).widthOfString(text);
    const whole = at.align === "left" ? 0 : runs.reduce((sum, run) => sum + wide(run), 0);
    let x = at.x - whole / (at.align === "middle" ? 2 : 1);
    for (const [place, run] of runs.entries()) {
      use(run.face).fontSize(style.size).fillColor(style.ink);
      doc.text(run.text, x, at.baseline, { lineBreak: false, baseline: "alphabetic" });
      if (place < runs.length - 1) x += wide(run);
    }
  };
  return { lines, widthOf, write };
}

type WidthOf = (part: string) => number;

/** Lines of which the last does not hold a word or a sign alone, where as many somewhat shorter ones hold it all. */
function cutEven(paragraph: string, widthOf: WidthOf, width: number): string[] {
  const lines = cut(paragraph, widthOf, width);
  const isShort = (found: readonly string[], share: number) => widthOf(found.at(-1) ?? "") < width * share;
  if (lines.length < 2 || !isShort(lines, 0.2)) return lines;
  for (const share of [0.95, 0.9, 0.85, 0.8, 0.75, 0.7]) {
    const shorter = cut(paragraph, widthOf, width * share);
    if (shorter.length > lines.length) break;
    if (!isShort(shorter, 0.25)) return shorter;
  }
  return lines;
}

/** Fills line after line; a part that is wider than a line stands alone and is cut by force. */
function cut(paragraph: string, widthOf: WidthOf, width: number): string[] {
  const found: string[] = [];
  let [line, taken] = ["", 0];
  for (const part of partsOf(paragraph)) {
    const wide = widthOf(part);
    if (taken + widthOf(part.trimEnd()) > width && line !== "") {
      found.push(line.trimEnd());
      [line, taken] = ["", 0];
    }
    if (wide > width && part.length > 1) {
      for (const character of part) {
        const own = widthOf(character);
        if (taken + own > width && line !== "") {
          found.push(line);
          [line, taken] = ["", 0];
        }
        [line, taken] = [line + character, taken + own];
      }
    } else [line, taken] = [line + part, taken + wide];
  }
  return [...found, line.trimEnd()];
}

/** What may stand on lines of their own: words with the blank after them, with an ampersand the word before it, and the parts of Chinese text. */
function partsOf(paragraph: string): string[] {
  return (paragraph.match(/ *[^ ]+(?: &(?= ))? */g) ?? []).flatMap((word) => {
    const bare = word.trim();
    const parts = lineBreaks(bare).filter((part) => part !== "");
    const [before = "", after = ""] = word.split(bare).map((blank) => blank);
    return parts.map((part, place) => `${place === 0 ? before : ""}${part}${place === parts.length - 1 ? after : ""}`);
  });
}

/** Nothing that steers: tabs and the like are blanks, signs without a shape are left out. */
const plain = (words: string): string =>
  /^[\x20-\x7e]*$/.test(words)
    ? words
    : words
        .normalize("NFC")
        .replace(/[\p{Zs}\t]/gu, " ")
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "");

function drawPath(doc: PDFKit.PDFDocument, d: string, paint: Paint, { x, y, scale }: Place): void {
  const { fill, fillOpacity = 1, stroke, strokeOpacity = 1, line = 1, dash, isEvenOdd = false, within } = paint;
  doc
    .save()
    .translate(margin + x, y)
    .scale(scale);
  if (within !== undefined) doc.path(within).clip();
  doc.lineWidth(line).lineJoin("round");
  if (dash !== undefined) doc.dash(dash[0], { space: dash[1] });
  if (fillOpacity < 1) doc.fillOpacity(fillOpacity);
  if (strokeOpacity < 1) doc.strokeOpacity(strokeOpacity);
  doc.path(d);
  const rule = isEvenOdd ? "even-odd" : "non-zero";
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke, rule);
  else if (fill !== undefined) doc.fill(fill, rule);
  else if (stroke !== undefined) doc.stroke(stroke);
  doc.restore();
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { create, type Font } from "fontkit";
import type { TextStyle } from "@/components/pdf/pen";
import type { Locale } from "@/lib/domain/locale";

// each for the characters that those before it lack; packaged, and traced into the build (next.config.js)
const files = [
  { folder: "instrument-sans", subset: "latin", weights: [400, 500, 600] },
  { folder: "instrument-sans", subset: "latin-ext", weights: [400, 500, 600] },
  { folder: "noto-sans-sc", subset: "chinese-simplified", weights: [400, 600] },
  { folder: "noto-sans-sc", subset: "cyrillic", weights: [400, 600] },
] as const;

/** One face in one weight, with the advance of each character in thousandths of its size; null for what it lacks. */
export type Face = {
  readonly key: string;
  readonly font: Font;
  readonly advanceOf: (character: string) => number | null;
};

/** The faces in the order in which a character is looked for, by weight. */
export type Faces = Readonly<Record<TextStyle["weight"], readonly Face[]>>;

let read: Promise<Faces> | undefined;

/** All faces, read once in a process. */
export function readFaces(): Promise<Faces> {
  read ??= readAll().catch((error) => {
    read = undefined;
    throw error;
  });
  return read;
}

async function readAll(): Promise<Faces> {
  const of = async (weight: TextStyle["weight"]) => Promise.all(files.map((file) => readFace(file, weight)));
  const [regular, medium, strong] = await Promise.all([of(400), of(500), of(600)]);
  return { 400: regular ?? [], 500: medium ?? [], 600: strong ?? [] };
}

async function readFace({ folder, subset, weights }: (typeof files)[number], wanted: number): Promise<Face> {
  const weight = weights.find((one) => one === wanted) ?? 400;
  const name = `${folder}-${subset}-${weight}-normal.woff`;
  // ignored, or the build would take along every file that the pattern could mean
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource", folder, "files", name);
  const font = create(unpacked(await readFile(file)));
  if (font.type !== "TTF" && font.type !== "WOFF") throw new Error(`${name} holds more than one font`);
  // a sign is known by the first that asks for it, and were that a sign which is made of it, nobody could copy it from a document any more
  for (const point of font.characterSet) font.glyphForCodePoint(point);
  // the renderer scales what is laid out in place, which changes nothing at a thousand units
  if (font.unitsPerEm === 1000) rememberWords(font);
  const advanceOf = (character: string) => {
    const point = character.codePointAt(0) ?? 0;
    const scale = 1000 / font.unitsPerEm;
    return font.hasGlyphForCodePoint(point) ? font.glyphForCodePoint(point).advanceWidth * scale : null;
  };
  return { key: `${folder} ${subset} ${weight}`, font, advanceOf };
}

// which take the width of a Chinese character in Chinese text
const wideInChinese = /[\u2014\u2018\u2019\u201c\u201d\u2026]/;
const finders = new WeakMap<readonly Face[], Map<Locale, (character: string) => Placed>>();

/** A character's face and its advance in thousandths of its size. */
export type Placed = { readonly face: Face; readonly advance: number };

/**
 * Tells in which face a character is written: the first that has it, in Chinese text the Chinese one for what is wide there, which also shows a box
 * for what none has. Found once for each character in a process.
 */
export function faceFinder(faces: readonly Face[], locale: Locale): (character: string) => Placed {
  const byLocale = finders.get(faces) ?? new Map<Locale, (character: string) => Placed>();
  finders.set(faces, byLocale);
  const found = byLocale.get(locale) ?? makeFinder(faces, locale);
  byLocale.set(locale, found);
  return found;
}

function makeFinder(faces: readonly Face[], locale: Locale): (character: string) => Placed {
  const chinese = faces.find(({ key }) => key.startsWith("noto-sans-sc chinese"));
  if (chinese === undefined) throw new Error("the Chinese face is missing");
  const known = new Map<string, Placed>();
  const find = (character: string): Placed => {
    const isWide = locale === "zh" && wideInChinese.test(character);
    const face = (isWide ? undefined : faces.find(({ advanceOf }) => advanceOf(character) !== null)) ?? chinese;
    return { face, advance: face.advanceOf(character) ?? 1000 };
  };
  return (character) => {
    const placed = known.get(character) ?? find(character);
    known.set(character, placed);
    return placed;
  };
}

const mostWords = 5000;

/** Remembers how words are laid out: documents of one framework say the same again and again. */
function rememberWords(font: Font): void {
  const layOut = font.layout.bind(font);
  const known = new Map<string, ReturnType<Font["layout"]>>();
  font.layout = (text, features, ...more) => {
    if (features !== undefined) return layOut(text, features, ...more);
    const run = known.get(text) ?? layOut(text);
    if (known.size >= mostWords) known.clear();
    known.set(text, run);
    return run;
  };
}

/** The font that a WOFF file packs (W3C, WOFF 1.0): the renderer would unpack a table anew for every glyph. */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  const parts = [head];
  let at = head.length;
  for (let place = 0; place < count; place += 1) {
    const entry = 44 + 20 * place;
    const [offset, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(entry + more));
    if (offset === undefined || packed === undefined || length === undefined) continue;
    const raw = woff.subarray(offset, offset + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(raw) : raw).copy(table);
    const record = 12 + 16 * place;
    woff.copy(head, record, entry, entry + 4);
    woff.copy(head, record + 4, entry + 16, entry + 20);
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(length, record + 12);
    parts.push(table);
    at += table.length;
  }
  return Buffer.concat(parts);
}

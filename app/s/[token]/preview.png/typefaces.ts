import { readFile } from "node:fs/promises";
import path from "node:path";
import { charactersOf } from "./cmap";

type Typeface = { name: string; data: ArrayBuffer; weight: 400 | 500 | 600; style: "normal" };

/** Typefaces as the picture takes them, and the characters that they have between them. One array for one set: the renderer reads it once. */
export type Typefaces = { readonly fonts: Typeface[]; readonly characters: ReadonlySet<number> };

/** The families in the order in which a glyph is looked for. */
export const fontFamily = "Instrument Sans, Instrument Sans Extended, Noto Sans SC";

const latin = [
  ["Instrument Sans", 400, "instrument-sans/files/instrument-sans-latin-400-normal.woff"],
  ["Instrument Sans", 600, "instrument-sans/files/instrument-sans-latin-600-normal.woff"],
  ["Instrument Sans Extended", 400, "instrument-sans/files/instrument-sans-latin-ext-400-normal.woff"],
  ["Instrument Sans Extended", 600, "instrument-sans/files/instrument-sans-latin-ext-600-normal.woff"],
] as const;
const chinese = [["Noto Sans SC", 500, "noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff"]] as const;

/** The packaged typefaces, read once: the Chinese one, which is large, only where a text has what no other has. */
export async function typefacesFor(texts: readonly string[]): Promise<Typefaces> {
  small ??= load(latin);
  const found = await small;
  if (texts.every((text) => Array.from(text).every((one) => has(found, one)))) return found;
  whole ??= load([...latin, ...chinese]);
  return whole;
}

/**
 * A text in what the typefaces have. The renderer would fetch from elsewhere what they lack: emoji, and scripts that nobody packaged.
 * Such characters are left out, a grapheme at a time.
 */
export function drawable(text: string, typefaces: Typefaces): string {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text.normalize("NFC"));
  return Array.from(graphemes, ({ segment }) => segment)
    .filter((segment) => Array.from(segment).every((one) => has(typefaces, one)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

let small: Promise<Typefaces> | undefined;
let whole: Promise<Typefaces> | undefined;

const has = ({ characters }: Typefaces, one: string): boolean => characters.has(one.codePointAt(0) ?? 0);

async function load(files: readonly (readonly [string, Typeface["weight"], string])[]): Promise<Typefaces> {
  const fonts = await Promise.all(
    files.map(async ([name, weight, file]): Promise<Typeface> => {
      // the build packs these files by name (next.config.js)
      const bytes = await readFile(
        path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules", "@fontsource", file),
      );
      return { name, weight, style: "normal", data: new Uint8Array(bytes).buffer };
    }),
  );
  const characters = new Set(fonts.flatMap(({ data }) => [...charactersOf(new Uint8Array(data))]));
  return { fonts, characters };
}

import type { CalendarDate } from "@/lib/domain/calendar";

/** Says a sentence of the catalogue's namespace `report`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Writes days and numbers as the reader does. */
export type Format = {
  /** "20 Nov 2026", long "20 November 2026". */
  date(day: CalendarDate, style?: "short" | "long"): string;
  /** "Nov 2026", long "November 2026". */
  month(day: CalendarDate, style?: "short" | "long"): string;
  number(value: number): string;
  /** Of a share from 0 to 1, cut off and not rounded. */
  percent(share: number): string;
  /** "one, two and three". */
  list(words: readonly string[]): string;
};

/** The level with its name, in the reader's language where it has one. */
export type NamedLevel = { value: number; name: string; tagline?: string; lang?: string };

/** Sentences one after the other, those that there are. */
export function inTurn(t: Translate, sentences: readonly (string | null)[]): string {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? "" : said.reduce((first, second) => t("sentence.join", { first, second }));
}

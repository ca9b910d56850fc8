import { createFormatter, createTranslator } from "next-intl";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/domain/locale";
import { writtenDay, writtenMonth } from "@/lib/domain/written-date";
import { messagesOf } from "./messages";

/** The words and the ways of writing that the report and its pictures are given: plain functions, for a share document has no hooks. */
export type ReportWords = {
  readonly t: (key: string, values?: Record<string, string | number>) => string;
  readonly format: {
    date(day: CalendarDate, style?: "short" | "long"): string;
    month(day: CalendarDate, style?: "short" | "long"): string;
    number(value: number): string;
    percent(share: number): string;
    list(words: readonly string[]): string;
  };
};

const made = new Map<Locale, ReportWords>();

/** The report's words in a language, made once per language and process. */
export function reportWords(locale: Locale): ReportWords {
  const words = made.get(locale) ?? makeWords(locale);
  made.set(locale, words);
  return words;
}

function makeWords(locale: Locale): ReportWords {
  const messages = messagesOf(locale).report;
  const translate = createTranslator({ locale, messages });
  type Key = Parameters<typeof translate>[0];
  const isKey = (key: string): key is Key => typeof key.split(".").reduce<unknown>(enter, messages) === "string";
  const format = createFormatter({ locale, timeZone: "UTC" });
  return {
    t: (key, values) => {
      if (!isKey(key)) throw new Error(`no words for report.${key}`);
      return translate(key, values);
    },
    format: {
      date: (day, style) => writtenDay(day, locale, style),
      month: (day, style) => writtenMonth(day, locale, style),
      number: (value) => format.number(value),
      percent: (share) => format.number(Math.floor(share * 100) / 100, { style: "percent" }),
      list: (words) => format.list([...words]),
    },
  };
}

const enter = (place: unknown, name: string): unknown =>
  typeof place === "object" && place !== null ? Object.entries(place).find(([key]) => key === name)?.[1] : undefined;

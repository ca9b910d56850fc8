import type { CalendarDate } from "./calendar";
import type { Locale } from "./locale";

type Style = "short" | "long";

/** A calendar date as the reader writes it: "20 Nov 2026", long "20 November 2026"; in Chinese "2026年11月20日". */
export function writtenDay(day: CalendarDate, locale: Locale, style: Style = "short"): string {
  return inOrder(midnight(day), locale, { day: "numeric", month: style, year: "numeric", timeZone: "UTC" });
}

/** The month of a calendar date: "Nov 2026", long "November 2026". */
export function writtenMonth(day: CalendarDate, locale: Locale, style: Style = "short"): string {
  return inOrder(midnight(day), locale, { month: style, year: "numeric", timeZone: "UTC" });
}

/** An instant to the minute in a time zone: "20 Nov 2026, 10:42". */
export function writtenInstant(instant: Date, locale: Locale, timeZone: string): string {
  const day = inOrder(instant, locale, { day: "numeric", month: "short", year: "numeric", timeZone });
  return `${day}${locale === "zh" ? " " : ", "}${writtenTime(instant, locale, timeZone)}`;
}

/** The time of an instant in a time zone: "10:42". */
export function writtenTime(instant: Date, locale: Locale, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return formatOf(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...zone }).format(instant);
}

// English dates go day, month, year with three-letter months, which no English locale of the platform does
function inOrder(instant: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const format = formatOf(locale === "zh" ? "zh-CN" : "en-US", options);
  if (locale === "zh") return format.format(instant);
  const parts = format.formatToParts(instant);
  const words = (["day", "month", "year"] as const).flatMap(
    (type) => parts.find((part) => part.type === type)?.value ?? [],
  );
  return words.join(" ");
}

const formats = new Map<string, Intl.DateTimeFormat>();

// to make one takes far longer than to use it, and there are as many as there are styles and time zones
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

const midnight = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);

import { type CalendarDate, todayIn } from "@/lib/domain/calendar";

/** A day as the reader writes it: "20 Nov 2026", 2026年11月20日. The same on server and browser, whatever words either has for its months. */
export function writeDay(day: CalendarDate, locale: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (locale === "zh") return `${year}年${Number(month)}月${Number(date)}日`;
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

/** The minute of an instant, "10:42", in a time zone or the browser's own. */
export function writeTime(instant: string, locale: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...zone }).format(
    new Date(instant),
  );
}

/** Day and minute of an instant, "20 Nov 2026, 10:42", in a time zone or the browser's own. */
export function writeMoment(instant: string, locale: string, timeZone?: string): string {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `${writeDay(todayIn(zone, new Date(instant)), locale)}${locale === "zh" ? " " : ", "}${writeTime(instant, locale, zone)}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

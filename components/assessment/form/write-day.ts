import type { CalendarDate } from "@/lib/domain/calendar";

/** A day as the reader writes it: "20 Nov 2026", 2026年11月20日. The same on server and browser, whatever words either has for its months. */
export function writeDay(day: CalendarDate, locale: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (locale === "zh") return `${year}年${Number(month)}月${Number(date)}日`;
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

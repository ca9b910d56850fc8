/** A day as it stands in a calendar, "YYYY-MM-DD": no hour and no time zone. */
export type CalendarDate = string;

const dayMilliseconds = 86_400_000;

/** Whether the text is a day that exists, written "YYYY-MM-DD" (2026-02-30 does not exist). */
export function isCalendarDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && writeDate(instant) === text;
}

/** The day `days` after the given one; negative numbers go back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return writeDate(new Date(startOf(date) + days * dayMilliseconds));
}

/** How many days lie from the first day to the second: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((startOf(to) - startOf(from)) / dayMilliseconds);
}

/** The month of a day, named by its first day. */
export function monthOf(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}

/** The month after the given one, named by its first day. */
export function nextMonth(month: CalendarDate): CalendarDate {
  return monthOf(addDays(monthOf(month), 31));
}

/** The last day of a month. */
export function lastDayOf(month: CalendarDate): CalendarDate {
  return addDays(nextMonth(month), -1);
}

/** Every month from the first day's to the last day's, both included, in order; none when the last lies before the first. */
export function monthsBetween(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = monthOf(first); month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** Which day it is at an instant for those who live in a time zone. */
export function todayIn(timeZone: string, instant: Date): CalendarDate {
  const parts = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: "year" | "month" | "day") => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** Whether the text names a zone of the IANA time zone database ("Europe/Berlin", "UTC"); bare offsets and old short names do not count. */
export function isTimeZone(text: string): boolean {
  if (!/^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function startOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function writeDate(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

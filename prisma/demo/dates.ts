import type { CalendarDate } from "@/lib/domain/calendar";
import type { RelativeDay } from "./history";

/** The calendar date of a relative day; `firstOfMonth` is "YYYY-MM-01". */
export function dayOf(firstOfMonth: CalendarDate, [monthsAgo, day]: RelativeDay): CalendarDate {
  const months = Number(firstOfMonth.slice(0, 4)) * 12 + Number(firstOfMonth.slice(5, 7)) - 1 - monthsAgo;
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const month = String((months % 12) + 1).padStart(2, "0");
  return `${year}-${month}-${String(day).padStart(2, "0")}`;
}

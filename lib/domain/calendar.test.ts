import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  isCalendarDate,
  isTimeZone,
  monthOf,
  monthsBetween,
  nextMonth,
  todayIn,
} from "./calendar";

const someDate = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays("2000-01-01", days));

describe("a calendar date", () => {
  test.each(["2026-02-28", "2024-02-29", "2000-01-01"])("%s exists", (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "26-01-01",
    "+010000-01",
    "2026-01-01T00:00:00Z",
  ])("%s does not exist", (date) => expect(isCalendarDate(date)).toBe(false));

  test("knows nothing of clock changes: days are added and counted whole", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-10-26", "2026-10-24")).toBe(-2);
  });

  test("comes back when as many days are added as lie between", () => {
    fc.assert(
      fc.property(someDate, someDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test("sorts as text in the order of time", () => {
    fc.assert(fc.property(someDate, someDate, (a, b) => a < b === daysBetween(a, b) > 0));
  });
});

describe("a month", () => {
  test("is named by its first day", () => expect(monthOf("2026-05-31")).toBe("2026-05-01"));

  test("is followed by the next one, from any of its days and over the year's end", () => {
    expect(nextMonth("2026-01-31")).toBe("2026-02-01");
    expect(nextMonth("2026-02-01")).toBe("2026-03-01");
    expect(nextMonth("2026-12-15")).toBe("2027-01-01");
  });

  test("counts when any of its days does", () => {
    expect(monthsBetween("2025-11-30", "2026-02-01")).toEqual(["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"]);
    expect(monthsBetween("2026-02-20", "2026-02-10")).toEqual(["2026-02-01"]);
    expect(monthsBetween("2026-03-01", "2026-02-28")).toEqual([]);
  });
});

describe("today", () => {
  test("is another day on either side of the date line", () => {
    const instant = new Date("2026-07-31T10:30:00Z");
    expect(todayIn("Pacific/Kiritimati", instant)).toBe("2026-08-01");
    expect(todayIn("Pacific/Pago_Pago", instant)).toBe("2026-07-30");
    expect(todayIn("UTC", instant)).toBe("2026-07-31");
  });

  test("changes at midnight, not at hour 24", () => {
    expect(todayIn("Asia/Shanghai", new Date("2026-07-30T16:00:00Z"))).toBe("2026-07-31");
    expect(todayIn("Asia/Shanghai", new Date("2026-07-30T15:59:59Z"))).toBe("2026-07-30");
  });
});

describe("a time zone", () => {
  test.each(["Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+5"])("%s is one", (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  test.each(["", "Europe/Atlantis", "+02:00", "EST", "../etc/passwd", "Europe/Berlin'"])("%j is none", (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

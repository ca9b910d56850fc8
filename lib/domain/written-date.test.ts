import { expect, test } from "vitest";
import { writtenDay, writtenInstant, writtenMonth, writtenTime } from "./written-date";

test("a day is written day first in English, and as the Chinese write it", () => {
  expect(writtenDay("2026-09-10", "en")).toBe("10 Sep 2026");
  expect(writtenDay("2026-09-10", "en", "long")).toBe("10 September 2026");
  expect(writtenDay("2026-09-10", "zh")).toBe("2026年9月10日");
});

test("a day is the same day in every time zone of the server", () => {
  expect(writtenDay("2026-01-01", "en")).toBe("1 Jan 2026");
  expect(writtenDay("2026-12-31", "zh")).toBe("2026年12月31日");
});

test("a month has no day", () => {
  expect(writtenMonth("2026-09-10", "en")).toBe("Sep 2026");
  expect(writtenMonth("2026-09-10", "en", "long")).toBe("September 2026");
  expect(writtenMonth("2026-09-10", "zh")).toBe("2026年9月");
});

test("an instant is written in the zone that it is shown for", () => {
  const instant = new Date("2026-11-20T23:42:00Z");
  expect(writtenInstant(instant, "en", "Europe/Oslo")).toBe("21 Nov 2026, 00:42");
  expect(writtenInstant(instant, "zh", "Asia/Shanghai")).toBe("2026年11月21日 07:42");
  expect(writtenTime(instant, "en", "UTC")).toBe("23:42");
});

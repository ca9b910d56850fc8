import { expect, test } from "vitest";
import { paperFor } from "./paper";

test.each([
  ["letter", "de-DE", "Europe/Berlin", "letter"],
  ["a4", "en-US", "America/New_York", "a4"],
  ["legal", "en-GB,en;q=0.8", "America/New_York", "a4"],
  [null, "en-US,en;q=0.9", "Europe/Berlin", "letter"],
  [null, "zh-Hans-CN,zh;q=0.9", "America/New_York", "a4"],
  [null, "es-MX", "UTC", "letter"],
  [null, "en", "America/Chicago", "letter"],
  [null, "en", "Asia/Shanghai", "a4"],
  [null, null, "America/Sao_Paulo", "a4"],
])("asked for %s by a browser of %s in %s, the paper is %s", (asked, acceptLanguage, timeZone, paper) => {
  expect(paperFor({ asked, acceptLanguage, timeZone })).toBe(paper);
});

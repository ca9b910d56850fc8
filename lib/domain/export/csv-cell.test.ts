import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originalText, safeCell } from "./csv-cell";

const starts = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"];
const rests = [
  "1+1",
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://evil.example","x")',
  "",
  "'",
  "''=1",
  ',;\t"\r\n',
  "2+5+cmd",
];
const befores = ["", " ", "\u00a0", "\ufeff", "\u200b", "'", "''"];
const hostile = befores.flatMap((before) => starts.flatMap((start) => rests.map((rest) => before + start + rest)));

describe("a cell", () => {
  test("of hostile text is text to a spreadsheet, and comes back as it was", () => {
    expect(hostile.length).toBeGreaterThan(200);
    for (const text of hostile) {
      const safe = safeCell(text);
      expect(safe).toBe(`'${text}`);
      expect(originalText(String(safe))).toBe(text);
    }
  });

  test("of any text comes back as it was, and never begins like a formula", () => {
    const letter = fc.constantFrom(...starts, "'", " ", "a", "1", "\ufeff", "。");
    const text = fc.oneof(fc.string(), fc.string({ unit: letter, maxLength: 6 }));
    fc.assert(
      fc.property(text, (before) => {
        const safe = String(safeCell(before));
        expect(originalText(safe)).toBe(before);
        expect(safe.trimStart()).not.toMatch(/^[=+\-@\0＝＋－＠]/);
        expect(safe).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });

  test("of two different texts never reads alike", () => {
    const letter = fc.constantFrom("=", "'", " ", "a");
    const text = fc.string({ unit: letter, maxLength: 4 });
    fc.assert(fc.property(text, text, (one, other) => (safeCell(one) === safeCell(other)) === (one === other)));
  });

  test.each([-1, 0, 2.83, true, false, null])("of %s stays what it is", (value) => {
    expect(safeCell(value)).toBe(value);
  });

  test.each(["Fraud", "a=b", "1-2", "it's", "'quoted'", "2026-10-01", "中文"])(
    "of the harmless text %s is left alone",
    (text) => {
      expect(safeCell(text)).toBe(text);
      expect(originalText(text)).toBe(text);
    },
  );
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentDisposition, fileName } from "./file-name";

describe("the name of a file", () => {
  test("is made of words that people read", () => {
    expect(fileName(["Risk & Fraud", "portfolio", "2026-10-01"], "csv")).toBe("Risk-&-Fraud-portfolio-2026-10-01.csv");
    expect(fileName(["风险 团队", "report"], "pdf")).toBe("风险-团队-report.pdf");
  });

  test.each([
    ["../../etc/passwd", "etc-passwd.csv"],
    ['a"\r\nSet-Cookie: x=1', "a-Set-Cookie-x=1.csv"],
    ["\u202etxt.exe", "txt.exe.csv"],
    ["...", "export.csv"],
    ["", "export.csv"],
    ["a;b=c%0d", "a-b=c-0d.csv"],
  ])("of %j is harmless", (name, expected) => {
    expect(fileName([name], "csv")).toBe(expected);
  });

  test("of any text is one header line that names no path, and its exact form can be read back", () => {
    const letter = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 1 }),
      fc.constantFrom("\r", "\n", "\0", "\u202e", '"', "\\", "/", ".", "%", ";"),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
        const text = letters.join("");
        const name = fileName([text], "csv");
        const header = contentDisposition(name);
        expect(header).toMatch(
          /^attachment; filename="[^"\\%;\p{Cc}]+"; filename\*=UTF-8''[A-Za-z0-9\-_.!~%&$+^`|#]+$/u,
        );
        expect(header).toMatch(/^[\x20-\x7e]+$/);
        expect(name).not.toMatch(/[/\\:\p{C}]|^\./u);
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? "")).toBe(name);
      }),
    );
  });
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineBreaks } from "./line-breaks";

const lines = (word: string) => lineBreaks(word).filter((part) => part !== "");

test("a word in letters is never broken", () => {
  expect(lineBreaks("retraining,")).toEqual(["retraining,"]);
});

test("Chinese breaks between any two characters, but not before what closes or after what opens", () => {
  expect(lines("模型（含数据）已上线。")).toEqual(["模", "型", "（含", "数", "据）", "已", "上", "线。"]);
  expect(lines("团队“自动”训练，部署；")).toEqual(["团", "队", "“自", "动”", "训", "练，", "部", "署；"]);
});

test("words in letters stay whole within Chinese", () => {
  expect(lines("使用MLflow记录运行")).toEqual(["使", "用", "MLflow", "记", "录", "运", "行"]);
});

test("a long address breaks after its signs", () => {
  const parts = lines("https://runs.example.org/experiments/2026-10-01/checks?id=12345");
  expect(parts.length).toBeGreaterThan(3);
  expect(parts[0]).toBe("https://");
});

test("no text is lost, and places to break stand between parts alone", () => {
  const letter = fc.constantFrom(
    "a",
    "B",
    "7",
    "中",
    "文",
    "，",
    "。",
    "（",
    "）",
    "“",
    "”",
    "/",
    "-",
    "é",
    "👩",
    "𠀀",
    "\u0301",
  );
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 60 }), (letters) => {
      const parts = lineBreaks(letters.join(""));
      expect(parts.join("")).toBe(letters.join(""));
      expect(parts.every((part, place) => (part === "") === (place % 2 === 1))).toBe(true);
    }),
  );
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { catalogueProblems } from "./catalogues.mjs";

function compare(en: object, zh: object): string {
  const folder = mkdtempSync(path.join(tmpdir(), "catalogues-"));
  for (const [name, content] of Object.entries({ en, zh })) {
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(content));
  }
  const problems = catalogueProblems(folder);
  rmSync(folder, { recursive: true });
  return problems;
}

test("a message that one language lacks is named, from both sides", () => {
  expect(compare({ a: { b: "x", c: "y" } }, { a: { b: "x" }, d: "z" })).toBe("zh lacks a.c\nen lacks d");
});

test("the words of plural branches are no placeholders", () => {
  const en = "{count, plural, =0 {none} one {once, <b>today</b>} other {# times for {name}}}";
  expect(compare({ a: en }, { a: "<b>{name}</b>:{count} 次" })).toBe("");
});

test("a number that only chooses a form need not stand in a language without forms", () => {
  expect(compare({ a: "{names} {n, plural, one {is} other {are}} here" }, { a: "{names}在此" })).toBe("");
  expect(compare({ a: "{n, plural, one {# team} other {# teams}}" }, { a: "团队" })).toBe(
    "the placeholders of a differ",
  );
});

test("a placeholder or tag that one language lost is named", () => {
  expect(compare({ a: "Hello {name}" }, { a: "你好" })).toBe("the placeholders of a differ");
  expect(compare({ a: "<link>here</link>" }, { a: "这里" })).toBe("the placeholders of a differ");
  expect(compare({ a: "{n, plural, one {{who} did} other {# did}}" }, { a: "{n} 人" })).toContain("a differ");
});

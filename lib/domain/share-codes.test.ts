import { expect, test } from "vitest";
import { badgeHtml, badgeMarkdown, embedHtml, previewAddress } from "./share-codes";

const english = { address: "https://ascent.example/s/AbCdEfGhIjKlMnOpQr-_01", locale: "en" } as const;
const chinese = { ...english, locale: "zh" } as const;

test("a badge in Markdown leads to its report", () => {
  expect(badgeMarkdown(english, "MLOps level")).toBe(
    `[![MLOps level](${english.address}/badge.svg)](${english.address})`,
  );
  expect(badgeMarkdown(chinese, "MLOps 成熟度")).toContain("/badge.svg?lang=zh)");
});

test("what a badge or a frame is called stays a name, whatever it says", () => {
  expect(badgeMarkdown(english, "a](https://evil.example) [b")).toContain("![a\\](https://evil.example) \\[b]");
  expect(badgeHtml(english, '"><script>hit()</script>')).toContain(
    'alt="&quot;&gt;&lt;script&gt;hit()&lt;/script&gt;"',
  );
  expect(embedHtml(english, 'A & "B" <c>')).toContain('title="A &amp; &quot;B&quot; &lt;c&gt;"');
});

test("a frame takes the width of its place and speaks the language of whoever made its code", () => {
  expect(embedHtml(english, "Team")).toContain(`src="${english.address}/embed"`);
  expect(embedHtml(chinese, "Team")).toContain(`src="${english.address}/embed?lang=zh"`);
  expect(embedHtml(english, "Team")).toContain('width="100%"');
});

test("a preview image has an address of its own in each language", () => {
  expect(previewAddress(english)).toBe(`${english.address}/preview.png`);
  expect(previewAddress(chinese)).toBe(`${english.address}/preview.png?lang=zh`);
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BadgePicture } from "./badge-picture";
import { textWidth } from "./text-width";

const badge = (change: Partial<Parameters<typeof BadgePicture>[0]> = {}) =>
  renderToStaticMarkup(
    <BadgePicture
      label="MLOps level"
      value="2"
      level={2}
      note="20 Nov 2026"
      title="MLOps level 2, as of 20 Nov 2026"
      {...change}
    />,
  );

describe("a badge", () => {
  test("says level and day in one sentence and in its fields, on the colour of the level", () => {
    expect(badge()).toContain('aria-label="MLOps level 2, as of 20 Nov 2026"');
    for (const word of ["MLOps level", "2", "20 Nov 2026"]) expect(badge()).toContain(`>${word}</text>`);
    expect(badge()).toContain('fill="#689a6b"');
    expect(badge({ level: 4, value: "4" })).toContain('fill="#063630"');
  });

  test("is smaller than 2 kB, whatever language it speaks", () => {
    const chinese = badge({
      label: "MLOps 成熟度",
      value: "2 级",
      note: "暂定 · 2026年11月20日",
      title: "MLOps 成熟度 2 级，截至2026年11月20日",
    });
    for (const one of [badge(), badge({ note: "provisional · 20 Nov 2026" }), chinese]) {
      expect(Buffer.byteLength(one)).toBeLessThan(2000);
    }
  });

  test("needs neither font nor stylesheet nor script: each text is held to its width", () => {
    expect(badge()).not.toMatch(/<style|style=|class=|<script|href|url\((?!#)/);
    expect(badge().match(/textLength="[\d.]+"/g)).toHaveLength(3);
  });

  test("is as wide as its fields, and no field is narrower than its text", () => {
    const width = Number(/ width="(\d+)"/.exec(badge())?.[1]);
    const fields = Array.from(badge().matchAll(/<rect x="(\d+)" width="(\d+)" height="20" fill/g), ([, x, own]) => ({
      x: Number(x),
      width: Number(own),
    }));
    expect(fields).toHaveLength(3);
    expect(fields.at(-1)).toMatchObject({ x: width - (fields.at(-1)?.width ?? 0) });
    expect(fields[0]?.width).toBeGreaterThan(textWidth("MLOps level", 11));
  });

  test("writes markup as text", () => {
    const hostile = badge({ label: "<script>hit()</script>", title: '"><img src=x onerror=hit()>' });
    expect(hostile).not.toMatch(/<script|<img/);
    expect(hostile).toContain("&lt;script&gt;");
  });

  test("has a dash on no level's colour where there is no level", () => {
    expect(badge({ level: null, value: "–" })).not.toContain("#689a6b");
  });
});

describe("the width of a text", () => {
  test("is that of Arial", () => {
    expect(textWidth("MLOps level", 11)).toBe(61.1);
    expect(textWidth("1111", 10)).toBe(textWidth("8888", 10));
  });

  test("takes an em for each Chinese letter, and grows with every letter", () => {
    expect(textWidth("成熟度", 11)).toBe(33);
    expect(textWidth("Level 2", 11)).toBeGreaterThan(textWidth("Level ", 11));
  });
});

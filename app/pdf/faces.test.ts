import { expect, test, vi } from "vitest";

test("a sign that another one is made of can still be read after that one was drawn", async () => {
  // faces that nothing was drawn with before
  vi.resetModules();
  const { readFaces } = await import("./faces");
  const { font } = (await readFaces())[500][0] ?? {};
  if (font === undefined) throw new Error("no face");
  const made = "…“ äöü";
  const subset = font.createSubset();
  for (const glyph of font.layout(made).glyphs) subset.includeGlyph(glyph);
  subset.encode();
  for (const sign of ".‘a¨") {
    expect(font.layout(sign).glyphs.flatMap(({ codePoints }) => codePoints)).toEqual([sign.codePointAt(0)]);
  }
});

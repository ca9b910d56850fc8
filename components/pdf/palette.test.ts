import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inkOf, palette } from "./palette";

const theme = readFileSync("app/theme.css", "utf8");
const token = (name: string) => new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];

test("paper has the light tokens of the screen, but for its white ground", () => {
  for (const [name, value] of Object.entries(palette)) if (name !== "page") expect(value, name).toBe(token(name));
});

test.each([0, 1, 2, 3, 4])("level %i has its colours", (level) => {
  const { fill, text, edge } = inkOf(level);
  expect(fill).toBe(token(`level-${level}`));
  expect(text).toBe(token(`on-level-${level}`));
  expect(edge).toBe(token(level < 2 ? `edge-${level}` : `level-${level}`));
});

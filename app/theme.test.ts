import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { colorsOf, palette } from "@/components/charts/marks/palette";
import { contrast, difference, type Simulation, simulated } from "./color.fixture";

const light = tokensOf(readFileSync(new URL("./theme.css", import.meta.url), "utf8"));
const [chosen = {}, asked = {}] = readFileSync(new URL("./dark.css", import.meta.url), "utf8")
  .split("@media screen and")
  .map(tokensOf);
const levels = [0, 1, 2, 3, 4];

test("the dark palette is the same where it was chosen and where the system asks for it", () => {
  expect(Object.keys(chosen).length).toBeGreaterThan(30);
  expect(asked).toEqual(chosen);
});

test("pictures that no stylesheet reaches are drawn in the light palette", () => {
  for (const [name, value] of Object.entries(palette)) {
    expect(value, name).toBe(light[name.replace(/(\d)$/, "-$1")]);
  }
  for (const level of levels) {
    const [fill, text, edge] = ["level", "on-level", "edge"].map((name) => light[`${name}-${level}`]);
    expect(colorsOf(level)).toEqual({ fill, text, edge });
  }
});

describe.each([
  { theme: "light", tokens: light },
  { theme: "dark", tokens: { ...light, ...chosen } },
])("in the $theme palette", ({ tokens }) => {
  const color = (name: string) => tokens[name] ?? "missing";

  test.each(["muted", "body", "ink", "accent", "danger", "warn", "ok"])("%s reads on page and sheet", (name) => {
    expect(contrast(color(name), color("page"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color(name), color("sheet"))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["accent", "accent-wash"],
    ["danger", "danger-wash"],
    ["warn", "warn-wash"],
    ["muted", "wash"],
    ["ok", "wash"],
    ["on-accent", "accent"],
    ["page", "ink"],
  ])("%s reads on %s", (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test("the border of a control stands out from page and sheet", () => {
    expect(contrast(color("control"), color("page"))).toBeGreaterThanOrEqual(3);
    expect(contrast(color("control"), color("sheet"))).toBeGreaterThanOrEqual(3);
  });

  test.each(levels)("the number of level %i reads on its colour, and on its tread", (level) => {
    expect(contrast(color(`on-level-${level}`), color(`level-${level}`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color(`on-tread-${level}`), color(`tread-${level}`))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(levels)("the edge of level %i stands out from the page", (level) => {
    expect(contrast(color(`edge-${level}`), color("page"))).toBeGreaterThanOrEqual(3);
  });

  test.each<Simulation>(["normal", "deuteranopia", "protanopia", "tritanopia"])(
    "neighbouring levels differ to an eye with %s sight",
    (sight) => {
      const seen = levels.map((level) => simulated(color(`level-${level}`), sight));
      for (const [place, one] of seen.slice(1).entries()) {
        expect(difference(seen[place] ?? one, one)).toBeGreaterThanOrEqual(11);
      }
    },
  );
});

test("the differences are those of the design's table", () => {
  const between = (low: number, sight: Simulation) => {
    const seen = [low, low + 1].map((level) => simulated(light[`level-${level}`] ?? "missing", sight));
    return Math.round(difference(seen[0] ?? [], seen[1] ?? []) * 10) / 10;
  };
  expect([0, 1, 2, 3].map((low) => between(low, "normal"))).toEqual([17.2, 17.9, 19.3, 19.5]);
  expect([0, 1, 2, 3].map((low) => between(low, "tritanopia"))).toEqual([11.9, 21.1, 16, 19.6]);
});

/** The colours of a stylesheet by token; a colour that is another's is looked up. */
function tokensOf(css: string): Record<string, string> {
  const colors = Object.fromEntries(
    Array.from(css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6}|var\(--color-([\w-]+)\));/g), ([, name, value]) => [
      name ?? "",
      value ?? "",
    ]),
  );
  return Object.fromEntries(
    Object.entries(colors).map(([name, value]) => [
      name,
      colors[/^var\(--color-(.+)\)$/.exec(value)?.[1] ?? ""] ?? value,
    ]),
  );
}

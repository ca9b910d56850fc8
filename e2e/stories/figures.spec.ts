import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { TeamPage } from "../pages/team-page";
import { publishAtLevel } from "../world/assessments";
import { addTeam, makePlace, type Place, type Unit } from "../world/organization";

let place: Place;
let team: Unit;

test.beforeAll(async () => {
  place = await makePlace("Pictures Of It");
  team = await addTeam(place, "需求预测 / “Demand”");
  await publishAtLevel(place, team, { asOf: "2025-06-30", level: 1 });
  await publishAtLevel(place, team, { asOf: "2026-06-30", level: 3 });
});

async function save(page: Page, figure: Locator, format: "Image (PNG)" | "Drawing (SVG)") {
  await figure.getByRole("button", { name: "Save this figure" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const figures = {
  "Where the team stands": ["Automated deployment", "Now · 3.00"],
  "Level over time": ["Today", "Automated deployment"],
  Capabilities: ["Shown by a criterion"],
} as const;

for (const [title, words] of Object.entries(figures)) {
  test(`“${title}” is saved as a drawing that needs nothing else, in the light palette on a dark page too`, async ({
    page,
    signInAs,
  }) => {
    await signInAs(place.owner);
    await page.emulateMedia({ colorScheme: "dark" });
    await new TeamPage(page).open(place, team);
    const { name, bytes } = await save(page, page.getByRole("figure", { name: title }), "Drawing (SVG)");
    expect(name).toBe(`需求预测-“Demand”-${title.replaceAll(" ", "-")}.svg`);
    const svg = bytes.toString("utf8");
    expect(svg).not.toMatch(/class=|style=|var\(|href|<script|<foreignObject/i);
    expect(svg).toContain('fill="#fafbfa"');
    expect(svg).not.toContain("#0d1211");
    expect(svg).toContain("Instrument Sans");
    for (const one of [title, ...words, "Pictures Of It · as of 30 June 2026"]) expect(textOf(svg)).toContain(one);
    // it is well-formed, and every pattern that it fills with is its own
    const missing = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
      if (drawing.querySelector("parsererror") !== null) return ["parsererror"];
      return Array.from(text.matchAll(/url\(#([^)]+)\)/g), ([, id = ""]) => id).filter(
        (id) => drawing.getElementById(id) === null,
      );
    }, svg);
    expect(missing).toEqual([]);
    await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  });
}

test("a figure is saved as an image of twice its size, and the portfolio's as well", async ({ page, signInAs }) => {
  await signInAs(place.owner);
  await new TeamPage(page).open(place, team);
  const trend = page.getByRole("figure", { name: "Level over time" });
  const width = await trend.evaluate(({ clientWidth }) => clientWidth);
  const { name, bytes } = await save(page, trend, "Image (PNG)");
  expect(name).toMatch(/Level-over-time\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe((width + 48) * 2);
  expect(bytes.length).toBeGreaterThan(10_000);

  await page.goto(`/o/${place.slug}`);
  const levels = await save(page, page.getByRole("figure", { name: "Levels over time" }), "Drawing (SVG)");
  expect(levels.name).toBe("Pictures-Of-It-Levels-over-time.svg");
  expect(textOf(levels.bytes.toString("utf8"))).toContain("Median");
});

/** The words of a drawing, one after the other. */
const textOf = (svg: string): string =>
  Array.from(svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g), ([, words]) => words).join(" ");

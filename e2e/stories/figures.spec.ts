import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { database } from "@/lib/data/database";
import { send } from "../access/client";
import { cookieOf } from "../access/standing";
import { expect, test } from "../fixtures";
import { TeamPage } from "../pages/team-page";
import { publishAtLevel } from "../world/assessments";
import { addTeam, makePlace, type Place, type Unit } from "../world/organization";

let place: Place;
let team: Unit;
let other: Unit;

test.beforeAll(async () => {
  place = await makePlace("Pictures Of It");
  team = await addTeam(place, "需求预测 / “Demand”");
  await publishAtLevel(place, team, { asOf: "2025-06-30", level: 1 });
  await publishAtLevel(place, team, { asOf: "2026-06-30", level: 3 });
  other = await addTeam(place, "Pricing");
  await publishAtLevel(place, other, { asOf: "2025-06-30", level: 2 });
  await publishAtLevel(place, other, { asOf: "2026-06-30", level: 1 });
});

/** What the audit log says of saved files, the newest first. */
const exportsOf = ({ organizationId }: Place) => database().$queryRaw<object[]>`
  SELECT actor_id AS actor, target_kind AS kind, target_id AS target, details FROM audit_event
  WHERE organization_id = ${organizationId}::uuid AND action = 'export.make' ORDER BY id DESC`;

async function save(page: Page, figure: Locator, format: "Image (PNG)" | "Drawing (SVG)") {
  await figure.getByRole("button", { name: "Save this figure" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

type Pictured = { on: () => string; subject: string; title: string; words: readonly string[]; stamp: string };

const teamAt = (query = "") => `/o/${place.slug}/teams/${team.slug}${query}`;
const ofTeam = { subject: "需求预测-“Demand”", stamp: "Pictures Of It · as of 30 June 2026" };
const ofDates = { ...ofTeam, on: () => teamAt("/compare"), stamp: "Pictures Of It · 30 Jun 2025 to 30 Jun 2026" };
const ofTeams = {
  subject: "Pictures-Of-It",
  stamp: "Pictures Of It · Compare teams",
  on: () => `/o/${place.slug}/compare?teams=${team.slug},${other.slug}`,
};
const figures: Pictured[] = [
  { ...ofTeam, on: teamAt, title: "Where the team stands", words: ["Automated deployment", "Now · 3.00"] },
  { ...ofTeam, on: teamAt, title: "Level over time", words: ["Today", "Automated deployment"] },
  { ...ofTeam, on: teamAt, title: "Capabilities", words: ["Shown by a criterion"] },
  { ...ofDates, title: "Over time", words: ["Today", "Automated deployment"] },
  { ...ofDates, title: "Why it moved", words: ["30 Jun 2025", "not met → met"] },
  { ...ofDates, title: "Capabilities", words: ["Data pipeline", "30 Jun 2025, where different"] },
  { ...ofTeams, title: "Shape", words: ["Pricing", "Data pipeline"] },
  { ...ofTeams, title: "Capabilities", words: ["Pricing", "Data pipeline"] },
  {
    ...ofTeams,
    on: () => `/o/${place.slug}?view=heatmap`,
    title: "Teams by capability",
    words: ["Pricing", "Data pipeline", "Automated deployment"],
    stamp: "Pictures Of It · as of",
  },
];

for (const { on, subject, title, words, stamp } of figures) {
  test(`“${title}” (${stamp}) is saved as a drawing that needs nothing else, in the light palette on a dark page too`, async ({
    page,
    signInAs,
  }) => {
    await signInAs(place.owner);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(on());
    const figure = page.getByRole("figure", { name: title });
    const { name, bytes } = await save(page, figure, "Drawing (SVG)");
    expect(name).toBe(`${subject}-${title.replaceAll(" ", "-")}.svg`);
    const svg = bytes.toString("utf8");
    expect(svg).not.toMatch(/class=|style=|var\(|href|<script|<foreignObject/i);
    expect(svg).toContain('fill="#fafbfa"');
    expect(svg).not.toContain("#0d1211");
    expect(svg).toContain("Instrument Sans");
    for (const one of [title, ...words, stamp]) expect(textOf(svg)).toContain(one);
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
    const target = on().includes("/teams/") ? { kind: "team", target: team.teamId } : { kind: null, target: null };
    const details = { what: await figure.getAttribute("id"), format: "svg" };
    await expect.poll(() => exportsOf(place)).toContainEqual({ actor: place.owner.userId, ...target, details });
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

test("each figure that is saved stands in the audit log: whose it was, which, and as what; where it cannot be noted it is saved all the same", async ({
  page,
  signInAs,
}) => {
  const own = await makePlace("Noted");
  const noted = await addTeam(own, "Noted Team");
  await publishAtLevel(own, noted, { asOf: "2026-06-30", level: 1 });
  await signInAs(own.owner);
  await new TeamPage(page).open(own, noted);
  await save(page, page.getByRole("figure", { name: "Level over time" }), "Image (PNG)");
  await expect.poll(async () => (await exportsOf(own)).length).toBe(1);
  await page.goto(`/o/${own.slug}`);
  await save(page, page.getByRole("figure", { name: "Levels over time" }), "Drawing (SVG)");
  await expect.poll(async () => (await exportsOf(own)).length).toBe(2);
  const actor = own.owner.userId;
  expect(await exportsOf(own)).toEqual([
    { actor, kind: null, target: null, details: { what: "levels-over-time", format: "svg" } },
    { actor, kind: "team", target: noted.teamId, details: { what: "trend", format: "png" } },
  ]);
  await page.reload();
  await page.evaluate(() => {
    navigator.sendBeacon = () => false;
  });
  await save(page, page.getByRole("figure", { name: "Levels over time" }), "Drawing (SVG)");
  expect(await exportsOf(own)).toHaveLength(2);
});

test("nobody notes anything in an organisation that is not theirs, nor anything but a figure of the product", async () => {
  const foreign = await makePlace("Elsewhere");
  const before = [await exportsOf(place), await exportsOf(foreign)];
  const note = async (cookie: string, path: string, body: unknown) => {
    const headers = { cookie, "content-type": "application/json" };
    return (await send({ method: "POST", path, headers, body: JSON.stringify(body) })).status;
  };
  const figure = { figure: "trend", format: "png" };
  const stranger = await cookieOf(foreign.owner);
  const ofOrganization = `/o/${place.slug}/figures`;
  const ofTeam = teamAt("/figures");
  for (const path of [ofOrganization, ofTeam, `/o/${foreign.slug}/teams/${team.slug}/figures`])
    expect(await note(stranger, path, figure), path).toBe(404);
  const member = await cookieOf(place.owner);
  const hostile: unknown[] = [
    null,
    [],
    "trend",
    {},
    { ...figure, figure: "=HYPERLINK(1)" },
    { ...figure, figure: "__proto__" },
    { ...figure, figure: ["trend"] },
    { ...figure, format: "pdf" },
    { ...figure, note: "free text" },
    { figure: "trend\u0000", format: "png" },
    { figure: "x".repeat(60_000), format: "png" },
  ];
  for (const path of [ofOrganization, ofTeam])
    for (const body of hostile) expect(await note(member, path, body), JSON.stringify(body).slice(0, 60)).toBe(400);
  expect([await exportsOf(place), await exportsOf(foreign)]).toEqual(before);
});

/** The words of a drawing, one after the other. */
const textOf = (svg: string): string =>
  Array.from(svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g), ([, words]) => words).join(" ");

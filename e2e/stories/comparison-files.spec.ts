import { database } from "@/lib/data/database";
import { originalText } from "@/lib/domain/export/csv-cell";
import { expect, expectAccessible, test } from "../fixtures";
import { ComparisonPage } from "../pages/comparison-page";
import { exportMenu, recordsOf, textOfPdf } from "../pages/export-menu";
import { publishAtLevel } from "../world/assessments";
import { addMember, addTeam, type Place, type Unit } from "../world/organization";
import type { Member } from "../world/people";
import { makeRiskGroup } from "../world/risk-group";

const rows = "Comparison, a row for each thing compared";
const formula = '=HYPERLINK("https://evil.example")';

let place: Place;
let fraud: Unit;
let pricing: Unit;
let viewer: Member;

test.beforeAll(async () => {
  ({ place, fraud, pricing } = await makeRiskGroup("Compared on Paper"));
  viewer = await addMember(place, { role: "viewer", name: "Vera Viewer" });
});

test.beforeEach(({ signInAs }) => signInAs(viewer));

test("two dates as CSV say what their page says", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, fraud);
  const { name, bytes } = await exportMenu(page).take("CSV for Excel", rows);
  expect(name).toBe(`${fraud.slug}-comparison-2025-12-31-2026-03-31.csv`);
  expect(bytes.toString("utf8").startsWith("\ufeff")).toBe(true);
  const records = recordsOf(bytes.toString("utf8"));
  const of = (item: string) => records.filter((row) => row.item === item);
  const [level] = of("level");
  await expect(comparison.title).toHaveText(`Up from Level ${level?.before} to ${level?.after}.`);
  const parts = await comparison.parts().allTextContents();
  expect(of("effect").length).toBe(parts.length - 2);
  for (const { label = "" } of of("effect")) expect(parts.some((part) => part.includes(label))).toBe(true);
  const [progress] = of("progress");
  expect(parts[0]).toContain(Number(progress?.before).toFixed(2));
  expect(parts.at(-1)).toContain(Number(progress?.after).toFixed(2));
  const shown = bare(await comparison.criteria.textContent());
  expect(of("criterion").length).toBeGreaterThan(10);
  for (const { label = "", change } of of("criterion")) {
    expect(shown).toContain(bare(label));
    expect(change).toBe("gained");
  }
  // the other way round is another file
  await comparison.goTo("Swap the dates");
  await expect(comparison.title).toHaveText("Down from Level 3 to 1.");
  const back = await exportMenu(page).take("CSV", rows);
  expect(back.name).toBe(`${fraud.slug}-comparison-2026-03-31-2025-12-31.csv`);
  expect(back.bytes.toString("utf8").startsWith('"item"')).toBe(true);
});

test("teams beside each other as CSV hold the criteria that their page shows, and no formula", async ({ page }) => {
  const hostile = await addTeam(place, formula);
  await publishAtLevel(place, hostile, { asOf: "2026-02-28", level: 0 });
  const comparison = new ComparisonPage(page);
  await comparison.openTeams(place, [fraud, pricing, hostile]);
  const take = async () => {
    const text = (await exportMenu(page).take("CSV", rows)).bytes.toString("utf8");
    expect(text).not.toMatch(/(^|,|\r\n)"?[=+@]/);
    return recordsOf(text);
  };
  const expectAsShown = async (records: Record<string, string>[]) => {
    const shown = await comparison.criterionRows().allTextContents();
    const found = records.filter(({ item }) => item === "criterion");
    expect(found).toHaveLength(shown.length);
    for (const [at, { label = "" }] of found.entries()) expect(shown[at]).toContain(label);
  };
  const different = await take();
  const sides = (item: string) =>
    different.filter((row) => row.item === item).map(({ team_1: a, team_2: b, team_3: c }) => [a, b, c]);
  expect(sides("name").map((names) => names.map((one = "") => originalText(one)))).toEqual([
    ["Fraud", "Pricing", formula],
  ]);
  expect(sides("level")).toEqual([["3", "2", "0"]]);
  expect(sides("as_of")).toEqual([["2026-03-31", "2026-03-31", "2026-02-28"]]);
  expect(sides("group")).toEqual([["Risk", "Risk", ""]]);
  await expectAsShown(different);
  await comparison.goTo("All criteria");
  await page.waitForURL(/criteria=all/);
  await expect(comparison.criterionRows()).toHaveCount(45);
  await expectAsShown(await take());
});

test("a team in its group, as CSV and on paper, says what its page says, in both languages", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, fraud, "?with=group");
  const csv = recordsOf((await exportMenu(page).take("CSV", rows)).bytes.toString("utf8"));
  const level = csv.find(({ item }) => item === "level");
  await expect(comparison.title).toHaveText(`Level ${level?.team}, above the median of Risk: ${level?.group_median}.`);
  for (const [locale, menu, file] of [
    ["en", "Export", "PDF, A4"],
    ["zh", "导出", "PDF（Letter）"],
  ] as const) {
    await page.context().addCookies([{ name: "ascent.locale", value: locale, url: process.env.ASCENT_URL ?? "" }]);
    await page.reload();
    const title = bare(await comparison.title.textContent());
    const { name, bytes } = await exportMenu(page, { menu }).take(file);
    expect(name).toBe(`${fraud.slug}-comparison-2026-03-31.pdf`);
    expect(bare((await textOfPdf(bytes))[0] ?? "")).toContain(title);
  }
});

test("teams on paper hold the criteria of their page; each file stands in the audit log, and can be reached by all", async ({
  page,
  signInAs,
}) => {
  const reader = await addMember(place, { role: "viewer", name: "Rita Reader" });
  await signInAs(reader);
  const comparison = new ComparisonPage(page);
  await comparison.openTeams(place, [fraud, pricing]);
  await exportMenu(page).open();
  await expectAccessible(page);
  const { bytes } = await exportMenu(page).take("PDF, Letter");
  const pages = await textOfPdf(bytes);
  const whole = bare(pages.join(" "));
  expect(pages[0]).toContain((await comparison.title.textContent()) ?? "");
  for (const row of await comparison.matrix.getByRole("rowheader").allTextContents())
    expect(whole).toContain(bare(row).slice(0, 30));
  expect(pages.every((one, at) => one.includes(`${at + 1} of ${pages.length}`))).toBe(true);
  expect(whole).not.toContain(bare("part of this link"));
  await comparison.openDates(place, fraud);
  await exportMenu(page).take("CSV", rows);
  const events = await database().$queryRaw`
    SELECT target_id AS target, details FROM audit_event
    WHERE organization_id = ${place.organizationId}::uuid AND action = 'export.make' AND actor_id = ${reader.userId}::uuid
    ORDER BY id`;
  expect(events).toEqual([
    { target: null, details: { what: "comparison", format: "pdf" } },
    { target: fraud.teamId, details: { what: "comparison", format: "csv" } },
  ]);
});

test("where nothing is compared there is nothing to take along", async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.openDates(place, pricing);
  await expect(page.getByText("There is nothing to compare yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeHidden();
  const files = [
    `/o/${place.slug}/teams/${pricing.slug}/compare/comparison.csv`,
    `/o/${place.slug}/compare/report.pdf?teams=${fraud.slug},never-was`,
  ];
  for (const file of files) expect((await page.request.get(file)).status()).toBe(404);
});

const bare = (text: string | null): string => (text ?? "").replace(/\s+/g, "");

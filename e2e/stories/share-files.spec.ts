import { expect, test } from "../fixtures";
import { recordsOf, textOfPdf } from "../pages/export-menu";
import {
  addFiguresLink,
  addLink,
  addTeamComparisonLink,
  addTeamsLink,
  type Place,
  type Unit,
} from "../world/organization";
import { makeRiskGroup } from "../world/risk-group";

let place: Place;
let fraud: Unit;
let pricing: Unit;

test.beforeEach(async () => {
  ({ place, fraud, pricing } = await makeRiskGroup("Taken Along"));
});

test("the files of a link say what its document says, and are linked from it", async ({ browserOf }) => {
  const report = await addLink(place, fraud);
  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(`/s/${report.token}`);
  const pdf = await reader.request.get((await reader.getByRole("link", { name: "As PDF" }).getAttribute("href")) ?? "");
  expect(pdf.headers()["content-disposition"]).toMatch(/^attachment; filename="Fraud-report-2026-03-31\.pdf"/);
  const pages = await textOfPdf(await pdf.body());
  const lede =
    (await reader
      .getByText(/^Level 3 of 4/)
      .first()
      .textContent()) ?? "";
  expect(pages[0]).toContain(lede.slice(0, 40));
  expect(pages.join(" ")).not.toContain("Olive Owner");
  const csv = await reader.request.get((await reader.getByRole("link", { name: "As CSV" }).getAttribute("href")) ?? "");
  expect(recordsOf(await csv.text()).map(({ as_of: asOf, level }) => [asOf, level])).toEqual([
    ["2025-12-31", "1"],
    ["2026-03-31", "3"],
  ]);
  expect((await csv.body())[0]).not.toBe(0xef);
  const marked = await reader.request.get(`${csv.url()}${csv.url().includes("?") ? "&" : "?"}bom=1`);
  expect([...(await marked.body()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const known = { "if-none-match": csv.headers().etag ?? "" };
  expect((await reader.request.get(marked.url(), { headers: known })).status()).toBe(200);
  const figures = await addFiguresLink(place, null, { hide: ["names"] });
  await reader.goto(`/s/${figures.token}`);
  const teams = await reader.request.get(
    (await reader.getByRole("link", { name: "As CSV" }).getAttribute("href")) ?? "",
  );
  expect(recordsOf(await teams.text()).map(({ team, level }) => [team, level])).toEqual([
    ["Team A", "3"],
    ["Team B", "2"],
    ["Team C", ""],
  ]);
});

test("the files of figures say what their document says, in both languages and sizes", async ({ browserOf }) => {
  const reader = await browserOf(null, { javaScriptEnabled: false });
  const figures = await addFiguresLink(place, null, { mode: "frozen" });
  for (const [lang, link, teams] of [
    ["en", "As PDF", "Teams"],
    ["zh", "PDF 文件", "团队"],
  ] as const) {
    await reader.goto(`/s/${figures.token}?lang=${lang}`);
    const lede = bare(await reader.getByRole("main").getByRole("paragraph").nth(1).textContent());
    const values = await reader.getByRole("definition").allTextContents();
    const cells = await reader.getByRole("table", { name: teams, exact: true }).getByRole("cell").allTextContents();
    const progress = cells.filter((cell) => /^\d\.\d\d$/.test(cell));
    expect(progress).toHaveLength(2);
    const href = (await reader.getByRole("link", { name: link }).getAttribute("href")) ?? "";
    const [a4 = [], letter = []] = await Promise.all(
      ["a4", "letter"].map(async (paper) => {
        const file = await reader.request.get(`${href}&paper=${paper}`);
        expect([file.status(), file.headers()["content-type"]]).toEqual([200, "application/pdf"]);
        return (await textOfPdf(await file.body())).map(bare);
      }),
    );
    for (const pages of [a4, letter]) {
      expect(pages[0]).toContain(lede);
      for (const value of values) expect(pages[0]).toContain(bare(value));
      for (const page of pages) expect(page).toContain(bare(await reader.getByText(/Frozen on|冻结于/).textContent()));
      for (const text of ["Fraud", "Pricing", "Search", ...progress]) expect(pages.join("")).toContain(text);
    }
  }
});

test("the files of comparisons say what their document says, and are linked from it", async ({ browserOf }) => {
  const reader = await browserOf(null, { javaScriptEnabled: false });
  const beside = await addTeamsLink(place, [fraud, pricing]);
  const take = async (name: string) =>
    reader.request.get((await reader.getByRole("link", { name }).getAttribute("href")) ?? "");
  await reader.goto(`/s/${beside.token}`);
  const pages = await textOfPdf(await (await take("As PDF")).body());
  expect(pages[0]).toContain("Two teams compared");
  expect(pages[0]).toContain("Fraud at Level 3, Pricing at Level 2.");
  const whole = bare(pages.join(" "));
  const csv = await take("As CSV");
  expect(csv.headers()["content-disposition"]).toMatch(/^attachment; filename="Two-teams-compared-comparison-/);
  const records = recordsOf(await csv.text());
  const sides = (item: string) =>
    records.filter((row) => row.item === item).map(({ team_1: one, team_2: two }) => [one, two]);
  expect(sides("name")).toEqual([["Fraud", "Pricing"]]);
  expect(sides("level")).toEqual([["3", "2"]]);
  expect(sides("as_of")).toEqual([["2026-03-31", "2026-03-31"]]);
  const criteria = reader.getByRole("region", { name: "Criteria" });
  const rows = await criteria.getByRole("rowheader").allTextContents();
  const differing = records.filter(({ item }) => item === "criterion");
  expect(differing.length).toBeGreaterThan(0);
  await expect(criteria).toContainText(`The teams differ in ${differing.length} of`);
  for (const { label = "" } of differing) {
    expect(whole).toContain(bare(label));
    expect(rows.some((row) => row.includes(label))).toBe(true);
  }

  const group = await addTeamComparisonLink(place, fraud);
  await reader.goto(`/s/${group.token}?lang=zh`);
  const lede = bare(await reader.getByRole("main").getByRole("paragraph").nth(1).textContent());
  const inGroup = (await textOfPdf(await (await take("PDF 文件")).body())).map(bare);
  expect(inGroup[0]).toContain(lede);
  const levels = recordsOf(await (await take("CSV 表格")).text()).find(({ item }) => item === "level");
  expect([levels?.team, levels?.group_median]).toEqual(["3", "2.5"]);
});

const bare = (text: string | null): string => (text ?? "").replace(/\s+/g, "");

import { database } from "@/lib/data/database";
import { originalText } from "@/lib/domain/export/csv-cell";
import { expect, expectAccessible, test } from "../fixtures";
import { exportMenu, recordsOf, textOfPdf } from "../pages/export-menu";
import { portfolio } from "../pages/journey-portfolio";
import { TeamPage } from "../pages/team-page";
import { addProof, answerAll, publish, publishAtLevel, startDraft } from "../world/assessments";
import { addMember, addTeam, makePlace } from "../world/organization";

const hostile = '=HYPERLINK("https://evil.example","x")\n+1 "quoted", and more';

async function aWorld() {
  const place = await makePlace("Export Works");
  const fraud = await addTeam(place, "Fraud, scoring");
  const pricing = await addTeam(place, "Dynamic Pricing");
  await publishAtLevel(place, pricing, { asOf: "2026-02-10", level: 1 });
  await publishAtLevel(place, fraud, { asOf: "2025-06-10", level: 1 });
  const draft = await startDraft(place, fraud, "2026-05-20");
  await answerAll(place, fraud, draft, ({ id, level }) =>
    id === "one-step-rollback"
      ? { value: "not-applicable", reason: "Nothing of ours is released." }
      : { value: level <= 2 ? "met" : "partly", note: id === "pipeline-failures-alerted" ? hostile : "" },
  );
  const proof = { criterionId: "pipeline-failures-alerted", title: "Run 4711", url: "https://ci.example.org/4711" };
  await addProof(place, fraud, { ...proof, assessmentId: draft });
  await publish(place, fraud, draft);
  return { place, fraud, pricing, viewer: await addMember(place, { role: "viewer", name: "Vera Viewer" }) };
}

test("the portfolio as CSV and JSON says of each team what the page says, in its order", async ({ page, signInAs }) => {
  const { place, viewer } = await aWorld();
  await signInAs(viewer);
  const screen = portfolio(page, place);
  await screen.open("?sort=name&order=down");
  const rows = await screen.table.getByRole("row").all();
  const shown = await Promise.all(rows.slice(1).map((row) => row.getByRole("cell").allTextContents()));
  const csv = await exportMenu(page).take("CSV", "Teams on this page's filters");
  expect(csv.name).toMatch(/^export-works.*-portfolio-\d{4}-\d\d-\d\d\.csv$/);
  const records = recordsOf(csv.bytes.toString("utf8"));
  expect(records.map(({ team }) => team)).toEqual(["Fraud, scoring", "Dynamic Pricing"]);
  for (const [at, { team = "", level = "", progress = "" }] of records.entries()) {
    expect(shown[at]?.[0]).toContain(team);
    expect(shown[at]?.[2]).toContain(level);
    expect(Number(shown[at]?.[3])).toBe(Number(progress));
  }
  const json = JSON.parse((await exportMenu(page).take("JSON", "Teams on this page's filters")).bytes.toString("utf8"));
  expect(json).toMatchObject({ format: "ascent.portfolio", version: 1, filters: "sort=name&order=down" });
  expect(json.teams.map(({ level }: { level: number }) => String(level))).toEqual(records.map(({ level }) => level));
});

test("answers as CSV hold every note and link as it was written, and no formula", async ({ page, signInAs }) => {
  const { place, fraud, viewer } = await aWorld();
  await signInAs(viewer);
  await new TeamPage(page).open(place, fraud);
  const { bytes } = await exportMenu(page).take("CSV for Excel", "Answers, with notes and evidence");
  const csv = bytes.toString("utf8");
  expect(csv.startsWith("\ufeff")).toBe(true);
  const records = recordsOf(csv);
  expect(records).toHaveLength(90);
  const noted = records.find(({ note }) => note !== "");
  expect(noted?.note).toBe(`'${hostile}`);
  expect(originalText(noted?.note ?? "")).toBe(hostile);
  expect(noted).toMatchObject({
    value: "partly",
    evidence: "Run 4711 <https://ci.example.org/4711>",
    as_of: "2026-05-20",
  });
  expect(csv).not.toMatch(/(^|,|\r\n)"?[=+@]/);
});

test("the report as PDF says what the team page says, with every answer, in both languages and sizes", async ({
  page,
  signInAs,
}) => {
  const { place, fraud, viewer } = await aWorld();
  await signInAs(viewer);
  const team = new TeamPage(page);
  await team.open(place, fraud);
  const sentence = (await team.headline(/^Level 2 since/).textContent()) ?? "";
  const score =
    (await page
      .getByText(/^Now · /)
      .first()
      .textContent()) ?? "";
  const { name, bytes } = await exportMenu(page).take("PDF, A4");
  expect(name).toBe(`${fraud.slug}-report-2026-05-20.pdf`);
  const pages = await textOfPdf(bytes);
  const text = pages.join(" ");
  expect(pages[0]).toContain("Fraud, scoring");
  expect(pages[0]).toContain(sentence);
  expect(pages[0]).toContain(score);
  expect(pages.every((one, at) => one.includes(`${at + 1} of ${pages.length}`) && one.includes("MLOps Levels"))).toBe(
    true,
  );
  for (const said of [
    "Nothing of ours is released.",
    '=HYPERLINK("https://evil.example","x")',
    "Run 4711",
    "https://ci.example.org/4711",
  ])
    expect(text).toContain(said);
  expect(text.match(/\bNot applicable\b/g)).toHaveLength(1);
  await page.context().addCookies([{ name: "ascent.locale", value: "zh", url: process.env.ASCENT_URL ?? "" }]);
  await page.reload();
  const chinese = await exportMenu(page, { menu: "导出" }).take("PDF（Letter）");
  const [first = ""] = await textOfPdf(chinese.bytes);
  expect(first).toContain("级");
  expect(first).toContain(`第 1 页`);
});

test("the portfolio as PDF holds its sentence, its figures and its teams; each file stands in the audit log", async ({
  page,
  signInAs,
}) => {
  const { place, viewer } = await aWorld();
  await signInAs(viewer);
  await portfolio(page, place).open();
  const sentence = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await exportMenu(page).open();
  await expectAccessible(page);
  const { bytes } = await exportMenu(page).take("PDF, Letter");
  const text = (await textOfPdf(bytes)).join(" ");
  for (const said of [sentence.slice(0, 14), "Fraud, scoring", "Dynamic Pricing", "Levels over time", "2 of 2"])
    expect(text.replace(/\s+/g, " ")).toContain(said);
  const events = await database().$queryRaw`
    SELECT action, actor_id AS actor, details FROM audit_event
    WHERE organization_id = ${place.organizationId}::uuid AND action = 'export.make'`;
  expect(events).toEqual([{ action: "export.make", actor: viewer.userId, details: { what: "report", format: "pdf" } }]);
});

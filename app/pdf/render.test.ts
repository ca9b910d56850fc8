import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { words } from "@/components/charts/words.fixture";
import { drawTeam, teamStamp } from "@/components/pdf/team-pdf";
import { composeReport } from "@/components/report/compose";
import { headline } from "@/components/report/sentences";
import { reportSource } from "@/components/report/source.fixture";
import type { PaperSize } from "@/lib/domain/export/paper";
import { localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { readFaces } from "./faces";
import { makeSheet } from "./pen";
import { renderPdf } from "./render";

const note =
  "Nightly run — “green” since Šťastný’s fix; 5 > 3. 流水线每晚运行，失败时会通知值班人员（见第3章）。 Дмитрий";

function team(locale: Locale, hides?: { gap: boolean; capabilities: boolean; readings: boolean }) {
  const source = reportSource({ locale });
  const report = {
    content: composeReport(source),
    ...words(locale),
    ...(hides === undefined ? {} : { hides }),
    answers: source.framework.capabilities.map(({ key, name, criteria }) => ({
      key,
      name: localized(name, locale),
      criteria: criteria.map(({ id, level, statement }) => ({
        id,
        level,
        statement: localized(statement, locale),
        value: "met" as const,
        given: null,
        reason: null,
        note,
        evidence: [{ title: "Run 4711", url: `https://ci.example.org/${"long/".repeat(30)}4711`, until: null }],
      })),
    })),
  };
  return { source, report };
}

async function pagesOf(locale: Locale, paper: PaperSize, hides?: Parameters<typeof team>[1]) {
  const { report, source } = team(locale, hides);
  const { t } = report;
  const made = new Date("2026-11-25T10:00:00Z");
  const head = { paper, locale, title: "T", author: "A", stamp: teamStamp(report), t, made };
  const bytes = await renderPdf({ ...head, draw: (pen) => drawTeam(pen, report) });
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return { pages: text, whole: bare(text.join("")), report, source };
}

const bare = (text: string): string => text.replace(/\s+/g, "");

describe.each([
  ["en", "a4"],
  ["en", "letter"],
  ["zh", "a4"],
  ["zh", "letter"],
] as const)("a report in %s on %s", (locale, paper) => {
  test("holds its sentence, every criterion, note and address, and the stamp with the number on each page", async () => {
    const { pages, whole, report, source } = await pagesOf(locale, paper);
    expect(whole).toContain(bare(headline(report)));
    for (const { criteria } of source.framework.capabilities)
      for (const { statement } of criteria) expect(whole).toContain(bare(localized(statement, locale)));
    expect(whole.split(bare(note))).toHaveLength(46);
    expect(whole).toContain(`https://ci.example.org/${"long/".repeat(30)}4711`);
    for (const [place, page] of pages.entries()) {
      expect(bare(page)).toContain(bare(report.t("paper.page", { page: place + 1, pages: pages.length })));
      expect(bare(page)).toContain(bare(teamStamp(report)));
    }
  }, 30_000);
});

test("what a link hides is not drawn", async () => {
  const { whole, report } = await pagesOf("en", "a4", { gap: true, capabilities: true, readings: true });
  for (const key of ["capabilities.title", "readings.title"]) expect(whole).not.toContain(bare(report.t(key)));
  expect(whole).not.toContain(bare(report.t("gap.title", { level: 3 })));
}, 30_000);

test("no line is wider than its place, and no text is lost between lines", async () => {
  const { pen } = makeSheet({ faces: await readFaces(), paper: "a4", locale: "zh" }, {});
  const style = { size: 9.5, leading: 13.5, weight: 400, ink: "#000000" } as const;
  for (const text of [note, "x".repeat(300), `${"长".repeat(80)}。`, "a  b   c", ""]) {
    const lines = pen.lines(text, style, 120);
    expect(bare(lines.join(""))).toBe(bare(text));
    for (const line of lines) expect(pen.widthOf(line, style)).toBeLessThanOrEqual(120);
  }
});

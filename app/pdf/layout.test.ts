import { expect, test } from "vitest";
import { answersPart } from "@/components/pdf/answers-part";
import { matrixPart } from "@/components/pdf/comparison-matrix";
import { lastWords, rowRoom } from "@/components/pdf/part";
import { fitting, type Pen } from "@/components/pdf/pen";
import { type } from "@/components/pdf/type";
import { teams } from "@/components/report/comparison/comparison.fixture";
import { reportWords } from "@/lib/request/report-words";
import { readFaces } from "./faces";
import { makeSheet } from "./pen";

type Told = { readonly text: string; readonly page: number; readonly baseline: number };

/** A pen on real paper that tells what it wrote, on which page and how high. */
async function aPen(locale: "en" | "zh" = "en") {
  const sheet = makeSheet({ faces: await readFaces(), paper: "letter", locale }, {});
  const told: Told[] = [];
  const rules: { page: number; y: number }[] = [];
  const page = () => sheet.doc.bufferedPageRange().count;
  const pen: Pen = {
    ...sheet.pen,
    word: (text, style, at) => {
      told.push({ text, page: page(), baseline: at.baseline });
      sheet.pen.word(text, style, at);
    },
    path: (d, paint, place) => {
      const [, y] = /^M0 ([\d.]+)h/.exec(d) ?? [];
      if (y !== undefined && place === undefined) rules.push({ page: page(), y: Number(y) });
      sheet.pen.path(d, paint, place);
    },
  };
  return { pen, told, rules, pages: page };
}

const { t, format } = reportWords("en");

test("an answer of one line has room for its level above the next rule", async () => {
  const { pen, told, rules } = await aPen();
  const criteria = ["a", "b", "c"].map((id) => ({
    ...{ id, level: 2, statement: "We keep it.", value: "met" as const },
    ...{ given: null, reason: null, note: "", evidence: [] },
  }));
  answersPart(pen, { capabilities: [{ key: "data", name: "Data", criteria }], t });
  const levels = told.filter(({ text }) => text === "Level 2");
  expect(levels).toHaveLength(3);
  for (const { baseline } of levels)
    expect(rules.some(({ y }) => y > baseline - type.axis.size && y < baseline + 2)).toBe(false);
});

test("an answer stands on one page with its note and who gave it", async () => {
  const answer = {
    ...{ id: "a", level: 2, statement: "We keep it.", value: "met" as const, given: "Ada, 2 Oct 2026", reason: null },
    ...{ note: "Seen. ".repeat(60), evidence: [{ title: "Run", url: "https://ci.example/1", until: null }] },
  };
  for (let from = 200; from < 420; from += 5) {
    const { pen, told } = await aPen();
    pen.down(from);
    answersPart(pen, { capabilities: [{ key: "data", name: "Data", criteria: [answer, answer, answer] }], t });
    const pages = (text: string) => told.filter((one) => one.text === text).map(({ page }) => page);
    expect(pages("Ada, 2 Oct 2026")).toEqual(pages("We keep it."));
  }
}, 30_000);

test("the name of a capability never stands alone at the foot of a page, wherever the criteria of compared teams begin", async () => {
  const { content } = teams(false);
  for (let from = 300; from < 660; from += 4) {
    const { pen, told } = await aPen();
    pen.down(from);
    matrixPart(pen, { content, t, format });
    for (const { name } of content.matrix) {
      const at = told.findIndex(({ text }) => text === name.text);
      expect(told[at + 1]?.page, `${name.text} from ${from}`).toBe(told[at]?.page);
    }
  }
}, 30_000);

test("the last three rows of a table stand on one page", async () => {
  for (let from = 500; from < 700; from += 7) {
    const { pen, pages } = await aPen();
    pen.down(from);
    const on = Array.from({ length: 8 }, (_, place) => {
      rowRoom(pen, { place, rows: 8, height: 20 });
      pen.down(20);
      return pages();
    });
    expect(new Set(on.slice(-3)).size).toBe(1);
  }
});

test("last words take no page of their own where the foot of the page holds them", async () => {
  const { pen, told, pages } = await aPen();
  pen.down(pen.left() - 10);
  pen.down(18);
  lastWords(pen, "Names are not part of this link.");
  expect([pages(), told.at(-1)?.page]).toEqual([1, 1]);
  expect(told.at(-1)?.baseline).toBeLessThan(792 - 48);
  pen.down(40);
  lastWords(pen, "Names are not part of this link.");
  expect(pages()).toBe(2);
});

test("no word and no sign stands alone on a last line where the lines above can spare some", async () => {
  const english = (await aPen()).pen.lines("We can go back to the previous model version in one step.", type.ink, 240);
  expect(english).toEqual(["We can go back to the previous model", "version in one step."]);
  const { pen } = await aPen("zh");
  const chinese = pen.lines("每个候选模型都按事先设定的指标阈值自动验证，不达标即止步。", type.ink, 266);
  expect(chinese).toHaveLength(2);
  expect(chinese[1]?.length).toBeGreaterThan(4);
  expect(pen.lines("Model training & reproducibility", type.ink, 90)).toEqual(["Model training &", "reproducibility"]);
});

test("what is cut short fills its line first", async () => {
  const { pen } = await aPen();
  const [line = "", ...others] = fitting(pen, "Document Understanding", type.lead, { width: 90, most: 1 });
  expect(others).toEqual([]);
  expect(line).toMatch(/^Document Und\w+…$/);
  expect(fitting(pen, "Document Understanding", type.lead, { width: 200, most: 1 })).toEqual([
    "Document Understanding",
  ]);
});

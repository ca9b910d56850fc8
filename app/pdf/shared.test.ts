import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { comparisonStamp, drawComparison } from "@/components/pdf/comparison-pdf";
import { drawFigures, figuresStamp } from "@/components/pdf/figures-pdf";
import type { Pen } from "@/components/pdf/pen";
import { dates, group, high, low, teams } from "@/components/report/comparison/comparison.fixture";
import type { ComparisonContent } from "@/components/report/comparison/content";
import { toldBy } from "@/components/report/comparison/told";
import { documentFigures } from "@/components/report/portfolio/figures";
import { figures } from "@/components/report/portfolio/figures.fixture";
import { figuresHeadline } from "@/components/report/portfolio/sentences";
import type { Format, Translate } from "@/components/report/text";
import type { PaperSize } from "@/lib/domain/export/paper";
import type { Locale } from "@/lib/domain/locale";
import { renderPdf } from "./render";

type Drawn = {
  locale: Locale;
  paper: PaperSize;
  t: Translate;
  format: Format;
  stamp: string;
  draw: (pen: Pen) => void;
};

async function pagesOf({ format: _, ...drawn }: Drawn): Promise<string[]> {
  const bytes = await renderPdf({ ...drawn, title: "T", author: "A", made: new Date("2026-11-25T10:00:00Z") });
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return text.map(bare);
}

const bare = (text: string): string => text.replace(/\s+/g, "");
const status = "Frozen on some day";

function figuresPages(of: Parameters<typeof figures>[0] & { paper?: PaperSize } = {}) {
  const { paper = "a4", locale = "en", ...more } = of;
  const props = { ...figures({ locale, ...more }), status };
  const own = { locale, paper, t: props.t, format: props.format };
  const stamp = figuresStamp(props);
  return { props, stamp, pages: pagesOf({ ...own, stamp, draw: (pen) => drawFigures(pen, props) }) };
}

describe.each([
  ["en", "a4"],
  ["en", "letter"],
  ["zh", "a4"],
  ["zh", "letter"],
] as const)("figures in %s on %s", (locale, paper) => {
  test("hold the headline, the key figures, every team, and the stamp with the number on each page", async () => {
    const { props, stamp, pages } = figuresPages({ locale, paper, teams: 40 });
    const found = await pages;
    const { content, t } = props;
    const whole = found.join("");
    expect(found[0]).toContain(bare(figuresHeadline(props)));
    for (const { value, note } of documentFigures(props))
      for (const text of [value, note]) expect(found[0]).toContain(bare(text));
    for (const { name } of content.teams) expect(whole).toContain(bare(name).slice(0, 40));
    for (const { name } of content.capabilities) expect(whole).toContain(bare(name));
    for (const [place, page] of found.entries()) {
      expect(page).toContain(bare(stamp));
      expect(page).toContain(bare(t("paper.page", { page: place + 1, pages: found.length })));
    }
    expect(stamp).toContain(status);
  }, 30_000);
});

test("figures hold no more teams than their document, and say so", async () => {
  const whole = (await figuresPages({ teams: 2000 }).pages).join("");
  expect(whole).toContain(bare("The 100 highest of 2000 teams; the CSV file of this link holds all of them."));
  expect(whole).toContain("Forecasting100");
  expect(whole).not.toContain("Forecasting101");
}, 30_000);

test("figures without names and capabilities have neither", async () => {
  const whole = (await figuresPages({ teams: 5, hidesNames: true, hidesCapabilities: true }).pages).join("");
  for (const shown of ["TeamA", "TeamE", bare("Names of teams and people")]) expect(whole).toContain(shown);
  for (const hidden of ["Forecasting", "Supply", "Capabilities"]) expect(whole).not.toContain(hidden);
}, 30_000);

const shown = { names: false, capabilities: false, gap: false };
const contents = (locale: Locale): ComparisonContent[] => [
  { compared: "dates", ...dates(high, low, locale).content },
  { compared: "teams", ...teams(true, locale).content },
  { compared: "in-group", ...group(locale).content },
];

function comparisonPages(content: ComparisonContent, locale: Locale, hides = shown) {
  const { t, format } = group(locale);
  const props = { content, t, format, hides, status };
  const stamp = comparisonStamp(props);
  const own = { locale, paper: "a4" as const, t, format };
  return { props, stamp, pages: pagesOf({ ...own, stamp, draw: (pen) => drawComparison(pen, props) }) };
}

describe.each(["en", "zh"] as const)("comparisons in %s", (locale) => {
  test.each(contents(locale))(
    "of $compared hold the answer, the sides and the stamp on each page",
    async (content) => {
      const { props, stamp, pages } = comparisonPages(content, locale);
      const found = await pages;
      const told = toldBy(props);
      for (const text of [told.name, told.sentence, ...told.sides.flatMap(({ name, value }) => [name, value])])
        expect(found[0]).toContain(bare(text));
      for (const page of found) expect(page).toContain(bare(stamp));
    },
    30_000,
  );

  test("name every criterion that changed or differs, and no other", async () => {
    const [two, several] = contents(locale);
    if (two?.compared !== "dates" || several?.compared !== "teams") throw new Error("other comparisons");
    const changed = (await comparisonPages(two, locale).pages).join("");
    for (const { statement } of two.changes.flatMap(({ criteria }) => criteria))
      expect(changed).toContain(bare(statement.text));
    const beside = (await comparisonPages(several, locale).pages).join("");
    for (const { statement, isAlike } of several.matrix.flatMap(({ rows }) => rows))
      expect(beside.includes(bare(statement.text)), statement.text).toBe(!isAlike);
  }, 30_000);

  test("that nobody shares speak of no link", async () => {
    for (const content of contents(locale)) {
      const { t, format } = group(locale);
      const props = { content, t, format };
      const stamp = comparisonStamp(props);
      const drawn = { locale, paper: "letter" as const, t, format, stamp };
      const [first = "", ...others] = await pagesOf({ ...drawn, draw: (pen) => drawComparison(pen, props) });
      const whole = [first, ...others].join("");
      expect(first).toContain(bare(toldBy(props).above));
      for (const key of ["document.hidden", "figures.hiddenNames"]) expect(whole).not.toContain(bare(t(key)));
      expect(stamp).not.toContain("undefined");
    }
  }, 30_000);

  test("keep out the capabilities and the criteria that a link hides", async () => {
    for (const content of contents(locale)) {
      const { props, pages } = comparisonPages(content, locale, { names: true, capabilities: true, gap: true });
      const whole = (await pages).join("");
      for (const key of ["capabilities.title", "compare.why.title"]) expect(whole).not.toContain(bare(props.t(key)));
      for (const { statement } of content.compared === "teams" ? content.matrix.flatMap(({ rows }) => rows) : [])
        expect(whole).not.toContain(bare(statement.text));
      expect(whole).toContain(bare(props.t("figures.hiddenNames")));
    }
  }, 30_000);
});

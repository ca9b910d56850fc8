import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { words } from "@/components/charts/words.fixture";
import { composeReport } from "./compose";
import { ReportDocument } from "./document";
import { headline, standing, trendWords } from "./sentences";
import { reportSource } from "./source.fixture";
import { TeamReport } from "./team-report";

const english = { content: composeReport(reportSource()), ...words("en") };
const chinese = { content: composeReport(reportSource({ locale: "zh" })), ...words("zh") };
const asDocument = (report: typeof english, hides?: { gap: boolean; capabilities: boolean; readings: boolean }) =>
  renderToStaticMarkup(
    <ReportDocument {...report} status="Live, read only" {...(hides === undefined ? {} : { hides })} />,
  );

describe("the sentence of a team", () => {
  test("says the level, since when, from where, and what is between it and the next", () => {
    expect(headline(english)).toBe(
      "Level 2 since February 2026, down from 3. 11 criteria stand between the team and Level 3.",
    );
    expect(headline(chinese)).toBe("自2026年2月起为 2 级，低于此前的 3 级。距离 3 级还差 11 个评估项。");
  });

  test("tells a reader without an account what the level means", () => {
    expect(standing(english)).toBe(
      "Level 2 of 4: data to trained model runs by itself; people still decide and hand over. 11 criteria from Level 3.",
    );
  });

  test("says of one assessment that the line begins with it", () => {
    const content = {
      ...english.content,
      series: { ...english.content.series, points: english.content.series.points.slice(0, 1) },
    };
    expect(trendWords({ ...english, content })).toContain("One assessment so far");
  });

  test("marks a level with missing answers as a lower bound", () => {
    const result = { ...english.content.result, provisional: true, missing: 3 };
    expect(headline({ ...english, content: { ...english.content, result } })).toContain("Three answers are missing");
  });
});

describe("the document", () => {
  test("holds the whole report in its HTML, with a table under each picture", () => {
    const html = asDocument(english);
    for (const part of ["Level", "Over time", "Capabilities", "To Level 3", "Read by other frameworks"]) {
      expect(html).toContain(`>${part}</h2>`);
    }
    expect(html.match(/<table/g)).toHaveLength(3);
    expect(html).toContain("44 of 45 criteria apply");
  });

  test("has no style attribute, no script, and names escaped", () => {
    for (const html of [asDocument(english), asDocument(chinese), renderToStaticMarkup(<TeamReport {...english} />)]) {
      expect(html).not.toMatch(/ style=|<script/);
      expect(html).not.toContain("<Forecasting>");
    }
  });

  test("has no id twice", () => {
    for (const html of [asDocument(english), renderToStaticMarkup(<TeamReport {...english} />)]) {
      const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), (match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("leaves out what its link hides", () => {
    const html = asDocument(english, { gap: true, capabilities: true, readings: true });
    for (const part of ["gap", "capabilities", "readings"]) expect(html).not.toContain(`id="${part}"`);
    expect(html).toContain('id="trend"');
  });

  test("never names an assessment", () => {
    expect(asDocument(english)).not.toContain("of-2026");
  });

  test("says in Chinese what it says in English, and marks what is English only", () => {
    expect(asDocument(chinese)).toContain("44 个适用");
    expect(asDocument(chinese)).toMatch(/<h3 lang="en"[^>]*>Azure/);
  });
});

describe("the team's page", () => {
  test("opens each assessment from its point and from the table", () => {
    const hrefs = { assessments: { "of-2026-09-10": "/a/1" } };
    const html = renderToStaticMarkup(<TeamReport {...english} hrefs={hrefs} />);
    expect(html.match(/href="\/a\/1"/g)).toHaveLength(3);
    expect(html).toContain('aria-label="10 Sep 2026: Level 2, progress 2.50"'.replace("10 Sep 2026", "Sep 10, 2026"));
  });

  test("says of a team without a level that nothing was applicable", () => {
    const result = { ...english.content.result, level: null };
    const html = renderToStaticMarkup(<TeamReport {...english} content={{ ...english.content, result, gap: [] }} />);
    expect(html).toContain("nothing was applicable");
  });
});

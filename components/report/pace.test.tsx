import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { words } from "@/components/charts/words.fixture";
import { composeReport, type ReportSource } from "./compose";
import { PaceSection } from "./pace-section";
import { forecastWords, paceWords } from "./pace-sentences";
import { trendWords } from "./sentences";
import { reportSource } from "./source.fixture";

const { heading } = reportSource();
const facts = (change: Partial<ReportSource> = {}, locale: "en" | "zh" = "en") => ({
  content: composeReport(reportSource({ locale, ...change })),
  ...words(locale),
});
const moving = (change: Partial<ReportSource["heading"]>) => facts({ heading: { ...heading, ...change } });
const sectionOf = (report: ReturnType<typeof facts>) => renderToStaticMarkup(<PaceSection {...report} />);

describe("the forecast", () => {
  test("is told with its range, in both languages, after what the line shows", () => {
    expect(forecastWords(facts())).toBe("At this pace Level 3 in March 2027, give or take four months.");
    expect(forecastWords(facts({}, "zh"))).toBe("按此速度，2027年3月可达 3 级，前后约 4 个月。");
    expect(trendWords(facts())).toMatch(/^Down from Level 3 to 2 in February 2026\. .* At this pace Level 3/);
  });

  test.each([
    [
      "a narrow range",
      { slopeLow: 2400, slopeHigh: 2800 },
      "At this pace Level 3 in March 2027, give or take two weeks.",
    ],
    ["a range that is open", { slopeLow: -10 }, "At this pace Level 3 in March 2027, or much later."],
    [
      "too few points",
      { slopeLow: null, slope: null, slopeHigh: null, pacePoints: 2 },
      "Too little data for a forecast",
    ],
    ["a line that falls", { slopeLow: -300, slope: -100, slopeHigh: 50 }, "The line is not rising"],
    ["a slow line", { slopeLow: 100, slope: 300, slopeHigh: 800 }, "further off than a forecast can reach"],
    ["a day that has passed", { slope: 9000, slopeHigh: 9000 }, "Level 3 is due now"],
  ])("of %s says so", (_, change, sentence) => {
    expect(forecastWords(moving(change))).toContain(sentence);
  });
});

describe("the pace", () => {
  test("names what keeps the target and what was made", () => {
    expect(paceWords(facts())).toBe(
      "Three criteria a month keep the target of Level 3 by March 2027. Since March 2025 it was about one a month.",
    );
    expect(paceWords(facts({}, "zh"))).toBe(
      "要在2027年3月前达到 3 级，每月需满足 3 个评估项。自2025年3月以来约为每月 1 个。",
    );
  });

  test.each([
    [{ level: 2, day: "2027-03-31" }, "reached", "The target, Level 2 by March 2027, is reached.", "Reached"],
    [{ level: 3, day: "2026-09-01" }, "overdue", "The target, Level 3 by September 2026, is overdue.", "Overdue"],
    [{ level: 3, day: "2026-12-31" }, "at-risk", "criteria a month keep the target of Level 3 by", "At risk"],
    [{ level: 3, day: "2027-03-31" }, "on-pace", "criteria a month keep the target of Level 3 by", "On pace"],
  ])("of a target %j is %s", (target, state, sentence, word) => {
    const report = facts({ target });
    expect(report.content.pace.state).toBe(state);
    expect(paceWords(report)).toContain(sentence);
    expect(sectionOf(report)).toContain(word);
  });

  test("of a young team says that there is too little data, and draws no forecast", () => {
    const report = moving({ slopeLow: null, slope: null, slopeHigh: null, pacePoints: 2 });
    expect(paceWords(report)).toContain("Too little data for a forecast");
    expect(sectionOf(report)).not.toContain("Level 3 expected");
  });

  test("says the days that its picture shows", () => {
    const html = sectionOf(facts());
    expect(html).toContain("Level 3 expected on Mar 22, 2027, between Jan 20, 2027 and Sep 3, 2027.");
    expect(html).toContain(">Level 3 expected</text>");
  });

  test("says whose target it is when it is not the team's own", () => {
    const inherited = { level: 3, day: "2027-03-31", from: { kind: "group", group: "Supply" } } as const;
    expect(sectionOf(facts({ target: inherited }))).toContain("is that of the group Supply.");
    expect(sectionOf(facts())).not.toContain("is that of");
  });

  test("without a target tells the pace alone", () => {
    expect(paceWords(facts({ target: null }))).toBe("No target is set. Since March 2025 it was about one a month.");
  });
});

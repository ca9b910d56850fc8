import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { placesOf } from "@/components/charts/compare/waterfall";
import { words } from "@/components/charts/words.fixture";
import { answersTo } from "@/lib/domain/content.fixture";
import { criteriaOf } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { at, dates, framework, group, high, low, names, teams, upTo } from "./comparison.fixture";
import { ComparisonDocument } from "./comparison-document";
import type { ComparisonContent } from "./content";
import { DatesComparison } from "./dates-comparison";
import { GroupComparison } from "./group-comparison";
import { TeamsComparison } from "./teams-comparison";
import { toldBy } from "./told";
import { changesWords, datesTitle, differencesWords, groupCapabilityWords, groupTitle, teamsTitle } from "./words";

describe("two dates", () => {
  test("say how far the level came and what changed", () => {
    expect(datesTitle(dates(high, low))).toBe("Down from Level 3 to 2.");
    expect(changesWords(dates(low, high))).toBe("4 criteria changed: 3 gained and 1 applicable again.");
    expect(datesTitle(dates(low, high))).toBe("Up from Level 2 to 3.");
    expect(changesWords(dates(high, high))).toBe("No criterion changed.");
  });

  test("say when any one of the lost would have been enough", () => {
    const both = at("2026-02-12", upTo(3, { "beats-current-model": "not-met", "validation-gate-automatic": "partly" }));
    expect(changesWords(dates(at("2025-11-14", upTo(3)), both))).toBe(
      "2 criteria lost, none gained. Either of the two lost alone takes the level from 3 to 2.",
    );
  });

  test("draw each part where the one before it ended, from the first progress to the second", () => {
    const moved = dates(high, low).content.moved;
    if (moved === null) throw new Error("nothing moved");
    const { before, after, steps } = moved.waterfall;
    const ends = steps.map(({ to }) => to);
    expect(steps.map(({ from }) => from)).toEqual([before.progress, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBeCloseTo(after.progress, 12);
    const x = placesOf(moved.waterfall);
    for (const place of [before.progress, after.progress, ...ends].map(x)) {
      expect(place).toBeGreaterThanOrEqual(4);
      expect(place).toBeLessThanOrEqual(96);
    }
  });

  test("write every part as text and in the table, cut off", () => {
    const html = renderToStaticMarkup(<DatesComparison {...dates(high, low)} />);
    expect(html.match(/−0\.09/g)).toHaveLength(2);
    expect(html).toContain("uncut they sum to the change, −0.2077");
    expect(html).toContain("One more change leaves the progress as it is.");
  });

  test("of which one has no level are not explained, but listed", () => {
    const nothing = at(
      "2026-02-12",
      answersTo(framework, () => "not-applicable"),
    );
    const html = renderToStaticMarkup(<DatesComparison {...dates(high, nothing)} />);
    expect(html).toContain("there is no progress to explain");
    expect(html.match(/Made not applicable/g)).toHaveLength(45);
  });
});

describe("teams beside each other", () => {
  test("say who stands highest and who lowest, and in how much they differ", () => {
    expect(teamsTitle(teams(true))).toBe("Alder at Level 3, Birch at Level 2.");
    expect(differencesWords(teams(true))).toBe("The teams differ in 11 of 45.");
  });

  test("show the criteria that differ, or all of them", () => {
    const rows = (isDifferencesOnly: boolean) =>
      renderToStaticMarkup(<TeamsComparison {...teams(isDifferencesOnly)} />).match(/<th scope="row" class="sticky/g);
    expect(rows(true)).toHaveLength(11);
    expect(rows(false)).toHaveLength(45);
  });

  test("link a team only where an address is given", () => {
    const html = renderToStaticMarkup(<TeamsComparison {...teams(true)} hrefs={{ alder: "/o/a/teams/alder" }} />);
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});

describe("a team and its group", () => {
  test("say on which side of the median the team stands", () => {
    expect(groupTitle(group())).toBe("Level 2, above the median of Supply: 1.5.");
    expect(groupCapabilityWords(group())).toContain("Below in Data pipeline.");
  });
});

test("a link that keeps capabilities out shows neither them nor the criteria", () => {
  const hides = { capabilities: true };
  const html = [
    renderToStaticMarkup(<DatesComparison {...dates(high, low)} hides={hides} />),
    renderToStaticMarkup(<TeamsComparison {...teams(false)} hides={hides} />),
  ];
  expect(
    html
      .join("")
      .match(/<h2[^>]*>([^<]+)/g)
      ?.map((one) => one.replace(/<[^>]*>/, "")),
  ).toEqual(["Why it moved", "Where they stand"]);
});

test("a link that keeps criteria out names none, also not among what moved the progress", () => {
  const hides = { capabilities: false, gap: true };
  const html = [
    renderToStaticMarkup(<DatesComparison {...dates(high, low)} hides={hides} />),
    renderToStaticMarkup(<TeamsComparison {...teams(false)} hides={hides} />),
  ].join("");
  for (const { statement } of criteriaOf(framework)) expect(html).not.toContain(statement.en);
  expect(html).toContain("Data pipeline");
});

describe("what a comparison says of itself", () => {
  const told = (compared: ComparisonContent, locale: Locale = "en") => toldBy({ content: compared, ...words(locale) });

  test("of two dates: the team, the days and what changed", () => {
    const { name, above, sentence, sides } = told({ compared: "dates", ...dates(high, low).content });
    expect([name, above]).toEqual([names.teamName, "Halden Group · Nov 14, 2025 to Feb 12, 2026"]);
    expect(sentence).toMatch(/^Down from Level 3 to 2\. 4 criteria changed/);
    expect(sides.map(({ name: day, value, progress }) => [day, value, progress])).toEqual([
      ["November 14, 2025", "3", "3.07"],
      ["February 12, 2026", "2", "2.86"],
    ]);
  });

  test("of teams: how many, and where each stands", () => {
    const { name, sides } = told({ compared: "teams", ...teams(true).content });
    expect(name).toBe("Three teams compared");
    expect(sides.map((side) => [side.name, side.value])).toEqual([
      ["Alder", "3"],
      ["Birch", "2"],
      ["Cedar", "–"],
    ]);
  });

  test("of a team and its group: the median is nobody's level", () => {
    const { sides } = told({ compared: "in-group", ...group().content });
    expect(sides.map(({ value, isMedian }) => [value, isMedian])).toEqual([
      ["2", false],
      ["1.5", true],
    ]);
  });

  test.each<Locale>(["en", "zh"])(
    "is whole in its document in %s, which leads nowhere but to the levels and its files",
    (locale) => {
      for (const compared of [
        { compared: "dates", ...dates(high, low, locale).content },
        { compared: "teams", ...teams(true, locale).content },
        { compared: "in-group", ...group(locale).content },
      ] satisfies ComparisonContent[]) {
        const hides = { names: false, capabilities: false, gap: false };
        const hrefs = { levels: "/levels", pdf: "/report.pdf", csv: "/comparison.csv" };
        const about = { hides, status: "", isFrozen: true, otherLanguage: undefined, hrefs };
        const html = renderToStaticMarkup(<ComparisonDocument content={compared} {...words(locale)} {...about} />);
        expect(html.match(/ href="[^"]+"/g)).toEqual(Object.values(hrefs).map((href) => ` href="${href}"`));
        expect(html.match(/border-ink/g)).toHaveLength(1);
      }
    },
  );
});

describe.each<Locale>(["en", "zh"])("every comparison in %s", (locale) => {
  const all = {
    dates: <DatesComparison {...dates(high, low, locale)} />,
    teams: <TeamsComparison {...teams(false, locale)} />,
    group: <GroupComparison {...group(locale)} />,
  };

  test.each(Object.keys(all))("%s has no style attribute, no script, no id twice, and names escaped", (name) => {
    const html = renderToStaticMarkup(Object.entries(all).find(([key]) => key === name)?.[1]);
    expect(html).not.toMatch(/ style=|<script/);
    expect(html).not.toContain("<Forecasting>");
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), (match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

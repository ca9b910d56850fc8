import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { deliveredFramework } from "@/lib/domain/content.fixture";
import { localized } from "@/lib/domain/framework";
import type { HeatmapTeam } from "@/lib/domain/heatmap";
import { words } from "../words.fixture";
import { drawHeatmap, heatmapWords } from "./drawing";
import { HeatmapPicture } from "./heatmap-picture";
import { HeatmapTable } from "./heatmap-table";
import { HeatmapLegend } from "./legend";

const framework = deliveredFramework("mlops-levels");

const team = (name: string, groupName: string | null, more: Partial<HeatmapTeam> = {}): HeatmapTeam => ({
  id: name,
  name,
  slug: name.toLowerCase(),
  groupName,
  standing: {
    assessmentId: `of-${name}`,
    asOf: "2026-09-10",
    level: 1,
    isProvisional: false,
    capabilities: {
      data: 1,
      training: 2,
      validation: 3,
      release: 4,
      service: null,
      monitoring: 1,
      retraining: 1,
      people: 1,
    },
  },
  past: { level: 0, capabilities: { data: 1, training: 3, validation: 2 } },
  ...more,
});

const teams = [team("Fraud <1>", "Risk"), team("Pricing", null, { standing: null, past: null })];

function drawn(locale: "en" | "zh", more: Partial<Parameters<typeof drawHeatmap>[0]> = {}) {
  return drawHeatmap({
    teams,
    capabilities: framework.capabilities.map(({ key, name }) => ({ key, name: localized(name, locale) })),
    levels: framework.levels.map(({ value, name }) => ({ value, name: localized(name, locale) })),
    since: "2025-11-01",
    ...words(locale),
    ...more,
  });
}

const table = (locale: "en" | "zh", more: Partial<Parameters<typeof drawHeatmap>[0]> = {}) =>
  renderToStaticMarkup(<HeatmapTable caption="Teams" drawing={drawn(locale, more)} t={words(locale).t} />);

describe("the heat map as a table", () => {
  test("names team and capability of each cell by heads, and says level and change in words", () => {
    const html = table("en");
    expect(html.match(/scope="col"/g)).toHaveLength(10);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(2);
    for (const label of [
      "Level 1, up from 0",
      "Level 2, down from 3",
      "Level 3, up from 2",
      "Level 4",
      "not applicable",
    ]) {
      expect(html).toContain(`aria-label="${label}"`);
    }
    expect(html).toContain("not yet assessed");
    expect(html).not.toContain("<1>");
  });

  test("speaks Chinese", () => {
    expect(table("zh")).toContain('aria-label="2 级，低于此前的 3 级"');
  });

  test("leads from names and cells to where it is told to, and nowhere without", () => {
    expect(table("en")).not.toContain("href");
    const html = table("en", {
      hrefOf: ({ slug }) => `/t/${slug}`,
      cellHrefOf: ({ slug }, capability) => `/t/${slug}#${capability ?? ""}`,
    });
    expect(html).toContain('href="/t/pricing"');
    expect(html.match(/href="\/t\/fraud &lt;1&gt;#/g)).toHaveLength(9);
  });

  test("marks the sorted column", () => {
    const sorted = { column: "data", direction: "descending" } as const;
    const html = renderToStaticMarkup(
      <HeatmapTable caption="Teams" drawing={drawn("en")} t={words("en").t} sorted={sorted} />,
    );
    expect(html).toMatch(/aria-sort="descending"[^>]*>Data pipeline/);
    expect(html.match(/aria-sort/g)).toHaveLength(1);
  });

  test("has no bands where no team has a group", () => {
    expect(table("en", { teams: [team("Alone", null)] })).not.toContain("rowgroup");
  });
});

test("the picture holds the same numbers and marks as the table, with no style of its own", () => {
  const html = renderToStaticMarkup(<HeatmapPicture drawing={drawn("en")} />);
  const numbers = Array.from(html.matchAll(/text-anchor="middle"[^>]*>([^<]+)</g), (match) => match[1]);
  expect(numbers).toEqual(["1", "1", "2", "3", "4", "–", "1", "1", "1"]);
  expect(html.match(/<path/g)).toHaveLength(3);
  expect(html).not.toContain("style=");
});

test("the legend holds only what occurs", () => {
  const of = (drawing: ReturnType<typeof drawn>) =>
    renderToStaticMarkup(<HeatmapLegend drawing={drawing} t={words("en").t} />);
  const html = of(drawn("en"));
  expect(html).toContain("changed since Nov 2025");
  expect(html).not.toContain("Manual");
  expect(html).not.toContain("provisional");
  expect(of(drawn("en", { teams: [team("A", null, { past: null })] }))).not.toContain("changed since");
});

test("the sentence names what holds most teams back and what rarely does", () => {
  const { t, format } = words("en");
  const capabilities = drawn("en").columns.slice(1);
  const say = (...teamCounts: number[]) => {
    const limits = teamCounts.map((count, place) => ({ key: capabilities[place]?.key ?? "", teams: count }));
    return heatmapWords({ limits, held: 12, capabilities, t, format });
  };
  expect(say(2, 9, 8, 0)).toBe(
    "Model training & reproducibility and Model validation hold most teams back; Model release & deployment rarely does.",
  );
  expect(say(9, 2)).toBe("Data pipeline holds most teams back.");
  expect(say()).toBe("No capability holds a team back.");
});

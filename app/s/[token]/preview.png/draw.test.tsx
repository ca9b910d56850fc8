import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { drawLevels } from "@/components/charts/levels/drawing";
import { drawTrend } from "@/components/charts/trend/drawing";
import { composeReport } from "@/components/report/compose";
import { reportSource } from "@/components/report/source.fixture";
import { reportWords } from "@/lib/request/report-words";
import type { Gist } from "../gist";
import { drawNeutral, drawPreview } from "./draw";
import { drawable, typefacesFor } from "./typefaces";

const reached: string[] = [];
const fetchHeld = globalThis.fetch;

/** Every way out of the process says where it was asked to go, and goes nowhere. */
beforeEach(() => {
  const cut =
    (name: string) =>
    (...asked: unknown[]): never => {
      reached.push(`${name} ${String(asked[0])}`);
      throw new Error("the network is cut");
    };
  const fetchNothing = cut("fetch");
  // what an address itself holds is on no network: the layout engine is
  vi.stubGlobal("fetch", async (asked: unknown) =>
    /^data:/.test(String(asked)) ? fetchHeld(String(asked)) : fetchNothing(asked),
  );
  for (const module of [http, https]) {
    vi.spyOn(module, "request").mockImplementation(cut("request"));
    vi.spyOn(module, "get").mockImplementation(cut("get"));
  }
  vi.spyOn(net, "connect").mockImplementation(cut("connect"));
  vi.spyOn(dns, "lookup").mockImplementation(cut("lookup"));
  vi.spyOn(net.Socket.prototype, "connect").mockImplementation(cut("connect"));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  reached.length = 0;
});

const gist = (change: Partial<Gist> = {}, locale: "en" | "zh" = "en"): Gist => {
  const { series, framework, target, staleFrom, asOf, result } = composeReport(reportSource({ locale }));
  const drawing = drawTrend({ series, levels: framework.levels, target, staleFrom, ...reportWords(locale) });
  return {
    name: "Demand Forecasting",
    owner: "Halden Group",
    asOf,
    level: result.level,
    isMedian: false,
    highest: series.highest,
    levelName: framework.levels[2]?.name ?? "",
    provisional: false,
    sentence: "",
    picture: { kind: "trend", drawing, sentence: "" },
    sides: [],
    ...change,
  };
};

/** The gist of many teams. */
function manyTeams(): Gist {
  const counts = [
    [4, 2, 0, 0, 0],
    [3, 3, 2, 0, 0],
    [1, 3, 5, 2, 1],
  ];
  const months = counts.map((one, place) => ({ month: `2026-0${place + 1}-01`, counts: one, none: 2, median: 1 }));
  const drawing = drawLevels({ months, per: "month", highest: 4, ...reportWords("en") });
  if (drawing === null) throw new Error("nothing to draw");
  return gist({
    name: "Halden Group",
    owner: "All teams",
    level: 1.5,
    isMedian: true,
    levelName: "12 of 14 teams assessed",
    picture: { kind: "levels", drawing, sentence: "" },
  });
}

/** What the head of a PNG says of its size. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer);
  expect(Buffer.from(png.slice(1, 4)).toString()).toBe("PNG");
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

const names = [
  "Demand Forecasting",
  "需求预测与商品推荐",
  "Prognosen für Übergrößen, Łódź, Dvořák",
  "Rocket 🚀 team 👩‍🚀 🏳️‍🌈 ©️ ™ ☃ ⚙️",
  "한국어 العربية עברית हिन्दी ไทย Ελληνικά Жёлтый 日本語のチーム",
  "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \u202Eevil\u0000 \u200B ﷽ �",
  "W".repeat(200),
  "",
];

describe("a preview image, with the network cut", { timeout: 60_000 }, () => {
  test.each(names)("of %j is drawn, and nothing is fetched for it", async (name) => {
    expect(sizeOf(await drawPreview(gist({ name, owner: name }), "en"))).toEqual({
      width: 1200,
      height: 630,
    });
    expect(reached).toEqual([]);
  });

  test("speaks Chinese", async () => {
    const chinese = await drawPreview(gist({ name: "需求预测" }, "zh"), "zh");
    expect(sizeOf(chinese)).toEqual({ width: 1200, height: 630 });
    expect(Buffer.from(chinese).equals(Buffer.from(await drawPreview(gist({ name: "需求预测" }), "en")))).toBe(false);
    expect(reached).toEqual([]);
  });

  test("is drawn of a team without a level or an assessment, and of a link that shows nothing", async () => {
    sizeOf(await drawPreview(gist({ level: null }), "en"));
    sizeOf(await drawPreview(gist({ asOf: null, level: null, picture: null }), "en"));
    for (const locale of ["en", "zh"] as const) sizeOf(await drawNeutral(locale));
    expect(reached).toEqual([]);
  });

  test("is drawn of many teams", async () => {
    expect(sizeOf(await drawPreview(manyTeams(), "en"))).toEqual({ width: 1200, height: 630 });
    expect(reached).toEqual([]);
  });

  test("is drawn of a comparison, however many sides it has", async () => {
    const side = { name: "Pricing", provisional: false, progress: "2.00", isMedian: false };
    const sides = [0, 1.5, 2, null, 4, 1, 3, 0].map((level, place) => ({
      ...{ ...side, key: String(place), level, value: level === null ? "–" : String(level) },
    }));
    const comparison = gist({
      level: null,
      picture: null,
      sides,
      sentence: "Pricing at Level 3. 定价处于 2 级。".repeat(9),
    });
    expect(sizeOf(await drawPreview(comparison, "en"))).toEqual({ width: 1200, height: 630 });
    expect(reached).toEqual([]);
  });

  test("would fetch what the typefaces lack, were it not left out", async () => {
    const { ImageResponse } = await import("next/og");
    const { fonts } = await typefacesFor(["a"]);
    await expect(new ImageResponse(<div style={{ display: "flex" }}>🚀</div>, { fonts }).arrayBuffer()).rejects.toThrow(
      "the network is cut",
    );
    expect(reached).toHaveLength(1);
  });
});

describe("a text that is drawn", () => {
  test("keeps what the typefaces have and leaves out the rest, a grapheme at a time", async () => {
    const typefaces = await typefacesFor(["需"]);
    expect(drawable("Rocket 🚀 team 👩‍🚀 ©️ ™", typefaces)).toBe("Rocket team ™");
    expect(drawable("需求预测 – Łódź", typefaces)).toBe("需求预测 – Łódź");
    expect(drawable("e\u0301 \t\n x", typefaces)).toBe("é x");
  });

  test("asks for the large Chinese typeface only where it is needed", async () => {
    expect((await typefacesFor(["Demand Forecasting"])).fonts).toHaveLength(4);
    expect((await typefacesFor(["Demand", "预测"])).fonts).toHaveLength(5);
  });
});

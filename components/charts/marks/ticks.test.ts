import { describe, expect, test } from "vitest";
import { widthAtMost } from "@/components/report/text-width";
import { labelledTicks } from "./ticks";

const months = (count: number, labelOf: (month: number) => string) =>
  Array.from({ length: count }, (_, place) => ({
    day: `2026-${String(place + 1).padStart(2, "0")}-01`,
    label: labelOf(place + 1),
  }));
const place = (apart: number) => (day: string) => 28 + (Number(day.slice(5, 7)) - 1) * apart;
const written = (...of: Parameters<typeof labelledTicks>) => labelledTicks(...of).map(({ label }) => label);

describe("the labels of ticks", () => {
  test("are all written where they have room", () => {
    expect(written(months(4, String), place(64), 358)).toEqual(["1", "2", "3", "4"]);
  });

  test("are written at every second or third where they would touch", () => {
    const chinese = months(4, (month) => `2026年${month}月`);
    expect(written(chinese, place(64), 358)).toEqual(["2026年1月", "2026年3月"]);
    expect(
      written(
        months(6, (month) => `Q${month} 2026`),
        place(20),
        358,
      ),
    ).toEqual(["Q1 2026", "Q4 2026"]);
  });

  test("never leave the drawing", () => {
    for (const apart of [10, 20, 40, 64, 80]) {
      const kept = labelledTicks(
        months(5, (month) => `2026年${month}月`),
        place(apart),
        358,
      );
      for (const { day, label } of kept)
        expect(place(apart)(day) + 4 + widthAtMost(label, 12)).toBeLessThanOrEqual(358);
    }
  });

  test("are at least one", () => {
    expect(
      written(
        months(2, (month) => `2026年${month}月`),
        place(3),
        358,
      ),
    ).toHaveLength(1);
    expect(written(months(1, String), place(3), 358)).toEqual(["1"]);
  });
});

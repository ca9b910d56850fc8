import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./calendar";
import { inOrder, levelSince, type SeriesPoint, stepSegments, trendSentence } from "./trend";

const at = (asOf: string, level: number | null): SeriesPoint => ({
  asOf,
  level,
  progress: (level ?? 0) * 100,
  provisional: false,
});
const line = (...levels: (number | null)[]) => levels.map((level, month) => at(`2026-0${month + 1}-15`, level));

describe("the current level", () => {
  test("holds since the first date of its unbroken run", () => {
    expect(levelSince(line(1, 2, 2, 2))).toBe("2026-02-15");
    expect(levelSince(line(2, 1, 2))).toBe("2026-03-15");
    expect(levelSince(line(2, 2))).toBe("2026-01-15");
    expect(levelSince([])).toBeNull();
  });

  test("holds since the same date in whatever order the results came in", () => {
    expect(levelSince(line(1, 2, 2).reverse())).toBe("2026-02-15");
    expect(inOrder(line(1, 2, 0).reverse())).toEqual(line(1, 2, 0));
  });
});

describe("the sentence", () => {
  test("says up or down and from where, however long the run", () => {
    expect(trendSentence(line(0, 1, 2, 2))).toEqual({ kind: "up", level: 2, since: "2026-03-15", previous: 1 });
    expect(trendSentence(line(3, 1))).toEqual({ kind: "down", level: 1, since: "2026-02-15", previous: 3 });
  });

  test("says nothing of change where there was none", () => {
    expect(trendSentence(line(2, 2))).toEqual({ kind: "first", level: 2, since: "2026-01-15" });
    expect(trendSentence([])).toEqual({ kind: "none" });
  });

  test("speaks of a result without a level, and of one regained", () => {
    expect(trendSentence(line(1, null, null))).toEqual({ kind: "without-level", since: "2026-02-15" });
    expect(trendSentence(line(1, null, 1))).toEqual({ kind: "regained", level: 1, since: "2026-03-15" });
  });
});

describe("the step line", () => {
  const series = (points: SeriesPoint[], from = "2026-01-01") => ({ points, today: "2026-06-30", from, highest: 4 });

  test("holds each level until the next assessment and the last until today", () => {
    expect(stepSegments(series(line(1, 2)))).toEqual([
      { from: "2026-01-15", to: "2026-02-15", level: 1 },
      { from: "2026-02-15", to: "2026-06-30", level: 2 },
    ]);
  });

  test("is one stretch where the level stays", () => {
    expect(stepSegments(series(line(2, 2, 2)))).toEqual([{ from: "2026-01-15", to: "2026-06-30", level: 2 }]);
  });

  test("begins at the left edge with the level that held there", () => {
    expect(stepSegments(series(line(0, 1, 2), "2026-03-01"))).toEqual([
      { from: "2026-03-01", to: "2026-03-15", level: 1 },
      { from: "2026-03-15", to: "2026-06-30", level: 2 },
    ]);
  });

  test("hides what ended at the left edge", () => {
    expect(stepSegments(series(line(1, 2), "2026-02-15"))).toEqual([
      { from: "2026-02-15", to: "2026-06-30", level: 2 },
    ]);
  });

  test("breaks where there is no level, and does not join what lies on both sides", () => {
    expect(stepSegments(series(line(1, null, 1)))).toEqual([
      { from: "2026-01-15", to: "2026-02-15", level: 1 },
      { from: "2026-03-15", to: "2026-06-30", level: 1 },
    ]);
  });

  test("shows an assessment of today", () => {
    const segments = stepSegments(series([...line(1), at("2026-06-30", 2)]));
    expect(segments.at(-1)).toEqual({ from: "2026-06-30", to: "2026-06-30", level: 2 });
  });

  test("covers the time from the first point to today without gap or overlap, whatever the points", () => {
    const points = fc.uniqueArray(fc.tuple(fc.nat(170), fc.nat(4)), { selector: ([day]) => day, minLength: 1 });
    fc.assert(
      fc.property(points, (days) => {
        const some = days.map(([day, level]) => at(addDays("2026-01-01", day), level));
        const segments = stepSegments(series(some));
        expect(segments[0]?.from).toBe(inOrder(some)[0]?.asOf);
        expect(segments.at(-1)?.to).toBe("2026-06-30");
        segments.slice(1).forEach((segment, index) => {
          expect(segment.from).toBe(segments[index]?.to);
          expect(segment.level).not.toBe(segments[index]?.level);
        });
      }),
    );
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { widthAtMost } from "@/components/report/text-width";
import type { CalendarDate } from "@/lib/domain/calendar";
import { medianLevel } from "@/lib/domain/distribution";
import { words } from "../words.fixture";
import { levelsBoxes, levelsBoxesFor, levelsScales } from "./box";
import { drawLevels } from "./drawing";
import { levelLines, medianLines, notAssessedAt } from "./edge";
import { LevelsOverTimePicture } from "./levels-over-time-picture";

type Month = { counts: number[]; none: number };

function drawn(months: readonly Month[], locale: "en" | "zh" = "en") {
  const own = months.map(({ counts, none }, place) => ({
    month: `${2024 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}-01` satisfies CalendarDate,
    median: medianLevel(counts),
    counts,
    none,
  }));
  const drawing = drawLevels({ months: own, per: "month", highest: 4, ...words(locale) });
  if (drawing === null) throw new Error("no month is drawn");
  return drawing;
}

const boxes = Object.entries(levelsBoxes);
const locales = ["en", "zh"] as const;
const repeated = (month: Month, times: number) => Array.from({ length: times }, () => month);
const assessed = (count: number, none: number): Month => ({ counts: [0, 0, count, 0, 0], none });

describe.each(boxes)("at the right edge of the drawing that is %s", (_, box) => {
  test.each(locales)("every median and every number of teams has room (%s)", (locale) => {
    for (const low of [0, 1, 2, 3, 4]) {
      for (const high of [0, 1, 2, 3, 4]) {
        const counts = [0, 1, 2, 3, 4].map((level) => (level === low || level === high ? 9_876 : 0));
        const drawing = drawn([{ counts, none: 0 }], locale);
        const ends = [...medianLines(drawing, box), ...levelLines(drawing, box)].map(({ x, strong, quiet }) =>
          [strong, quiet].reduce((end, text) => (text === "" ? end : end + 8 + widthAtMost(text, 12.5)), x - 8),
        );
        expect(Math.max(...ends)).toBeLessThanOrEqual(box.width);
      }
    }
  });

  test("the median says its number and what it is", () => {
    const said = medianLines(drawn([{ counts: [0, 1, 1, 0, 0], none: 0 }]), box).flatMap((line) => Object.values(line));
    expect(said.join(" ")).toMatch(box.isNarrow ? /1\.5 .*Median/ : /Median 1\.5 .*quartiles 1\.25–1\.75/);
  });

  test("levels of few teams stand a line apart, above the base line", () => {
    const lines = levelLines(drawn([{ counts: [300, 1, 1, 1, 1], none: 0 }]), box);
    expect(lines.map(({ level }) => level)).toEqual([4, 3, 2, 1, 0]);
    for (const [place, { y }] of lines.entries())
      expect(y).toBeLessThanOrEqual(place === 0 ? box.stack.base : (lines[place - 1]?.y ?? 0) - 17);
  });
});

test.each([9, 999, 2000, 123_456])("numbers up to %i teams stand within the drawing at its left", (count) => {
  const drawing = drawn([assessed(count, 0)]);
  for (const box of Object.values(levelsBoxesFor(drawing))) {
    const widest = Math.max(...levelsScales(box, drawing).countTicks.map((tick) => widthAtMost(`${tick}`, 11)));
    // the estimate is a tenth too wide
    expect(widest * 0.9).toBeLessThanOrEqual(box.left - 8);
  }
});

describe.each(boxes)("the words for teams not yet assessed in the drawing that is %s", (_, box) => {
  test.each(locales)("lie within their band, or above the stack (%s)", (locale) => {
    for (const stretch of [1, 3, 12]) {
      for (const none of [0, 1, 5, 12]) {
        const drawing = drawn(
          [...repeated(assessed(12 - none, none), stretch), ...repeated(assessed(12, 0), 24 - stretch)],
          locale,
        );
        const at = notAssessedAt(drawing, box);
        if (none === 0) {
          expect(at).toBeNull();
          continue;
        }
        if (at === null) throw new Error("nothing is said");
        const wide = widthAtMost(drawing.words.notAssessed, 12);
        if (!at.isOnBand) {
          expect(at.x - wide).toBeGreaterThan(box.left + widthAtMost(drawing.words.teams, 12));
          expect(at.y).toBeLessThan(box.stack.top);
          continue;
        }
        const { x, count } = levelsScales(box, drawing);
        expect(at.x).toBeGreaterThan(box.left);
        expect(at.x + wide).toBeLessThan(x(drawing.months[stretch]?.month ?? drawing.until));
        expect(at.y - 12).toBeGreaterThanOrEqual(count(12));
        expect(at.y + 4).toBeLessThanOrEqual(count(12 - none));
      }
    }
  });

  test("stand above the stack where their band is too low or too short, and on it where it has room", () => {
    const long = (none: number) => drawn(repeated(assessed(400 - none, none), 24));
    expect(notAssessedAt(long(4), box)).toMatchObject({ isOnBand: false });
    expect(notAssessedAt(long(200), box)).toMatchObject({ isOnBand: true });
    const short = drawn([assessed(0, 12), ...repeated(assessed(12, 0), 23)]);
    expect(notAssessedAt(short, box)).toMatchObject({ isOnBand: false });
  });

  test("move to where the band has room, be it later", () => {
    const drawing = drawn([assessed(12, 0), assessed(12, 0), ...repeated(assessed(2, 10), 22)]);
    const { x } = levelsScales(box, drawing);
    expect(notAssessedAt(drawing, box)).toMatchObject({ isOnBand: true, x: x("2024-03-01") + 8 });
  });
});

test.each(locales)("both drawings say that teams are not yet assessed, wherever it has room (%s)", (locale) => {
  const { t } = words(locale);
  for (const none of [1, 300]) {
    const drawing = drawn(repeated(assessed(300, none), 12), locale);
    const html = renderToStaticMarkup(<LevelsOverTimePicture id="levels" drawing={drawing} />);
    expect(html.split(t("levels.notAssessed"))).toHaveLength(3);
  }
});

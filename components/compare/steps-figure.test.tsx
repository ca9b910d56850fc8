import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { words } from "@/components/charts/words.fixture";
import { StepsFigure } from "./steps-figure";

const point = (asOf: string, level: number) => ({
  asOf,
  level,
  progress: level * 100,
  provisional: false,
  assessmentId: `of-${asOf}`,
});
const figure = (opened: { from: string; to: string }) =>
  renderToStaticMarkup(
    <StepsFigure
      series={{
        points: [point("2025-06-30", 1), point("2025-12-31", 3), point("2026-03-31", 2)],
        from: "2025-06-30",
        today: "2026-07-01",
        highest: 4,
      }}
      levels={[0, 1, 2, 3, 4].map((value) => ({ value, name: `Step ${value}` }))}
      opened={opened}
      download={undefined}
      hrefs={{ "of-2025-12-31": "/to/december", "of-2026-03-31": "/to/march" }}
      {...words("en")}
    />,
  );
const bandOf = (html: string) => html.match(/d="([^"]+)" class="fill-accent"/)?.[1];
const ringsOf = (html: string) => html.match(/d="([^"]+)" class="fill-none stroke-accent"/)?.[1];

test("each assessment but the first opens its step, in both drawings and in the table", () => {
  const html = figure({ from: "2025-12-31", to: "2026-03-31" });
  expect(html.match(/href="\/to\/december"/g)).toHaveLength(3);
  expect(html.match(/href="\/to\/march"/g)).toHaveLength(3);
});

test("the stretch between the two dates is marked, whichever stands first", () => {
  const there = figure({ from: "2025-12-31", to: "2026-03-31" });
  const back = figure({ from: "2026-03-31", to: "2025-12-31" });
  expect(bandOf(there)).toBeDefined();
  expect(bandOf(back)).toBe(bandOf(there));
  expect(ringsOf(there)?.match(/M/g)).toHaveLength(2);
});

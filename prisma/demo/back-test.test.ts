import { expect, test } from "vitest";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar";
import { deliveredFramework } from "@/lib/domain/content.fixture";
import { type Expectation, expectation } from "@/lib/domain/forecast";
import { headingOf, type PacePoint } from "@/lib/domain/pace";
import { score } from "@/lib/domain/score";
import { demoStory } from "./story";

const framework = deliveredFramework("mlops-levels");
const story = demoStory("2026-11-01");

/** The published results of each team of the demo, in order. */
const lines: PacePoint[][] = story.teams.map(({ slug }) =>
  story.assessments
    .filter(({ team }) => team === slug)
    .map(({ asOf, answers }) => {
      const values = new Map(answers.map(({ criterionId, value }) => [criterionId, value] as const));
      const { level, halfPoints, applicable } = score(framework, values);
      return { asOf, level, halfPoints, applicable };
    }),
);

/** What was forecast of the next level at a past assessment, from what was known then; and between which two assessments it was reached, if it was. */
type Trial = {
  readonly expected: Expectation | null;
  readonly reached: { readonly after: CalendarDate; readonly by: CalendarDate } | null;
  readonly last: CalendarDate;
  /** How far off the progress at the assessment after it was: by the pace, and by taking it to stay as it is. */
  readonly off: { readonly byPace: number; readonly byStanding: number };
};

const trials: Trial[] = lines.flatMap((line) =>
  line.slice(0, -1).flatMap((now, place): Trial[] => {
    const heading = headingOf(line.slice(0, place + 1));
    const following = line[place + 1];
    const { level } = now;
    if (heading?.slope == null || following === undefined || level === null || level === 4) return [];
    const by = line.findIndex((one, later) => later > place && (one.level ?? 0) > level);
    const [after, first] = [line[by - 1], line[by]];
    const moved = (heading.slope / 1_000_000) * daysBetween(now.asOf, following.asOf);
    return [
      {
        expected: expectation(heading, level + 1, now.asOf),
        reached: after === undefined || first === undefined ? null : { after: after.asOf, by: first.asOf },
        last: line.at(-1)?.asOf ?? now.asOf,
        off: {
          byPace: Math.abs(progressOf(now) + moved - progressOf(following)),
          byStanding: Math.abs(progressOf(now) - progressOf(following)),
        },
      },
    ];
  }),
);

const forecasts = trials.flatMap(({ expected, ...trial }) => (expected === null ? [] : [{ expected, ...trial }]));
const judged = forecasts.flatMap(({ reached, ...trial }) => (reached === null ? [] : [{ reached, ...trial }]));

test("docs/forecast.md says how forecasts at each past assessment of the demo came out", () => {
  const passed = forecasts.filter(({ reached, expected, last }) => reached === null && expected.day <= last);
  expect({
    assessments: trials.length,
    forecasts: forecasts.length,
    reached: judged.length,
    notReachedInTime: passed.length,
    stillAhead: forecasts.length - judged.length - passed.length,
    reachedWithoutForecast: trials.filter(({ expected, reached }) => expected === null && reached !== null).length,
  }).toEqual({
    ...{ assessments: 91, forecasts: 84, reached: 41, notReachedInTime: 16, stillAhead: 27 },
    reachedWithoutForecast: 3,
  });
});

test("and how far off they were", () => {
  const errors = judged.map(({ reached, expected }) => daysBetween(reached.by, expected.day));
  const inRange = judged.filter(
    ({ reached, expected: { earliest, latest } }) => earliest <= reached.by && (latest ?? reached.by) > reached.after,
  );
  expect({
    medianError: median(errors),
    medianDistance: median(errors.map(Math.abs)),
    within90Days: errors.filter((days) => Math.abs(days) <= 90).length,
    inRange: inRange.length,
    progressByPace: Math.round(mean(trials.map(({ off }) => off.byPace)) * 1000) / 1000,
    progressByStanding: Math.round(mean(trials.map(({ off }) => off.byStanding)) * 1000) / 1000,
  }).toEqual({
    ...{ medianError: -17, medianDistance: 53, within90Days: 27, inRange: 25 },
    ...{ progressByPace: 0.134, progressByStanding: 0.172 },
  });
});

function progressOf({ level, halfPoints, applicable }: PacePoint): number {
  return (level ?? 0) + halfPoints / Math.max(2 * applicable, 1);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

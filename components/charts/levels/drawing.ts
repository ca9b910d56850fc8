import type { Format, Translate } from "@/components/report/text";
import { type CalendarDate, nextMonth } from "@/lib/domain/calendar";
import { type Distribution, quartileLevels } from "@/lib/domain/distribution";

type DrawnMonth = {
  month: CalendarDate;
  /** The month as written. */
  label: string;
  counts: number[];
  none: number;
  median: number | null;
  quartiles: { low: number; high: number } | null;
};

/** All that picture and chart of the levels over time draw, in words and numbers. */
export type LevelsDrawing = {
  months: DrawnMonth[];
  from: CalendarDate;
  until: CalendarDate;
  highest: number;
  /** What each level is called, from 0 up. */
  names: string[];
  /** The most teams of any month, assessed or not. */
  teams: number;
  ticks: { day: CalendarDate; label: string }[];
  /** At the right edge, from the top band down. */
  labels: { level: number; name: string; teams: string; count: number }[];
  words: {
    title: string;
    level: string;
    teams: string;
    median: string;
    quartiles: string;
    notAssessed: string;
    medianHead: string;
  };
};

type Props = { months: readonly Distribution[]; highest: number; t: Translate; format: Format };

/** Lays out how many teams stood at each level at the end of each month; null without a month. */
export function drawLevels({ months, highest, t, format }: Props): LevelsDrawing | null {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const drawn = months.map((one) => ({
    ...one,
    label: format.month(one.month),
    quartiles: quartileLevels(one.counts),
  }));
  const quartiles = quartileLevels(last.counts);
  const written = (level: number) => format.number(Math.round(level * 100) / 100);
  return {
    months: drawn,
    from: first.month,
    until: nextMonth(last.month),
    highest,
    names: last.counts.map((_, level) => t("levels.level", { level })),
    teams: Math.max(1, ...months.map(({ counts, none }) => counts.reduce((sum, count) => sum + count, none))),
    ticks: ticksOf(drawn),
    labels: last.counts.flatMap((count, level) =>
      count === 0 ? [] : [{ level, count, name: t("levels.level", { level }), teams: t("levels.teams", { count }) }],
    ),
    words: {
      title: t("levels.title"),
      level: t("levels.axisLevel"),
      teams: t("levels.axisTeams"),
      notAssessed: t("levels.notAssessed"),
      medianHead: t("levels.medianHead"),
      median: last.median === null ? "" : t("levels.median", { median: written(last.median) }),
      quartiles:
        quartiles === null ? "" : t("levels.quartiles", { low: written(quartiles.low), high: written(quartiles.high) }),
    },
  };
}

/** The median now and a year before. */
export function levelsWords({ months, t, format }: Omit<Props, "highest">): string {
  const median = months.at(-1)?.median ?? null;
  const before = months.at(-13)?.median ?? null;
  if (median === null) return t("levels.none");
  const values = { median: format.number(median), before: format.number(before ?? median) };
  if (before === null) return t("levels.now", values);
  return t(median > before ? "levels.up" : median < before ? "levels.down" : "levels.steady", values);
}

function ticksOf(months: readonly DrawnMonth[]): LevelsDrawing["ticks"] {
  const years = months.filter(({ month }) => month.endsWith("-01-01"));
  if (years.length > 1) return years.map(({ month }) => ({ day: month, label: month.slice(0, 4) }));
  const step = Math.ceil(months.length / 6);
  return months.filter((_, place) => place % step === 0).map(({ month, label }) => ({ day: month, label }));
}

import type { Format, Translate } from "@/components/report/text";
import { type CalendarDate, nextMonth } from "@/lib/domain/calendar";
import { type Distribution, quartileLevels } from "@/lib/domain/distribution";
import type { ComparedMedians } from "@/lib/domain/portfolio-history";

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
  labels: { level: number; name: string; teams: string; count: number; href?: string }[];
  /** Where the teams of each level stand, from 0 up; none where nothing leads there. */
  bandHrefs: string[];
  words: {
    title: string;
    level: string;
    teams: string;
    /** The newest median, "Median 1.5", and its number alone. */
    median: string;
    medianNumber: string;
    quartiles: string;
    notAssessed: string;
    medianHead: string;
  };
};

type Props = {
  months: readonly Distribution[];
  /** What each of them stands for; a quarter is named by its first month. */
  per: "month" | "quarter";
  highest: number;
  bandHref?: (level: number) => string;
  t: Translate;
  format: Format;
};

/** Lays out how many teams stood at each level at the end of each month; null without a month. */
export function drawLevels({ months, per, highest, bandHref, t, format }: Props): LevelsDrawing | null {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const drawn = months.map((one) => ({
    ...one,
    label: per === "month" ? format.month(one.month) : t("levels.quarter", quarterOf(one.month)),
    quartiles: quartileLevels(one.counts),
  }));
  const quartiles = quartileLevels(last.counts);
  const written = (level: number) => format.number(Math.round(level * 100) / 100);
  return {
    months: drawn,
    from: first.month,
    until: per === "month" ? nextMonth(last.month) : nextMonth(nextMonth(nextMonth(last.month))),
    highest,
    names: last.counts.map((_, level) => t("levels.level", { level })),
    teams: Math.max(1, ...months.map(({ counts, none }) => counts.reduce((sum, count) => sum + count, none))),
    ticks: ticksOf(drawn),
    labels: last.counts.flatMap((count, level) =>
      count === 0
        ? []
        : [
            {
              ...{ level, count, name: t("levels.level", { level }), teams: t("levels.teams", { count }) },
              ...(bandHref === undefined ? {} : { href: bandHref(level) }),
            },
          ],
    ),
    bandHrefs: bandHref === undefined ? [] : last.counts.map((_, level) => bandHref(level)),
    words: {
      title: t("levels.title"),
      level: t("levels.axisLevel"),
      teams: t("levels.axisTeams"),
      notAssessed: t("levels.notAssessed"),
      medianHead: t("levels.medianHead"),
      median: last.median === null ? "" : t("levels.median", { median: written(last.median) }),
      medianNumber: last.median === null ? "" : written(last.median),
      quartiles:
        quartiles === null ? "" : t("levels.quartiles", { low: written(quartiles.low), high: written(quartiles.high) }),
    },
  };
}

/** How the median moved: to today, or to the end of a period in the past. */
export function levelsWords({
  compared: { now: median, before, since, until },
  per,
  t,
  format,
}: Pick<Props, "per" | "t" | "format"> & { compared: ComparedMedians }): string {
  const when = until === null ? "levels" : "levels.past";
  const named = (month: CalendarDate) =>
    until === null || per === "month" ? format.month(month) : t("levels.quarter", quarterOf(month));
  const end = until === null ? {} : { until: named(until) };
  if (median === null) return t(`${when}.none`, end);
  const values = {
    ...end,
    median: format.number(median),
    before: format.number(before ?? median),
    month: named(since),
  };
  if (before === null) return t(`${when}.now`, values);
  return t(`${when}.${median > before ? "up" : median < before ? "down" : "steady"}`, values);
}

function quarterOf(month: CalendarDate): { quarter: number; year: string } {
  return { quarter: Math.ceil(Number(month.slice(5, 7)) / 3), year: month.slice(0, 4) };
}

function ticksOf(months: readonly DrawnMonth[]): LevelsDrawing["ticks"] {
  const years = months.filter(({ month }) => month.endsWith("-01-01"));
  if (years.length > 1) return years.map(({ month }) => ({ day: month, label: month.slice(0, 4) }));
  const step = Math.ceil(months.length / 6);
  return months.filter((_, place) => place % step === 0).map(({ month, label }) => ({ day: month, label }));
}

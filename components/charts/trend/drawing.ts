import type { Format, NamedLevel, Translate } from "@/components/report/text";
import { addDays, type CalendarDate, daysBetween, monthOf, monthsBetween } from "@/lib/domain/calendar";
import type { Expectation } from "@/lib/domain/forecast";
import { formatProgress } from "@/lib/domain/score";
import { type Series, type StepSegment, stepSegments } from "@/lib/domain/trend";

type DrawnPoint = {
  asOf: CalendarDate;
  level: number | null;
  progress: number;
  provisional: boolean;
  /** Where it opens, if it does. */
  href?: string;
  /** The progress as written, "2.83". */
  score: string;
  /** The day as written. */
  date: string;
  /** All of it in words. */
  label: string;
};

/** The levels expected one after the other, each on its day and within its range; without `latest` it is open. */
type DrawnForecast = {
  level: number;
  day: CalendarDate;
  earliest: CalendarDate;
  latest: CalendarDate;
  date: string;
  state: string;
};

/** All that picture and chart of a trend draw, in words and numbers: both say the same because neither computes. */
export type TrendDrawing = {
  from: CalendarDate;
  until: CalendarDate;
  highest: number;
  levels: NamedLevel[];
  current: number | null;
  steps: StepSegment[];
  points: DrawnPoint[];
  ticks: { day: CalendarDate; label: string }[];
  today: { day: CalendarDate; label: string };
  progressLabel: string;
  provisionalLabel: string;
  staleFrom?: CalendarDate;
  target?: { day: CalendarDate; level: number; label: string; date: string; state: string };
  /** Where the level goes from today on at the team's pace; none without a forecast within reach of the picture. */
  forecast: DrawnForecast[];
};

/** What a trend is drawn from. */
export type TrendProps = {
  series: Series;
  levels: NamedLevel[];
  t: Translate;
  format: Format;
  /** Addresses by assessment id; without one a point opens nothing. */
  hrefs?: Readonly<Record<string, string>>;
  target?: { day: CalendarDate; level: number } | null;
  expected?: readonly Expectation[];
  /** The day from which less than 75 % of the answers are fresh. */
  staleFrom?: CalendarDate | null;
};

/** Lays a trend out: the days it runs over, its steps, points and words. */
export function drawTrend({ series, levels, t, format, hrefs, target, expected, staleFrom }: TrendProps): TrendDrawing {
  // what is expected takes no more room than what was measured
  const reach = addDays(series.today, Math.max(daysBetween(series.from, series.today), 28));
  const drawn = (expected ?? []).filter(({ day }) => day <= reach);
  const ends = drawn.map(({ day, latest }) => (latest !== null && latest <= reach ? latest : day));
  const last = [series.today, target?.day ?? "", ...ends].reduce((one, other) => (one > other ? one : other));
  const margin = Math.ceil(Math.max(daysBetween(series.from, last), 28) * 0.03);
  const from = addDays(series.from, -margin);
  const until = addDays(last, margin);
  return {
    from,
    until,
    highest: series.highest,
    levels,
    current: series.points.at(-1)?.level ?? null,
    steps: stepSegments(series),
    points: series.points
      .filter(({ asOf }) => asOf >= series.from)
      .map((point) => {
        const date = format.date(point.asOf);
        const score = point.level === null ? "–" : formatProgress(point.progress);
        const label = pointLabel({ ...point, date, score }, t);
        const href = point.assessmentId === undefined ? undefined : hrefs?.[point.assessmentId];
        return { ...point, date, score, label, ...(href === undefined ? {} : { href }) };
      }),
    ticks: ticksBetween(from, until, format),
    today: { day: series.today, label: t("trend.today") },
    progressLabel: t("trend.progress"),
    provisionalLabel: t("trend.provisional"),
    ...(staleFrom && staleFrom < series.today ? { staleFrom } : {}),
    ...(target
      ? {
          target: {
            day: target.day,
            level: target.level,
            label: t("trend.target", { level: target.level, month: format.month(target.day) }),
            date: format.date(target.day),
            state: t("trend.targetState"),
          },
        }
      : {}),
    forecast: drawn.map(({ level, day, earliest, latest }) => ({
      ...{ level, day, earliest },
      latest: latest === null || latest > until ? until : latest,
      date: format.date(day),
      state:
        latest === null
          ? t("trend.expectedOpen", { earliest: format.date(earliest) })
          : t("trend.expectedRange", { earliest: format.date(earliest), latest: format.date(latest) }),
    })),
  };
}

function pointLabel(point: { level: number | null; provisional: boolean; date: string; score: string }, t: Translate) {
  const { level, date, score, provisional } = point;
  const words = level === null ? t("trend.pointWithoutLevel", { date }) : t("trend.point", { date, level, score });
  return provisional ? t("trend.provisionalPoint", { point: words }) : words;
}

/** A tick each year; each few months where fewer than two years begin. */
function ticksBetween(from: CalendarDate, until: CalendarDate, format: Format): TrendDrawing["ticks"] {
  const months = monthsBetween(from, until).filter((month) => month >= from && month !== monthOf(until));
  const years = months.filter((month) => month.endsWith("-01-01"));
  if (years.length > 1) return years.map((day) => ({ day, label: day.slice(0, 4) }));
  const step = Math.ceil(months.length / 6);
  return months.filter((_, place) => place % step === 0).map((day) => ({ day, label: format.month(day) }));
}

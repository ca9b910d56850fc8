import type { CalendarDate } from "@/lib/domain/calendar";
import { expectations, outlook, paceMade, paceNeeded, paceState } from "@/lib/domain/forecast";
import {
  criteriaOf,
  type Framework,
  highestLevel,
  type Localized,
  languageOf,
  localized,
} from "@/lib/domain/framework";
import { type Count, freshness, staleSince } from "@/lib/domain/freshness";
import { gap } from "@/lib/domain/gap";
import type { Locale } from "@/lib/domain/locale";
import type { Heading } from "@/lib/domain/pace";
import type { Reading } from "@/lib/domain/reading";
import { progressHundredths, type Score } from "@/lib/domain/score";
import { inOrder, type Series } from "@/lib/domain/trend";
import type { ReportContent, ReportTarget } from "./content";

/** What is stored of a team, before it is put into the reader's language. */
export type ReportSource = {
  locale: Locale;
  teamName: string;
  organizationName: string;
  framework: Framework;
  /** The frameworks that the readings speak of. */
  others: readonly Framework[];
  /** The newest published result. */
  result: Score & { asOf: CalendarDate; countsUntil: readonly Count[]; readings: readonly Reading[] };
  /** The published result before it. */
  previous: (Pick<Score, "capabilities"> & { asOf: CalendarDate }) | null;
  series: Series;
  /** Where the published results lead. */
  heading: Heading;
  target: ReportTarget | null;
  /** The address of a criterion in the reference, before its id. */
  criterionHref?: string;
};

/** The report of a team in the reader's language; where the framework has no text in it, English, marked as such. */
export function composeReport(source: ReportSource): ReportContent {
  const { locale, framework, result, previous, series, target } = source;
  const { level, halfPoints, applicable } = result;
  const words = (text: Localized) => ({ ...languageMark(text, locale), text: localized(text, locale) });
  return {
    teamName: source.teamName,
    organizationName: source.organizationName,
    framework: {
      name: localized(framework.name, locale),
      ...languageMark(framework.name, locale),
      version: framework.version,
      criteria: criteriaOf(framework).length,
      levels: framework.levels.map(({ value, name, tagline }) => {
        const { text, ...mark } = words(name);
        return { value, name: text, tagline: localized(tagline, locale), ...mark };
      }),
    },
    asOf: result.asOf,
    result: { ...result, progress: level === null ? 0 : progressHundredths(level, halfPoints, applicable) },
    series: { ...series, points: inOrder(series.points) },
    capabilities: result.capabilities.map(({ key, level, evidencedLevel }) => {
      const { text, ...mark } = words(framework.capabilities.find((one) => one.key === key)?.name ?? { en: key });
      const before = previous?.capabilities.find((one) => one.key === key)?.level ?? null;
      return { key, name: text, level, evidencedLevel, previous: before, ...mark };
    }),
    previousAsOf: previous?.asOf ?? null,
    gap: gapOf(source),
    readings: result.readings.flatMap((reading) => readingOf(reading, source)),
    freshness: result.countsUntil.length === 0 ? null : freshness(result.countsUntil, series.today),
    staleFrom: staleSince(result.countsUntil, result.asOf, series.today),
    target,
    pace: paceOf(source),
  };
}

function paceOf({ heading, target, result, series: { highest, today } }: ReportSource): ReportContent["pace"] {
  const aim = target === null ? null : { level: target.level, date: target.day };
  const next = Math.min((heading.level ?? highest) + 1, highest);
  return {
    outlook: outlook(heading, highest, today),
    expected: expectations(heading, Math.max(next, aim?.level ?? 0), today),
    state: paceState(heading, aim, today),
    needed: aim === null ? null : paceNeeded(result, aim, today),
    made: paceMade(heading),
    since: heading.paceFrom,
  };
}

function gapOf({ framework, result, locale, criterionHref }: ReportSource): ReportContent["gap"] {
  const all = new Map(criteriaOf(framework).map((criterion) => [criterion.id, criterion] as const));
  return gap(framework, result.unmet).map(({ level, reaches, criteria }) => ({
    level,
    reaches,
    criteria: criteria.flatMap(({ id, effort, value }) => {
      const criterion = all.get(id);
      if (criterion === undefined) return [];
      const href = criterionHref === undefined ? {} : { href: `${criterionHref}${id}` };
      const { statement, improve } = criterion;
      const text = { statement: localized(statement, locale), improve: localized(improve, locale) };
      return [{ id, effort, value, ...text, ...languageMark(statement, locale), ...href }];
    }),
  }));
}

function readingOf(reading: Reading, { others }: ReportSource): ReportContent["readings"] {
  const framework = others.find((one) => one.key === reading.frameworkKey && one.version === reading.frameworkVersion);
  if (framework === undefined) return [];
  const statements = new Map(criteriaOf(framework).map(({ id, statement }) => [id, statement.en] as const));
  return [
    {
      key: framework.key,
      name: framework.name.en,
      level: reading.level,
      levelName: framework.levels.find(({ value }) => value === reading.level)?.name.en ?? null,
      highest: highestLevel(framework),
      provisional: reading.provisional,
      heldBackBy: reading.heldBackBy.map((id) => ({ id, statement: statements.get(id) ?? id })),
    },
  ];
}

function languageMark(text: Localized, locale: Locale): { lang?: Locale } {
  const language = languageOf(text, locale);
  return language === locale ? {} : { lang: language };
}

import { formatProgress } from "@/lib/domain/score";
import { trendSentence } from "@/lib/domain/trend";
import type { ReportContent, ReportProps } from "./content";
import { forecastWords } from "./pace-sentences";
import { type Format, inTurn, type Translate } from "./text";

type Facts = Pick<ReportProps, "content" | "t" | "format">;

/** Where the team stands, since when, and what is between it and the next level. */
export function headline({ content, t, format }: Facts): string {
  return inTurn(t, [
    levelWords(content, t, format),
    provisionalWords(content, t),
    gapWords(content, t, "sentence.gap"),
  ]);
}

/** The same for a reader who does not know the levels: what the level means, and how far the next one is. */
export function standing({ content, t }: Facts): string {
  const level = content.framework.levels.find(({ value }) => value === content.result.level);
  if (level === undefined) return t("sentence.withoutLevel");
  const tagline = level.lang === undefined ? lowerFirst(level.tagline ?? level.name) : level.name;
  const highest = content.series.highest;
  return inTurn(t, [
    t("sentence.standing", { level: level.value, highest, tagline }),
    provisionalWords(content, t),
    gapWords(content, t, "sentence.from"),
  ]);
}

/** What the line shows: the last move, since when it is drawn, and where it leads. */
export function trendWords(facts: Facts): string {
  return inTurn(facts.t, [lineWords(facts), forecastWords(facts)]);
}

function lineWords({ content, t, format }: Facts): string {
  const { points } = content.series;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return t("trend.none");
  if (points.length === 1) return t("trend.single", { month: format.month(first.asOf, "long") });
  const fact = trendSentence(points);
  const drawn = t("trend.drawn", { count: points.length, month: format.month(first.asOf, "long") });
  switch (fact.kind) {
    case "up":
    case "down": {
      const { level, previous, since } = fact;
      return inTurn(t, [t(`trend.${fact.kind}`, { level, previous, month: format.month(since, "long") }), drawn]);
    }
    case "first":
    case "regained":
      return inTurn(t, [t("trend.steady", { level: fact.level, month: format.month(fact.since, "long") }), drawn]);
    case "none":
    case "without-level":
      return drawn;
    default:
      return fact satisfies never;
  }
}

/** Which capabilities hold the team where it stands. */
export function capabilityWords({ content, t, format }: Facts): string {
  const drawn = content.capabilities.filter(({ level }) => level !== null);
  const lowest = Math.min(...drawn.map(({ level }) => level ?? 0));
  const held = drawn.filter(({ level }) => level === lowest);
  if (held.length === 0) return t("capabilities.none");
  if (held.length === drawn.length) return t("capabilities.allAt", { level: lowest });
  if (held.length > 3) return t("capabilities.most", { count: held.length, all: drawn.length, level: lowest });
  return t("capabilities.lowest", {
    names: format.list(held.map(({ name }) => name)),
    count: held.length,
    level: lowest,
  });
}

/** How many points of the next level are reached; null at the highest, or without a level. */
export function pointsWords({ content, t }: Pick<Facts, "content" | "t">): string | null {
  const { level, halfPoints, applicable } = content.result;
  if (level === null || applicable === 0) return null;
  return t("ladder.points", { points: halfPoints / 2, all: applicable, level: level + 1 });
}

/** The progress as written: "2.83", cut off and not rounded; a dash without a level. */
export function scoreWords({ result }: Pick<ReportContent, "result">): string {
  return result.level === null ? "–" : formatProgress(result.progress);
}

/** That answers are missing, so that the level is a lower bound; null when none is. */
function provisionalWords({ result }: Pick<ReportContent, "result">, t: Translate): string | null {
  return result.provisional ? t("sentence.provisional", { count: result.missing }) : null;
}

function levelWords({ series }: ReportContent, t: Translate, format: Format): string {
  const fact = trendSentence(series.points);
  switch (fact.kind) {
    case "none":
      return t("sentence.none");
    case "without-level":
      return t("sentence.withoutLevel");
    case "up":
    case "down":
      return t(`sentence.${fact.kind}`, {
        level: fact.level,
        previous: fact.previous,
        month: format.month(fact.since, "long"),
      });
    case "first":
    case "regained":
      return t("sentence.first", { level: fact.level, month: format.month(fact.since, "long") });
    default:
      return fact satisfies never;
  }
}

function gapWords({ gap, result }: ReportContent, t: Translate, key: "sentence.gap" | "sentence.from"): string | null {
  const [smallest] = gap;
  if (result.level === null) return null;
  return smallest === undefined
    ? t("sentence.top")
    : t(key, { count: smallest.criteria.length, level: smallest.reaches });
}

/** A tagline goes on after a colon; what begins with an abbreviation keeps its capital. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

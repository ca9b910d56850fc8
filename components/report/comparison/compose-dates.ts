import type { WaterfallStep } from "@/components/charts/compare/waterfall";
import type { CalendarDate } from "@/lib/domain/calendar";
import {
  type AnswerState,
  type Assessed,
  type CriterionChange,
  changesBetween,
  countByKind,
} from "@/lib/domain/compare";
import { type Explanation, explain, type Part, sufficientAlone } from "@/lib/domain/explain";
import { approximate, cutOff, difference, type Fraction } from "@/lib/domain/fraction";
import { criteriaOf, type Framework, highestLevel } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { formatProgress, progressHundredths, type Score, score } from "@/lib/domain/score";
import type { Format, Translate } from "../text";
import type { DatesContent } from "./content";
import { frameworkWords, worded } from "./wording";

/** One published assessment with the version of the framework that it answers. */
type Published = Assessed & { framework: Framework; asOf: CalendarDate };

/** What is stored of two dates of a team, before it is put into the reader's language. */
export type DatesSource = {
  locale: Locale;
  teamName: string;
  organizationName: string;
  before: Published;
  after: Published;
  t: Translate;
  format: Format;
};

/** Two dates of a team in the reader's language: what changed, by capability, and why the progress moved. */
export function composeDates(source: DatesSource): DatesContent {
  const { locale, before, after } = source;
  const [from, to] = [score(before.framework, before.answers), score(after.framework, after.answers)];
  const changes = changesBetween(before, after);
  const counts = countByKind(changes);
  const lost = changes.filter(({ kind }) => kind === "lost");
  const fell = from.level !== null && to.level !== null && to.level < from.level;
  const levelOf = (one: Score, key: string) => one.capabilities.find((own) => own.key === key)?.level ?? null;
  return {
    teamName: source.teamName,
    organizationName: source.organizationName,
    framework: frameworkWords(after.framework, locale),
    highest: highestLevel(after.framework),
    before: { asOf: before.asOf, ...standingOf(from) },
    after: { asOf: after.asOf, ...standingOf(to) },
    counts,
    isEachEnough: fell && lost.length > 1 && sufficientAlone(before, after, lost).length === lost.length,
    moved: movedOf(source, changes),
    capabilities: to.capabilities.map(({ key, level, evidencedLevel }) => {
      const { text, ...mark } = worded(nameIn(after.framework, key), locale);
      return { key, name: text, ...mark, level, evidencedLevel, previous: levelOf(from, key) };
    }),
    changes: capabilitiesOf(source).flatMap((key) => {
      const own = changes.filter(({ capability }) => capability === key);
      if (own.length === 0) return [];
      const name = worded(nameIn(after.framework, key) ?? nameIn(before.framework, key), locale);
      const criteria = own.map((change) => ({ ...change, statement: statementOf(source, change.id) }));
      return [{ key, name, before: levelOf(from, key), after: levelOf(to, key), criteria }];
    }),
  };
}

const standingOf = ({ level, halfPoints, applicable, provisional }: Score) => ({
  level,
  progress: level === null ? 0 : progressHundredths(level, halfPoints, applicable),
  provisional,
});

const capabilitiesOf = ({ before, after }: DatesSource): string[] => [
  ...new Set([...after.framework.capabilities, ...before.framework.capabilities].map(({ key }) => key)),
];

const nameIn = (framework: Framework, key: string) => framework.capabilities.find((one) => one.key === key)?.name;

function statementOf({ locale, before, after }: DatesSource, id: string) {
  const find = ({ framework }: Published) => criteriaOf(framework).find((criterion) => criterion.id === id)?.statement;
  return worded(find(after) ?? find(before) ?? { en: id }, locale);
}

function movedOf(source: DatesSource, changes: readonly CriterionChange[]): DatesContent["moved"] {
  const { before, after, format } = source;
  const explanation = explain(before, after);
  if (explanation === null) return null;
  const steps = stepsOf(explanation, source, changes);
  const drawn = new Set(explanation.parts.flatMap((part) => (part.kind === "criterion" ? [part.id] : [])));
  const end = (asOf: CalendarDate, progress: Fraction) => ({
    date: format.date(asOf),
    level: Math.floor(approximate(progress)),
    progress: approximate(progress),
    value: formatProgress(cutOff(progress, 2)),
  });
  const waterfall = { before: end(before.asOf, explanation.before), after: end(after.asOf, explanation.after), steps };
  return {
    waterfall: { ...waterfall, rules: rulesOf(waterfall, source) },
    change: signed(difference(explanation.after, explanation.before), 4),
    idle: changes.filter(({ id }) => !drawn.has(id)).length,
    hasUncounted: steps.some(({ tone }) => tone === "uncounted"),
  };
}

/** The parts one after the other, each beginning where the last one ended. */
function stepsOf(explanation: Explanation, source: DatesSource, changes: readonly CriterionChange[]): WaterfallStep[] {
  let reached = approximate(explanation.before);
  return explanation.parts.map((part) => {
    const from = reached;
    reached += approximate(part.value);
    return { ...stepOf(part, source, changes), level: part.level, from, to: reached, value: signed(part.value, 2) };
  });
}

type Described = Pick<WaterfallStep, "key" | "label" | "lang" | "note" | "tone">;

function stepOf(part: Part, source: DatesSource, changes: readonly CriterionChange[]): Described {
  const { t } = source;
  if (part.kind === "counting") {
    const { level, begins, applicable: all } = part;
    const points = part.halfPoints / 2;
    return {
      key: `counting ${level}`,
      label: t(begins ? "compare.why.begins" : "compare.why.ceases", { level }),
      note:
        all === 0
          ? t("compare.why.asksNothing")
          : t(begins ? "compare.why.waiting" : "compare.why.aside", { points, all }),
      tone: "uncounted",
    };
  }
  const change = changes.find(({ id }) => id === part.id);
  const { text, lang } = statementOf(source, part.id);
  const isValued = change?.kind === "gained" || change?.kind === "lost" || change?.kind === "changed";
  return {
    key: `${part.level} ${part.id}`,
    label: text,
    lang,
    note: change === undefined ? "" : changeNote(change, t),
    tone: !isValued ? "uncounted" : part.value.numerator < 0 ? "lost" : "gained",
  };
}

/** "met → partly". */
function changeNote({ before, after }: { before: AnswerState; after: AnswerState }, t: Translate): string {
  const word = (state: AnswerState) => t(`compare.states.${state}`);
  return t("compare.why.change", { before: word(before), after: word(after) });
}

/** The whole levels that the move begins at, ends at or passes, the floor left out. */
function rulesOf({ before, after, steps }: Omit<DatesMove, "rules">, { t }: DatesSource): DatesMove["rules"] {
  const places = [before.progress, after.progress, ...steps.map(({ to }) => to)];
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const levels = Array.from({ length: Math.floor(high + 1e-9) }, (_, place) => place + 1);
  return levels.filter((level) => level >= low - 1e-9).map((level) => ({ level, label: t("level", { level }) }));
}

type DatesMove = NonNullable<DatesContent["moved"]>["waterfall"];

/** With its sign, cut off after so many places: "−0.08", "+0.4807". */
function signed(value: Fraction, places: number): string {
  const digits = String(Math.abs(cutOff(value, places))).padStart(places + 1, "0");
  const sign = value.numerator < 0 ? "−" : value.numerator > 0 ? "+" : "";
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

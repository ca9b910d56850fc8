import { daysBetween } from "@/lib/domain/calendar";
import { type Expectation, rateOf } from "@/lib/domain/forecast";
import type { ReportProps } from "./content";
import { inTurn } from "./text";

type Facts = Pick<ReportProps, "content" | "t" | "format">;

/** When the next level is expected, give or take how much, or why nothing can be said; null at the highest level and without one. */
export function forecastWords({ content: { pace }, t, format }: Facts): string | null {
  const { outlook } = pace;
  switch (outlook.kind) {
    case "without-level":
    case "top":
      return null;
    case "too-little-data":
      return t("pace.tooLittle");
    case "not-rising":
      return t("pace.notRising");
    case "far":
    case "due":
      return t(`pace.${outlook.kind}`, { level: outlook.level });
    case "expected": {
      const expected = { level: outlook.level, month: format.month(outlook.day, "long") };
      const spread = spreadOf(outlook);
      return spread === null ? t("pace.expected", expected) : t(`pace.${spread.kind}`, { ...expected, ...spread });
    }
    default:
      return outlook satisfies never;
  }
}

/** How the team stands to its target: what keeps it, and what was made so far. */
export function paceWords(facts: Facts): string {
  const { content, t, format } = facts;
  const { target, pace } = content;
  const forecast = forecastWords(facts);
  if (target === null) return inTurn(t, [t("pace.noTarget"), madeWords(facts) ?? forecast]);
  const aim = { level: target.level, month: format.month(target.day, "long") };
  switch (pace.state) {
    case "reached":
      return t("pace.reached", aim);
    case "overdue":
      return t("pace.overdue", aim);
    case null:
    case "on-pace":
    case "at-risk":
    case "too-little-data":
      return inTurn(t, [neededWords(facts), madeWords(facts) ?? forecast]);
    default:
      return pace.state satisfies never;
  }
}

/** An expected day with its range, in words: what a picture draws. */
export function expectationWords({ level, day, earliest, latest }: Expectation, { t, format }: Omit<Facts, "content">) {
  const days = { level, day: format.date(day), earliest: format.date(earliest) };
  return latest === null ? t("pace.openRange", days) : t("pace.range", { ...days, latest: format.date(latest) });
}

function neededWords({ content: { pace, target }, t, format }: Facts): string | null {
  if (pace.needed === null || target === null) return null;
  const { kind, ...rate } = rateOf(pace.needed, "enough");
  if (kind === "none") return null;
  return t(`pace.needed.${kind}`, { ...rate, level: target.level, month: format.month(target.day, "long") });
}

function madeWords({ content: { pace }, t, format }: Facts): string | null {
  if (pace.made === null || pace.since === null) return null;
  const { kind, ...rate } = rateOf(pace.made, "about");
  return t(`pace.made.${kind}`, { ...rate, month: format.month(pace.since, "long") });
}

type Spread = { kind: "weeks" | "months"; count: number } | { kind: "open" } | null;

/** Half the range in weeks, or months where it is wide; null where it is no week. */
function spreadOf({ earliest, latest }: Expectation): Spread {
  if (latest === null) return { kind: "open" };
  const days = daysBetween(earliest, latest) / 2;
  const weeks = Math.round(days / 7);
  if (weeks === 0) return null;
  return weeks <= 10 ? { kind: "weeks", count: weeks } : { kind: "months", count: Math.round(days / 30.4) };
}

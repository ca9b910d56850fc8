import { answerValues } from "@/lib/domain/answer";
import { type AnswerState, type ChangeKind, changeKinds } from "@/lib/domain/compare";
import { formatProgress } from "@/lib/domain/score";
import { type Format, inTurn, type Translate } from "../text";
import type { ComparedStanding, ComparisonProps, DatesContent, GroupContent, MatrixRow, TeamsContent } from "./content";

/** How far the level came between the two dates: the answer of the page. */
export function datesTitle({ content, t }: Pick<ComparisonProps<DatesContent>, "content" | "t">): string {
  const { before, after } = content;
  const [from, to] = [before.level, after.level];
  if (from === null || to === null) return t("compare.dates.withoutLevel");
  if (from === to) {
    const isSame = before.progress === after.progress;
    return t(isSame ? "compare.dates.same" : "compare.dates.steady", {
      level: to,
      ...(isSame ? {} : { before: progressWords(before), after: progressWords(after) }),
    });
  }
  return t(to > from ? "compare.dates.up" : "compare.dates.down", { before: from, after: to });
}

/** Which dates are compared, "14 Nov 2025 to 12 Feb 2026". */
export function datesWords({ content, t, format }: ComparisonProps<DatesContent>): string {
  return t("compare.dates.between", {
    before: format.date(content.before.asOf),
    after: format.date(content.after.asOf),
  });
}

/** How many criteria were gained, lost and so on, and whether any one of the lost would have been enough. */
export function changesWords({ content, t, format }: ComparisonProps<DatesContent>): string {
  const { counts, isEachEnough, before, after } = content;
  const told = changeKinds.filter((kind) => counts[kind] > 0);
  if (told.length === 0) return t("compare.dates.unchanged");
  const first = toldWords(told, counts, t, format);
  if (!isEachEnough || before.level === null || after.level === null) return first;
  const second = t("compare.dates.enough", { count: counts.lost, before: before.level, after: after.level });
  return t("sentence.join", { first, second });
}

/** Which capabilities rose and which fell between the dates. */
export function risenWords({ content, t, format }: ComparisonProps<DatesContent>): string {
  const moves = content.capabilities.map(({ name, level, previous }) => ({
    name,
    by: typeof level === "number" && typeof previous === "number" ? level - previous : null,
  }));
  return besideWords(moves, "compare.capabilities", { t, format });
}

/** Where the teams stand: the highest and the lowest. */
export function teamsTitle({ content, t, format }: ComparisonProps<TeamsContent>): string {
  const ranked = content.teams.filter(({ standing }) => typeof standing?.level === "number");
  const levels = ranked.map(({ standing }) => standing?.level ?? 0);
  if (ranked.length === 0) return t("compare.teams.noneAssessed");
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  if (low === high) return t("compare.teams.alike", { count: ranked.length, level: low });
  const at = (level: number) =>
    format.list(ranked.filter(({ standing }) => standing?.level === level).map(({ name }) => name));
  return t("compare.teams.apart", { highest: at(high), high, lowest: at(low), low });
}

/** From which level a capability came to which. */
export function levelsWords(before: number | null, after: number | null, t: Translate): string {
  const word = (level: number | null) => (level === null ? t("noLevel") : t("level", { level }));
  return before === after ? word(after) : t("compare.why.change", { before: word(before), after: word(after) });
}

/** What the parts of a move sum to, and what stands beside them. */
export function movedWords({ moved, t }: { moved: NonNullable<DatesContent["moved"]>; t: Translate }): string {
  const { waterfall, change, hasUncounted, idle } = moved;
  return inTurn(t, [
    waterfall.steps.length > 0 ? t("compare.why.sum", { change }) : t("compare.why.still"),
    hasUncounted ? t("compare.why.dashed") : null,
    idle > 0 ? t("compare.why.idle", { count: idle }) : null,
  ]);
}

/** How criteria stand that occur in some rows, in the order of a legend. */
export function shownStates(rows: readonly MatrixRow[]): AnswerState[] {
  const occurring = new Set(rows.flatMap(({ states }) => states));
  const order: readonly AnswerState[] = [...answerValues, "missing", "not-asked"];
  return order.filter((state) => occurring.has(state));
}

/** In how many criteria the teams differ. */
export function differencesWords({ content, t }: Pick<ComparisonProps<TeamsContent>, "content" | "t">): string {
  const rows = content.matrix.flatMap((capability) => capability.rows);
  const count = rows.filter(({ isAlike }) => !isAlike).length;
  return t(count === 0 ? "compare.matrix.none" : "compare.matrix.some", { count, all: rows.length });
}

/** In which capabilities the teams stand furthest apart. */
export function spreadWords({ content, t, format }: ComparisonProps<TeamsContent>): string {
  const spreads = content.capabilities.map(({ name, teams }) => {
    const levels = teams.flatMap(({ level }) => (level === null ? [] : [level]));
    return { name, spread: levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels) };
  });
  const widest = Math.max(0, ...spreads.map(({ spread }) => spread));
  if (widest === 0) return t("compare.teams.even");
  const names = spreads.filter(({ spread }) => spread === widest).map(({ name }) => name);
  return t("compare.teams.spread", { names: format.list(names), count: names.length, levels: widest });
}

/** The team's level and the middle of its group: the answer of the page. */
export function groupTitle({ content, t, format }: ComparisonProps<GroupContent>): string {
  const { standing, median, groupName: group } = content;
  if (standing.level === null) return t("compare.dates.withoutLevel");
  if (median === null) return t("compare.group.withoutMedian", { level: standing.level, group });
  const by = standing.level - median.median;
  const key = by > 0 ? "above" : by < 0 ? "below" : "even";
  return t(`compare.group.${key}`, { level: standing.level, median: format.number(median.median), group });
}

/** In which capabilities the team stands above the middle of its group, and in which below. */
export function groupCapabilityWords({ content, t, format }: ComparisonProps<GroupContent>): string {
  const distances = content.capabilities.map(({ name, level, middle }) => ({
    name,
    by: level === null || middle === null ? null : level - middle.median,
  }));
  return besideWords(distances, "compare.group.capabilities", { t, format });
}

/** The progress as written; a dash without a level. */
export function progressWords({ level, progress }: ComparedStanding): string {
  return level === null ? "–" : formatProgress(progress);
}

function toldWords(told: readonly ChangeKind[], counts: DatesContent["counts"], t: Translate, format: Format): string {
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) return t(`compare.only.${only}`, { count: counts[only] });
  return t("compare.dates.changed", {
    count: told.reduce((sum, kind) => sum + counts[kind], 0),
    list: format.list(told.map((kind) => t(`compare.counts.${kind}`, { count: counts[kind] }))),
  });
}

/** Above this many, capabilities are counted and not named. */
const mostNamed = 3;

type Words = { t: Translate; format: Format };

/** Which of the capabilities lie above and which below, by how much each does; null where there is nothing to compare. */
function besideWords(all: readonly { name: string; by: number | null }[], key: string, { t, format }: Words): string {
  const known = all.filter(({ by }) => by !== null);
  const say = (word: "up" | "down", own: readonly { name: string }[]) => {
    if (own.length === 0) return null;
    if (own.length === known.length) return t(`${key}.${word}All`);
    if (own.length > mostNamed) return t(`${key}.${word}Most`, { count: own.length, all: known.length });
    return t(`${key}.${word}`, { names: format.list(own.map(({ name }) => name)), count: own.length });
  };
  const told = [
    say(
      "up",
      known.filter(({ by }) => (by ?? 0) > 0),
    ),
    say(
      "down",
      known.filter(({ by }) => (by ?? 0) < 0),
    ),
  ].filter((one) => one !== null);
  return told.length === 0 ? t(`${key}.none`) : told.reduce((first, second) => t("sentence.join", { first, second }));
}

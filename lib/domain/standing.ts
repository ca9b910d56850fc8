import { addDays, type CalendarDate } from "./calendar";
import { type Pace, paceOf } from "./pace";
import type { AssessmentResult } from "./result";
import { inOrder, levelSince } from "./trend";

/** What of a published result makes a standing. `detail` is needed of the newest alone, and null where it was not read. */
export type PublishedResult = {
  readonly assessmentId: string;
  readonly asOf: CalendarDate;
  readonly level: number | null;
  readonly halfPoints: number;
  readonly applicable: number;
  readonly provisional: boolean;
  readonly detail: ResultDetail | null;
};

/** The lists of a result that a standing speaks of. */
type ResultDetail = Pick<AssessmentResult, "capabilities" | "unmet" | "countsUntil">;

/**
 * Where a team stands and where it is heading: its newest published result by as-of date, the first date of the unbroken run of its level, its pace, the criteria
 * that are unmet at the level after the achieved one, the level of each capability (null where nothing applies), and the days until which its met answers count, one
 * for each, in order: the day before the as-of date for an answer that was only carried forward.
 */
export type TeamStanding = Omit<PublishedResult, "detail"> &
  Pace & {
    readonly levelSince: CalendarDate;
    readonly nextUnmet: readonly string[];
    readonly capabilityLevels: Readonly<Record<string, number | null>>;
    readonly countsUntil: readonly CalendarDate[];
  };

/** The standing of a team with these published results of one framework, in any order; null without one. */
export function standingOf(results: readonly PublishedResult[]): TeamStanding | null {
  const points = results.map((result) => ({ ...result, progress: 0 }));
  const newest = inOrder(points).at(-1);
  const since = levelSince(points);
  const result = results.find(({ asOf }) => asOf === newest?.asOf);
  if (result === undefined || since === null) return null;
  const { detail, ...point } = result;
  if (detail === null) throw new Error("the newest result is read with its detail");
  return { ...point, levelSince: since, ...paceOf(results), ...listsOf(point, detail) };
}

function listsOf(
  { asOf, level }: Pick<PublishedResult, "asOf" | "level">,
  { capabilities, unmet, countsUntil }: ResultDetail,
): Pick<TeamStanding, "nextUnmet" | "capabilityLevels" | "countsUntil"> {
  return {
    nextUnmet: level === null ? [] : (unmet[level + 1] ?? []),
    capabilityLevels: Object.fromEntries(capabilities.map(({ key, level: own }) => [key, own])),
    countsUntil: countsUntil.map(({ until }) => until ?? addDays(asOf, -1)).sort(),
  };
}

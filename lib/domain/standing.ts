import type { CalendarDate } from "./calendar";
import { inOrder, levelSince } from "./trend";

/** What of a published result makes a standing. */
export type PublishedResult = {
  readonly assessmentId: string;
  readonly asOf: CalendarDate;
  readonly level: number | null;
  readonly halfPoints: number;
  readonly applicable: number;
  readonly provisional: boolean;
};

/** Where a team stands: its newest published result by as-of date, and the first date of the unbroken run of its level. */
export type TeamStanding = PublishedResult & { readonly levelSince: CalendarDate };

/** The standing of a team with these published results, in any order; null without one. */
export function standingOf(results: readonly PublishedResult[]): TeamStanding | null {
  const points = results.map((result) => ({ ...result, progress: 0 }));
  const newest = inOrder(points).at(-1);
  const since = levelSince(points);
  const result = results.find(({ asOf }) => asOf === newest?.asOf);
  return result === undefined || since === null ? null : { ...result, levelSince: since };
}

import type { CalendarDate } from "./calendar";
import type { PaceState } from "./forecast";

/** A target that a team has not reached, with where it stands and how its pace stands to it; without a pace it was never assessed. */
export type DueTarget = {
  readonly name: string;
  readonly slug: string;
  /** Null where the team has no level yet. */
  readonly level: number | null;
  readonly target: number;
  readonly date: CalendarDate;
  readonly pace: PaceState | null;
};

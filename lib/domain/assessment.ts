import type { CalendarDate } from "./calendar";

/** Where an assessment is on its way. */
export const assessmentStatuses = ["draft", "in-review", "returned", "published", "withdrawn", "discarded"] as const;

/** A draft is answered, perhaps reviewed and returned, then published and frozen; what is discarded or withdrawn stays as a row. */
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** The first day that an assessment may speak of. */
export const earliestAsOf: CalendarDate = "2000-01-01";

/** What is wrong with an as-of date, as a key under `errors.fields`; null when it lies from 2000 to today, both included. */
export function asOfProblem(asOf: CalendarDate, today: CalendarDate): "tooEarly" | "inFuture" | null {
  if (asOf < earliestAsOf) return "tooEarly";
  return asOf > today ? "inFuture" : null;
}

/** Whether its answers may still be changed: while it is a draft, or returned by its reviewer. */
export function isAnswerable(status: AssessmentStatus): boolean {
  return status === "draft" || status === "returned";
}

/** Whether it is still on its way to publication; a team has one such per framework and as-of date. */
export function isOpen(status: AssessmentStatus): boolean {
  return isAnswerable(status) || status === "in-review";
}

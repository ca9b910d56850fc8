import type { AnswerValue } from "@/lib/domain/answer";
import type { CriterionId } from "./criteria";
import type { PersonKey } from "./people";

/** A day told relative to the first of a month: months before it (negative: after it) and the day of that month, 1 to 28. */
export type RelativeDay = readonly [monthsAgo: number, day: number];

type Link = { title: string; url: string; validMonths: number | null };

/** What a team said about one criterion at one date. */
export type Statement = { value: AnswerValue; note: string; reason: string | null; links: readonly Link[] };

/** Chapter of a history: what changed since the one before; everything else is carried forward. */
export type Chapter = {
  at: RelativeDay;
  by: PersonKey;
  startedBy?: PersonKey;
  answers: Partial<Record<CriterionId, Statement>>;
  /** Carried forward without anybody looking at them. */
  skipped?: readonly CriterionId[];
  /** Left without an answer from here on. */
  blank?: readonly CriterionId[];
};

/** A team and its assessments, oldest first. What the baseline does not name was not met at the start. */
export type TeamHistory = {
  name: string;
  slug: string;
  group: string;
  lead: PersonKey;
  target: { level: number; due: RelativeDay } | null;
  description: string;
  baseline: { met?: readonly CriterionId[]; partly?: readonly CriterionId[] };
  chapters: readonly Chapter[];
};

/** Evidence at a host of the organisation, such as `link("Rollback drill", "wiki", "fraud/rollback", 6)` for six months. */
export function link(title: string, host: string, path: string, validMonths: number | null = null): Link {
  return { title, url: `https://${host}.halden.example/${path}`, validMonths };
}

export function met(note = "", ...links: readonly Link[]): Statement {
  return { value: "met", note, reason: null, links };
}

export function partly(note = "", ...links: readonly Link[]): Statement {
  return { value: "partly", note, reason: null, links };
}

export function notMet(note = "", ...links: readonly Link[]): Statement {
  return { value: "not-met", note, reason: null, links };
}

export function notApplicable(reason: string): Statement {
  return { value: "not-applicable", note: "", reason, links: [] };
}

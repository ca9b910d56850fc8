import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { CriterionId } from "./criteria";

export type DemoRole = "owner" | "admin" | "manager" | "member" | "viewer";

/** Somebody at Halden Group. `key` is what the rest of the story calls them; `teams` are slugs of the teams they are on. */
export type DemoPerson = { key: string; name: string; email: string; role: DemoRole; teams: readonly string[] };

/** A team as it is today. `group` is the name of its group, `lead` the key of a person. */
export type DemoTeam = {
  name: string;
  slug: string;
  group: string;
  lead: string;
  target: { level: number; date: CalendarDate } | null;
  description: string;
};

/**
 * One answer. The note stands only where it was written: an answer carried forward has an empty one.
 * `reason` is there exactly for "not-applicable"; `confirmed` is false for an answer carried forward unseen.
 */
export type DemoAnswer = {
  criterionId: CriterionId;
  value: AnswerValue;
  note: string;
  reason: string | null;
  confirmed: boolean;
};

/** A link is listed once, with the first assessment that it supports; it stays with the team and the criterion. */
export type DemoEvidence = { criterionId: CriterionId; title: string; url: string; validUntil: CalendarDate | null };

/** One assessment of one team (slug) at one date. A criterion left out of `answers` has no answer. */
export type DemoDraft = {
  team: string;
  framework: "mlops-levels";
  asOf: CalendarDate;
  createdBy: string;
  answers: readonly DemoAnswer[];
  evidence: readonly DemoEvidence[];
};

export type DemoAssessment = DemoDraft & { publishedBy: string };

/** A read-only link to one team. Days are those on which it was made, ends and was revoked. */
export type DemoShareLink = {
  label: string;
  team: string;
  createdBy: string;
  createdOn: CalendarDate;
  expiresOn: CalendarDate | null;
  revokedOn: CalendarDate | null;
};

export type DemoStory = {
  organization: { name: string; slug: string; timeZone: string; cadenceDays: number };
  groups: readonly string[];
  /** What the teams of a group aim for that have no target of their own. */
  groupTargets: readonly { group: string; level: number; date: CalendarDate }[];
  people: readonly DemoPerson[];
  teams: readonly DemoTeam[];
  assessments: readonly DemoAssessment[];
  drafts: readonly DemoDraft[];
  shareLinks: readonly DemoShareLink[];
};

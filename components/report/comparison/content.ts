import type { ReactNode } from "react";
import type { CapabilityBar } from "@/components/charts/capability-bars";
import type { CapabilityBeside } from "@/components/charts/compare/levels-beside-picture";
import type { RadarShape } from "@/components/charts/compare/radar";
import type { Waterfall } from "@/components/charts/compare/waterfall";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { AnswerState, ChangeKind } from "@/lib/domain/compare";
import type { CriterionBeside } from "@/lib/domain/compare-teams";
import type { Middle } from "@/lib/domain/group-median";
import type { Format, Translate } from "../text";

/** A text with the language that it is in, where that is not the reader's. */
export type Worded = { text: string; lang?: string };

/** The framework in whose words a comparison is written. */
export type ComparedFramework = Worded & { version: string };

/** Where a team stands at one side of a comparison; the progress in hundredths. */
export type ComparedStanding = { level: number | null; progress: number; provisional: boolean };

/** A criterion that does not stand as it stood. */
export type ChangedCriterion = {
  id: string;
  level: number;
  statement: Worded;
  kind: ChangeKind;
  before: AnswerState;
  after: AnswerState;
};

/** Two dates of one team. */
export type DatesContent = {
  teamName: string;
  organizationName: string;
  framework: ComparedFramework;
  highest: number;
  before: ComparedStanding & { asOf: CalendarDate };
  after: ComparedStanding & { asOf: CalendarDate };
  counts: Record<ChangeKind, number>;
  /** The level fell, and any one of the lost criteria alone would have taken it there. */
  isEachEnough: boolean;
  /** Null where one of the dates has no level. */
  moved: { waterfall: Waterfall; change: string; idle: number; hasUncounted: boolean } | null;
  capabilities: CapabilityBar[];
  /** Only the capabilities in which something changed. */
  changes: { key: string; name: Worded; before: number | null; after: number | null; criteria: ChangedCriterion[] }[];
};

/** A team among those that are compared; `standing` is null while nothing is published. */
export type ComparedTeam = {
  key: string;
  name: string;
  groupName: string | null;
  standing: (ComparedStanding & { asOf: CalendarDate }) | null;
};

/** A criterion with the answer of each team, in the order of the teams. */
export type MatrixRow = Pick<CriterionBeside, "id" | "level" | "states" | "isAlike"> & { statement: Worded };

/** Several teams as they stand now. */
export type TeamsContent = {
  organizationName: string;
  framework: ComparedFramework;
  today: CalendarDate;
  highest: number;
  teams: ComparedTeam[];
  capabilities: CapabilityBeside[];
  matrix: { key: string; name: Worded; rows: MatrixRow[] }[];
  isDifferencesOnly: boolean;
};

/** A team against the middle of its group. */
export type GroupContent = {
  teamName: string;
  groupName: string;
  organizationName: string;
  framework: ComparedFramework;
  highest: number;
  asOf: CalendarDate;
  standing: ComparedStanding;
  /** How many present teams of the group have a result, this one included. */
  teams: number;
  median: Middle | null;
  /** `previous` is the group's median. */
  capabilities: (CapabilityBar & { middle: Middle | null })[];
  shape: RadarShape;
};

/** What a link may leave out: what is told capability by capability, the criteria with it; or only what names criteria. */
export type ComparisonHides = { capabilities: boolean; gap?: boolean };

/** Any comparison, by what it compares. */
export type ComparisonContent =
  | ({ compared: "dates" } & DatesContent)
  | ({ compared: "teams" } & TeamsContent)
  | ({ compared: "in-group" } & GroupContent);

/** What each part of a comparison is drawn from. */
export type ComparisonProps<Content> = {
  content: Content;
  t: Translate;
  format: Format;
  /** What saves a figure as an image, where a script runs. */
  download?: ReactNode;
};

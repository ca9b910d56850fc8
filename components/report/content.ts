import type { ReactNode } from "react";
import type { CapabilityBar } from "@/components/charts/capability-bars";
import type { Still } from "@/components/charts/part";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Expectation, Outlook, PaceState } from "@/lib/domain/forecast";
import type { Effort } from "@/lib/domain/framework";
import type { Freshness } from "@/lib/domain/freshness";
import type { GapCriterion } from "@/lib/domain/gap";
import type { Series } from "@/lib/domain/trend";
import type { Format, NamedLevel, Translate } from "./text";

/** A criterion that stands in the way, with its first step. */
export type GapRow = {
  id: string;
  statement: string;
  improve: string;
  lang?: string;
  effort: Effort | null;
  value: GapCriterion["value"];
  href?: string;
};

/** What another framework reads in the same answers. */
export type ReadingRow = {
  key: string;
  name: string;
  level: number | null;
  levelName: string | null;
  highest: number;
  provisional: boolean;
  heldBackBy: { id: string; statement: string }[];
};

/** A target with whose it is, where it is not the team's own; `group` is the name of the group. */
export type ReportTarget = {
  level: number;
  day: CalendarDate;
  from?: { kind: "group"; group: string } | { kind: "organization" };
};

/** How the team moves, and where that leads. */
export type ReportPace = {
  outlook: Outlook;
  /** When each level up to the target's, or the next one, is expected, as far as the forecast reaches. */
  expected: Expectation[];
  state: PaceState | null;
  /** Criteria a month: what the target asks for, and what was made since the first assessment that counts. */
  needed: number | null;
  made: number | null;
  since: CalendarDate | null;
};

/** One report, as it stands on the team page, behind a link and on paper: plain words and numbers of one team. */
export type ReportContent = {
  teamName: string;
  organizationName: string;
  framework: { name: string; version: string; lang?: string; levels: NamedLevel[]; criteria: number };
  asOf: CalendarDate;
  result: {
    level: number | null;
    /** In hundredths. */
    progress: number;
    halfPoints: number;
    applicable: number;
    missing: number;
    notApplicable: number;
    provisional: boolean;
    passedWithoutEvidence: number[];
  };
  series: Series;
  capabilities: CapabilityBar[];
  previousAsOf: CalendarDate | null;
  gap: { level: number; reaches: number; criteria: GapRow[] }[];
  readings: ReadingRow[];
  freshness: Freshness | null;
  staleFrom: CalendarDate | null;
  target: ReportTarget | null;
  pace: ReportPace;
};

/** Where the report leads on; without an address a thing is not a link. */
type ReportHrefs = {
  /** What the levels mean. */
  levels?: string;
  /** Where it is as a file. */
  pdf?: string;
  csv?: string;
  /** By assessment id. */
  assessments?: Readonly<Record<string, string>>;
};

/** What each part of the report is drawn from. */
export type ReportProps = {
  content: ReportContent;
  t: Translate;
  format: Format;
  hrefs?: ReportHrefs;
  /** What saves a figure as an image, on pages that run a script. */
  download?: ReactNode;
  /** What finishes the parts that no script touches. */
  still?: Still;
};

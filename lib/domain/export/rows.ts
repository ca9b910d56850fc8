import type { AnswerValue } from "../answer";
import type { AssessmentStatus } from "../assessment";
import type { CalendarDate } from "../calendar";
import type { PaceState } from "../forecast";
import type { PortfolioTeam } from "../portfolio-team";
import { progressHundredths } from "../score";
import type { Column, Table } from "./table";

/** A team as its portfolio shows it. */
export type PortfolioRow = {
  readonly team: string;
  readonly slug: string;
  readonly group: string | null;
  readonly lead: string | null;
  readonly level: number | null;
  /** The level and the share of the next one, cut off at hundredths. */
  readonly progress: number | null;
  readonly isProvisional: boolean | null;
  readonly asOf: CalendarDate | null;
  readonly isOverdue: boolean | null;
  readonly targetLevel: number | null;
  readonly targetDate: CalendarDate | null;
  readonly pace: PaceState | null;
  /** The level at the end of the month that the page compares with, and that day. */
  readonly levelBefore: number | null;
  readonly comparedWith: CalendarDate;
};

/** A published assessment with what it came to. */
export type HistoryRow = {
  readonly team: string;
  readonly slug: string;
  readonly group: string | null;
  readonly assessment: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly asOf: CalendarDate;
  readonly publishedAt: string | null;
  readonly level: number | null;
  readonly progress: number | null;
  readonly isProvisional: boolean;
  readonly halfPoints: number;
  readonly applicable: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** By capability key; null where nothing of it is applicable. */
  readonly capabilities: Readonly<Record<string, number | null>>;
};

/** An answer with what supports it. */
export type AnswerRow = {
  readonly team: string;
  readonly slug: string;
  readonly assessment: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly asOf: CalendarDate;
  readonly status: AssessmentStatus;
  readonly capability: string | null;
  readonly level: number | null;
  readonly criterion: string;
  readonly value: AnswerValue;
  readonly note: string;
  readonly reason: string | null;
  readonly isConfirmed: boolean;
  readonly source: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string;
  readonly evidence: readonly {
    readonly title: string;
    readonly url: string;
    readonly validUntil: CalendarDate | null;
  }[];
};

/** The row of a team, compared with a day. */
export function portfolioRow(team: PortfolioTeam, comparedWith: CalendarDate): PortfolioRow {
  const { name, slug, groupName, leadName, standing, target, pastLevel } = team;
  return {
    team: name,
    slug,
    group: groupName,
    lead: leadName,
    level: standing?.level ?? null,
    progress: standing === null ? null : progressOf(standing),
    isProvisional: standing?.isProvisional ?? null,
    asOf: standing?.asOf ?? null,
    isOverdue: standing?.isOverdue ?? null,
    targetLevel: target?.level ?? null,
    targetDate: target?.date ?? null,
    pace: target?.pace ?? null,
    levelBefore: pastLevel,
    comparedWith,
  };
}

/** The progress of a result as a number, 2.83; null without a level. */
export function progressOf(result: { level: number | null; halfPoints: number; applicable: number }): number | null {
  const { level, halfPoints, applicable } = result;
  return level === null ? null : progressHundredths(level, halfPoints, applicable) / 100;
}

/** One row for each team. */
export const portfolioTable: Table<PortfolioRow> = {
  kind: "portfolio",
  rows: "teams",
  columns: [
    { name: "team", of: (row) => row.team },
    { name: "team_slug", of: (row) => row.slug },
    { name: "group", of: (row) => row.group },
    { name: "lead", of: (row) => row.lead },
    { name: "level", of: (row) => row.level },
    { name: "progress", of: (row) => row.progress },
    { name: "provisional", of: (row) => row.isProvisional },
    { name: "as_of", of: (row) => row.asOf },
    { name: "overdue", of: (row) => row.isOverdue },
    { name: "target_level", of: (row) => row.targetLevel },
    { name: "target_date", of: (row) => row.targetDate },
    { name: "pace", of: (row) => row.pace },
    { name: "level_before", of: (row) => row.levelBefore },
    { name: "compared_with", of: (row) => row.comparedWith },
  ],
};

/** One row for each team and published assessment; a column for each capability named. */
export const historyTable = (capabilities: readonly string[]): Table<HistoryRow> => ({
  kind: "history",
  rows: "assessments",
  columns: [
    { name: "team", of: (row) => row.team },
    { name: "team_slug", of: (row) => row.slug },
    { name: "group", of: (row) => row.group },
    { name: "as_of", of: (row) => row.asOf },
    { name: "level", of: (row) => row.level },
    { name: "progress", of: (row) => row.progress },
    { name: "provisional", of: (row) => row.isProvisional },
    { name: "half_points", of: (row) => row.halfPoints },
    { name: "applicable", of: (row) => row.applicable },
    { name: "missing", of: (row) => row.missing },
    { name: "not_applicable", of: (row) => row.notApplicable },
    ...capabilities.map(
      (key): Column<HistoryRow> => ({ name: `capability_${key}`, of: (row) => row.capabilities[key] ?? null }),
    ),
    { name: "framework", of: (row) => row.framework },
    { name: "framework_version", of: (row) => row.frameworkVersion },
    { name: "published_at", of: (row) => row.publishedAt },
    { name: "assessment", of: (row) => row.assessment },
  ],
});

/** One row for each answer. */
export const answersTable: Table<AnswerRow> = {
  kind: "answers",
  rows: "answers",
  columns: [
    { name: "team", of: (row) => row.team },
    { name: "team_slug", of: (row) => row.slug },
    { name: "as_of", of: (row) => row.asOf },
    { name: "status", of: (row) => row.status },
    { name: "capability", of: (row) => row.capability },
    { name: "level", of: (row) => row.level },
    { name: "criterion", of: (row) => row.criterion },
    { name: "value", of: (row) => row.value },
    { name: "note", of: (row) => row.note },
    { name: "reason", of: (row) => row.reason },
    { name: "confirmed", of: (row) => row.isConfirmed },
    { name: "evidence", of: (row) => row.evidence.map(written).join("\n") },
    { name: "source", of: (row) => row.source },
    { name: "answered_by", of: (row) => row.answeredBy },
    { name: "answered_at", of: (row) => row.answeredAt },
    { name: "framework", of: (row) => row.framework },
    { name: "framework_version", of: (row) => row.frameworkVersion },
    { name: "assessment", of: (row) => row.assessment },
  ],
};

const written = ({ title, url, validUntil }: AnswerRow["evidence"][number]): string =>
  `${title} <${url}>${validUntil === null ? "" : ` until ${validUntil}`}`;

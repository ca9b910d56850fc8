import type { CalendarDate } from "../calendar";
import type { FiguresTeam } from "../figures";
import { letterOf } from "../share-link";
import { type HistoryRow, historyTable, progressOf } from "./rows";
import type { Table } from "./table";

/** What of a history is no part of a share link: addresses, groups, ids of rows and the minute of a publication. */
const ownColumns = ["team_slug", "group", "published_at", "assessment"];

/** One row for each assessment that a share link shows of a team; a column for each capability named. */
export function sharedHistoryTable(capabilities: readonly string[]): Table<HistoryRow> {
  const table = historyTable(capabilities);
  return { ...table, columns: table.columns.filter(({ name }) => !ownColumns.includes(name)) };
}

/** A team as the document of a group or a portfolio shows it. */
export type SharedTeamRow = {
  readonly team: string;
  readonly group: string | null;
  readonly level: number | null;
  readonly progress: number | null;
  readonly isProvisional: boolean | null;
  readonly asOf: CalendarDate | null;
  readonly isOverdue: boolean | null;
  /** The level a year ago. */
  readonly levelBefore: number | null;
};

/** The row of a team; one without a name is called by its letter. */
export function sharedTeamRow(team: FiguresTeam, called: (letter: string) => string): SharedTeamRow {
  const { name, letter, groupName, level, halfPoints, applicable, asOf, isProvisional, isOverdue, pastLevel } = team;
  const hasProgress = halfPoints !== null && applicable !== null;
  return {
    team: name ?? called(letterOf(letter)),
    group: groupName,
    level,
    progress: hasProgress ? progressOf({ level, halfPoints, applicable }) : null,
    isProvisional,
    asOf,
    isOverdue: asOf === null ? null : isOverdue,
    levelBefore: pastLevel,
  };
}

/** One row for each team of a group or portfolio that a share link shows. */
export const sharedTeamsTable: Table<SharedTeamRow> = {
  kind: "portfolio",
  rows: "teams",
  columns: [
    { name: "team", of: (row) => row.team },
    { name: "group", of: (row) => row.group },
    { name: "level", of: (row) => row.level },
    { name: "progress", of: (row) => row.progress },
    { name: "provisional", of: (row) => row.isProvisional },
    { name: "as_of", of: (row) => row.asOf },
    { name: "overdue", of: (row) => row.isOverdue },
    { name: "level_before", of: (row) => row.levelBefore },
  ],
};

import type { Format, Translate } from "@/components/report/text";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Figures } from "@/lib/domain/figures";

/** A team's line in the document of a group or a portfolio; null for what it has no result for. */
export type TeamRow = {
  /** Its name, or "Team A". */
  name: string;
  groupName: string | null;
  level: number | null;
  /** "2.83". */
  progress: string | null;
  isProvisional: boolean;
  isOverdue: boolean;
  /** By how many levels it moved within the year; null where there is nothing to compare. */
  change: number | null;
  asOf: CalendarDate | null;
  /** By the keys of the capabilities; null where they are kept out or nothing is assessed. */
  capabilities: ReadonlyMap<string, number | null> | null;
};

/** The figures of a group or of a whole portfolio, in plain words and numbers. */
export type FiguresContent = {
  organizationName: string;
  /** Null for the whole portfolio. */
  groupName: string | null;
  asOf: CalendarDate;
  framework: { name: string; version: string; lang?: string };
  /** The columns of the teams' capabilities; none where they are kept out. */
  capabilities: { key: string; name: string; lang?: string }[];
  highest: number;
  figures: Figures;
  /** The highest first, at most so many as a document holds. */
  teams: TeamRow[];
  hasNames: boolean;
};

/** What each part of the document is drawn from. */
export type FiguresProps = { content: FiguresContent; t: Translate; format: Format };

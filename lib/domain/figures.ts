import { addDays, type CalendarDate, monthOf } from "./calendar";
import type { Distribution, LevelChange } from "./distribution";
import { type ComparedMedians, portfolioHistory } from "./portfolio-history";

/** A team among others, with its newest result; what it has no result for is null. Its name is null where names are kept out. */
export type FiguresTeam = {
  readonly name: string | null;
  /** Its place among all teams that the organisation ever had, from 0: what it is called by where names are kept out (see `letterOf`). */
  readonly letter: number;
  readonly groupName: string | null;
  readonly asOf: CalendarDate | null;
  readonly level: number | null;
  readonly halfPoints: number | null;
  readonly applicable: number | null;
  readonly isProvisional: boolean | null;
  /** The level a year before. */
  readonly pastLevel: number | null;
  readonly isOverdue: boolean;
  readonly cadenceDays: number;
  /** Criteria that count as met, and those of them whose day has passed. */
  readonly met: number;
  readonly stale: number;
  /** Only of the first teams, and where they are shown. */
  readonly capabilities: readonly { readonly key: string; readonly level: number | null }[] | null;
};

/** What the teams of a group or of a portfolio come to on a day. */
export type Figures = {
  readonly teams: number;
  readonly assessed: number;
  readonly median: number | null;
  /** The median now and a year before, with the month of that. */
  readonly medians: ComparedMedians;
  /** How many stand at this level or above, now and a year before. */
  readonly high: { readonly level: number; readonly now: number; readonly before: number | null };
  readonly rose: number;
  readonly fell: number;
  readonly overdue: number;
  readonly cadenceDays: number;
  readonly met: number;
  readonly stale: number;
  readonly provisional: number;
  readonly months: readonly Distribution[];
};

type Source = {
  readonly teams: readonly FiguresTeam[];
  readonly changes: readonly LevelChange[];
  readonly today: CalendarDate;
  readonly highest: number;
};

/** Counts the figures of a portfolio from its teams and from how they moved between the levels. */
export function figuresOf({ teams, changes, today, highest }: Source): Figures {
  const count = (is: (team: FiguresTeam) => boolean) => teams.filter(is).length;
  const since = changes[0]?.month ?? null;
  const { periods, now, before, medians } = portfolioHistory({
    changes,
    since: changes.reduce((first, { month }) => (first === null || month < first ? month : first), since),
    today,
    highest,
    teams: teams.length,
    compared: monthOf(addDays(today, -365)),
    asked: { from: null, to: null, per: "month" },
  });
  const level = Math.max(1, highest - 1);
  return {
    teams: teams.length,
    assessed: count(({ asOf }) => asOf !== null),
    median: now?.median ?? null,
    medians,
    high: {
      level,
      now: now === null ? 0 : teamsFrom(now, level),
      before: before === null ? null : teamsFrom(before, level),
    },
    rose: count((team) => moveOf(team) > 0),
    fell: count((team) => moveOf(team) < 0),
    overdue: count(({ isOverdue }) => isOverdue),
    cadenceDays: teams[0]?.cadenceDays ?? 0,
    met: teams.reduce((sum, { met }) => sum + met, 0),
    stale: teams.reduce((sum, { stale }) => sum + stale, 0),
    provisional: count(({ isProvisional }) => isProvisional === true),
    months: periods,
  };
}

const teamsFrom = ({ counts }: Distribution, level: number): number =>
  counts.slice(level).reduce((sum, count) => sum + count, 0);

/** The same teams as a reader gets them to whom names are not shown: the highest first, and of those that stand alike the one that came first. */
export function withoutNames(teams: readonly FiguresTeam[]): FiguresTeam[] {
  return teams
    .map((team) => ({ ...team, name: null, groupName: null }))
    .toSorted((one, other) => heightOf(other) - heightOf(one) || one.letter - other.letter);
}

/** The level and the part of the next; teams without a level stand below all others. */
function heightOf({ level, halfPoints, applicable }: FiguresTeam): number {
  if (level === null) return -1;
  return level + (applicable ? (halfPoints ?? 0) / (2 * applicable) : 0);
}

/** By how many levels a team moved within the year; 0 where it had none then or has none now. */
export function moveOf({ level, pastLevel }: Pick<FiguresTeam, "level" | "pastLevel">): number {
  return level === null || pastLevel === null ? 0 : level - pastLevel;
}

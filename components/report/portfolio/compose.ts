import type { CalendarDate } from "@/lib/domain/calendar";
import { type Figures, type FiguresTeam, moveOf } from "@/lib/domain/figures";
import { type Framework, highestLevel, type Localized, languageOf, localized } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { formatProgress, progressHundredths } from "@/lib/domain/score";
import { letterOf } from "@/lib/domain/share-link";
import type { Translate } from "../text";
import type { FiguresContent, TeamRow } from "./content";

/** How many teams a document names; it says so where there are more. */
export const teamsInDocument = 100;

type Source = {
  locale: Locale;
  organizationName: string;
  groupName: string | null;
  today: CalendarDate;
  framework: Framework;
  figures: Figures;
  teams: readonly FiguresTeam[];
  t: Translate;
};

/** The document of a group or a portfolio in the reader's language. */
export function composeFigures({ locale, framework, teams, t, today, ...rest }: Source): FiguresContent {
  const { organizationName, groupName, figures } = rest;
  const mark = (text: Localized) => {
    const language = languageOf(text, locale);
    return language === locale ? {} : { lang: language };
  };
  const rows = teams.slice(0, teamsInDocument).map((team) => rowOf(team, t));
  return {
    organizationName,
    groupName,
    asOf: today,
    framework: {
      name: localized(framework.name, locale),
      version: framework.version,
      ...mark(framework.name),
    },
    capabilities: rows.some(({ capabilities }) => capabilities !== null)
      ? framework.capabilities.map(({ key, name }) => ({ key, name: localized(name, locale), ...mark(name) }))
      : [],
    highest: highestLevel(framework),
    figures,
    teams: rows,
    hasNames: teams.every(({ name }) => name !== null),
  };
}

/** What a team is called in a document: its name, or its letter where names are kept out. */
const calledIn = (t: Translate, { name, letter }: { name: string | null; letter: number }): string =>
  name ?? t("figures.letter", { letter: letterOf(letter) });

function rowOf(team: FiguresTeam, t: Translate): TeamRow {
  const { level, halfPoints, applicable, pastLevel, asOf } = team;
  const hasProgress = level !== null && halfPoints !== null && applicable !== null;
  return {
    name: calledIn(t, team),
    groupName: team.groupName,
    level,
    progress: hasProgress ? formatProgress(progressHundredths(level, halfPoints, applicable)) : null,
    isProvisional: team.isProvisional === true,
    isOverdue: team.isOverdue,
    change: level === null || pastLevel === null ? null : moveOf(team),
    asOf,
    capabilities:
      team.capabilities === null ? null : new Map(team.capabilities.map((one) => [one.key, one.level] as const)),
  };
}

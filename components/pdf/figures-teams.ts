import type { FiguresProps, TeamRow } from "@/components/report/portfolio/content";
import type { Pen } from "./pen";
import { type PaperTeam, teamsTable } from "./teams-table";

/** The teams of a shared group or portfolio, as many as its document names, the highest first. */
export function figuresTeams(pen: Pen, { content, t, format }: FiguresProps): void {
  const { teams, hasNames, figures, groupName } = content;
  const hasGroups = hasNames && groupName === null && teams.some((team) => team.groupName !== null);
  const isPart = teams.length < figures.teams;
  teamsTable(pen, {
    title: t("figures.teams"),
    sentence: isPart
      ? t("paper.figures.someTeams", { shown: teams.length, all: figures.teams })
      : t("figures.allTeams", { all: figures.teams }),
    heads: {
      team: t("figures.team"),
      group: hasGroups ? t("figures.group") : null,
      level: t("figures.level"),
      progress: t("figures.progress"),
      change: t("figures.change"),
      history: null,
      assessed: t("figures.lastAssessed"),
    },
    teams: teams.map((team) => rowOf(team, { t, format })),
  });
}

function rowOf(team: TeamRow, { t, format }: Pick<FiguresProps, "t" | "format">): PaperTeam {
  const { name, groupName, level, progress, isProvisional, isOverdue, change, asOf } = team;
  const said = [
    asOf === null ? t("figures.notYet") : format.date(asOf),
    isOverdue ? t("figures.isOverdue") : null,
    isProvisional ? t("figures.isProvisional") : null,
  ];
  return {
    name,
    group: groupName,
    level,
    isProvisional,
    progress: progress ?? "–",
    before: change === null || level === null ? undefined : level - change,
    history: null,
    assessed: said.filter((word) => word !== null).join(" · "),
    isOverdue,
  };
}

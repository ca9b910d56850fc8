import { progressOf, seriesOf } from "@/components/portfolio/rows";
import type { Format, Translate } from "@/components/report/text";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import type { Pen } from "./pen";
import { type PaperTeam, teamsTable } from "./teams-table";

export type PortfolioTeamsProps = {
  teams: readonly PortfolioTeam[];
  /** How many there are; paper holds the first of them. */
  total: number;
  /** The month at whose end the levels are compared. */
  compared: CalendarDate;
  period: { from: CalendarDate; today: CalendarDate; highest: number };
  t: Translate;
  format: Format;
};

/** All teams in rows, in the order of the page. */
export function portfolioTeams(pen: Pen, props: PortfolioTeamsProps): void {
  const { teams, total, compared, t, format } = props;
  teamsTable(pen, {
    title: t("paper.portfolio.teams"),
    sentence:
      total > teams.length
        ? t("paper.portfolio.first", { shown: teams.length, all: total })
        : t("paper.portfolio.count", { all: total }),
    heads: {
      team: t("paper.portfolio.team"),
      group: t("paper.portfolio.group"),
      level: t("trend.level"),
      progress: t("paper.portfolio.progress"),
      change: t("paper.portfolio.change", { month: format.month(compared) }),
      history: t("paper.portfolio.history"),
      assessed: t("paper.portfolio.assessed"),
    },
    teams: teams.map((team) => rowOf(team, props)),
  });
}

function rowOf(team: PortfolioTeam, { period, t, format }: PortfolioTeamsProps): PaperTeam {
  const { name, groupName, standing, pastLevel } = team;
  const isProvisional = standing?.isProvisional ?? false;
  const isOverdue = standing?.isOverdue ?? false;
  const said = [
    standing === null ? t("paper.portfolio.notAssessed") : format.date(standing.asOf),
    isOverdue ? t("paper.portfolio.overdue") : null,
    isProvisional ? t("paper.portfolio.provisional") : null,
  ];
  return {
    name,
    group: groupName,
    level: standing?.level ?? null,
    isProvisional,
    progress: progressOf(team) ?? "",
    before: pastLevel,
    history: seriesOf(team, period),
    assessed: said.filter((word) => word !== null).join(" · "),
    isOverdue,
  };
}

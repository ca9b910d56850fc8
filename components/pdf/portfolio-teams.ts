import { palette } from "@/components/charts/marks/palette";
import { progressOf, seriesOf } from "@/components/portfolio/rows";
import type { Format, Translate } from "@/components/report/text";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { sparkline } from "./charts/sparkline";
import { change, levelChip } from "./marks";
import { partEnd, partHead, rule } from "./part";
import { type Align, type Pen, type TextStyle, writeLines } from "./pen";
import { inInk, type } from "./type";

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

const row = 26;

/** All teams in rows, in the order of the page; the heads stand on each page. */
export function portfolioTeams(pen: Pen, props: PortfolioTeamsProps): void {
  const { teams, total, t } = props;
  const sentence =
    total > teams.length
      ? t("paper.portfolio.first", { shown: teams.length, all: total })
      : t("paper.portfolio.count", { all: total });
  partHead(pen, { title: t("paper.portfolio.teams"), sentence, follows: Math.min(teams.length + 1, 8) * row });
  const columns = columnsOf(pen.width);
  heads(pen, columns, props);
  for (const team of teams) {
    const before = pen.y();
    pen.need(row);
    if (pen.y() < before) heads(pen, columns, props);
    teamRow(pen, columns, { ...props, team });
    pen.down(row);
  }
  partEnd(pen);
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(width: number) {
  const fixed = { level: 34, progress: 46, change: 46, history: 96 };
  const rest = width - fixed.level - fixed.progress - fixed.change - fixed.history;
  const widths = { team: rest * 0.44, group: rest * 0.26, ...fixed, assessed: rest * 0.3 };
  let x = 0;
  const place = (wide: number) => {
    const column = { x, width: wide - 8 };
    x += wide;
    return column;
  };
  return {
    team: place(widths.team),
    group: place(widths.group),
    level: place(widths.level),
    progress: place(widths.progress),
    change: place(widths.change),
    history: place(widths.history),
    assessed: place(widths.assessed),
  };
}

function heads(pen: Pen, columns: Columns, { compared, t, format }: PortfolioTeamsProps): void {
  cell(pen, columns.team, t("paper.portfolio.team"), type.note);
  cell(pen, columns.group, t("paper.portfolio.group"), type.note);
  cell(pen, columns.level, t("trend.level"), type.note);
  cell(pen, columns.progress, t("paper.portfolio.progress"), type.note, "right");
  cell(pen, columns.change, t("paper.portfolio.change", { month: format.month(compared) }), type.note);
  cell(pen, columns.history, t("paper.portfolio.history"), type.note);
  cell(pen, columns.assessed, t("paper.portfolio.assessed"), type.note);
  pen.down(row - 4);
}

function teamRow(
  pen: Pen,
  columns: Columns,
  { team, period, t, format }: PortfolioTeamsProps & { team: PortfolioTeam },
): void {
  const { standing } = team;
  rule(pen);
  const level = standing?.level ?? null;
  const isProvisional = standing?.isProvisional ?? false;
  cell(pen, columns.team, team.name, type.lead);
  cell(pen, columns.group, team.groupName ?? "", type.note);
  levelChip(pen, { x: columns.level.x, y: pen.y() + 5.5, level, isProvisional });
  cell(pen, columns.progress, progressOf(team) ?? "", type.body, "right");
  change(pen, { x: columns.change.x, y: pen.y() + 6.5, level, before: team.pastLevel });
  sparkline(pen, { series: seriesOf(team, period), x: columns.history.x, y: pen.y() + 2 });
  if (standing === null) {
    cell(pen, columns.assessed, t("paper.portfolio.notAssessed"), type.note);
    return;
  }
  const words = [
    format.date(standing.asOf),
    standing.isOverdue ? t("paper.portfolio.overdue") : null,
    isProvisional ? t("paper.portfolio.provisional") : null,
  ];
  const said = words.filter((word) => word !== null).join(" · ");
  cell(pen, columns.assessed, said, inInk(type.note, standing.isOverdue ? palette.danger : palette.body));
}

/** A text in the middle of a row, in at most two lines. */
function cell(
  pen: Pen,
  { x, width }: { x: number; width: number },
  text: string,
  style: TextStyle,
  align: Align = "left",
): void {
  const lines = pen.lines(text, style, width).slice(0, 2);
  const tight = lines.length > 1 ? { ...style, leading: style.size * 1.2 } : style;
  const y = pen.y() + (row - lines.length * tight.leading) / 2;
  writeLines(pen, lines, tight, { x, y, width, align });
}

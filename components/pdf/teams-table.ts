import { palette } from "@/components/charts/marks/palette";
import type { Series } from "@/lib/domain/trend";
import { sparkline } from "./charts/sparkline";
import { change, levelChip } from "./marks";
import { partEnd, partHead, rowRoom, rule } from "./part";
import { type Align, fitting, type Pen, type TextStyle, writeLines } from "./pen";
import { inInk, type } from "./type";

/** A team in a row of paper, in words. */
export type PaperTeam = {
  readonly name: string;
  readonly group: string | null;
  readonly level: number | null;
  readonly isProvisional: boolean;
  readonly progress: string;
  /** The level that it is compared with; undefined where nothing is. */
  readonly before: number | null | undefined;
  readonly history: Series | null;
  readonly assessed: string;
  readonly isOverdue: boolean;
};

/** What the columns are called; one without a name is not drawn. */
export type TeamHeads = {
  readonly team: string;
  readonly group: string | null;
  readonly level: string;
  readonly progress: string;
  readonly change: string;
  readonly history: string | null;
  readonly assessed: string;
};

type Props = {
  readonly title: string;
  readonly sentence: string;
  readonly heads: TeamHeads;
  readonly teams: readonly PaperTeam[];
};

const row = 26;

/** Teams in rows; the heads stand on each page. */
export function teamsTable(pen: Pen, { title, sentence, heads, teams }: Props): void {
  partHead(pen, { title, sentence, follows: Math.min(teams.length + 1, 4) * row });
  const columns = columnsOf(pen.width, heads);
  headRow(pen, columns, heads);
  for (const [place, team] of teams.entries()) {
    if (rowRoom(pen, { place, rows: teams.length, height: row })) headRow(pen, columns, heads);
    teamRow(pen, columns, team);
    pen.down(row);
  }
  partEnd(pen);
}

type Column = { x: number; width: number };
type Columns = Record<keyof TeamHeads, Column>;

function columnsOf(width: number, { group, history }: TeamHeads): Columns {
  const fixed = { level: 34, progress: 46, change: history === null ? 64 : 46, history: history === null ? 0 : 96 };
  const rest = width - fixed.level - fixed.progress - fixed.change - fixed.history;
  const shares = group === null ? { team: 0.66, group: 0, assessed: 0.34 } : { team: 0.44, group: 0.26, assessed: 0.3 };
  let x = 0;
  const place = (wide: number): Column => {
    const column = { x, width: wide - 8 };
    x += wide;
    return column;
  };
  return {
    team: place(rest * shares.team),
    group: place(rest * shares.group),
    level: place(fixed.level),
    progress: place(fixed.progress),
    change: place(fixed.change),
    history: place(fixed.history),
    assessed: place(rest * shares.assessed),
  };
}

function headRow(pen: Pen, columns: Columns, heads: TeamHeads): void {
  cell(pen, columns.team, heads.team, type.note);
  if (heads.group !== null) cell(pen, columns.group, heads.group, type.note);
  cell(pen, columns.level, heads.level, type.note);
  cell(pen, columns.progress, heads.progress, type.note, "right");
  cell(pen, columns.change, heads.change, type.note);
  if (heads.history !== null) cell(pen, columns.history, heads.history, type.note);
  cell(pen, columns.assessed, heads.assessed, type.note);
  pen.down(row - 4);
}

function teamRow(pen: Pen, columns: Columns, team: PaperTeam): void {
  const { name, group, level, isProvisional, progress, before, history, assessed, isOverdue } = team;
  rule(pen);
  cell(pen, columns.team, name, type.lead);
  if (columns.group.width > 0) cell(pen, columns.group, group ?? "", type.note);
  levelChip(pen, { x: columns.level.x, y: pen.y() + 5.5, level, isProvisional });
  cell(pen, columns.progress, progress, type.body, "right");
  if (before !== undefined) change(pen, { x: columns.change.x, y: pen.y() + 6.5, level, before });
  if (history !== null) sparkline(pen, { series: history, x: columns.history.x, y: pen.y() + 2 });
  cell(pen, columns.assessed, assessed, isOverdue ? inInk(type.note, palette.danger) : type.note);
}

/** A text in the middle of a row, in at most two lines; what is joined by a dot parts there. */
function cell(pen: Pen, { x, width }: Column, text: string, style: TextStyle, align: Align = "left"): void {
  const joined = text.split(" · ");
  const isParted = joined.length === 2 && pen.widthOf(text, style) > width;
  const lines = isParted
    ? joined.flatMap((half) => fitting(pen, half, style, { width, most: 1 }))
    : fitting(pen, text, style, { width, most: 2 });
  const tight = lines.length > 1 ? { ...style, leading: style.size * 1.2 } : style;
  const y = pen.y() + (row - lines.length * tight.leading) / 2;
  writeLines(pen, lines, tight, { x, y, width, align });
}

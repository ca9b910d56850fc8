import { palette } from "@/components/charts/marks/palette";
import { figuresStrip, type PaperFigure } from "./figures-strip";
import { type LevelsPartProps, levelsPart } from "./levels-part";
import { chipSize, levelChip } from "./marks";
import { partEnd, partHead } from "./part";
import { flow, type Pen, writeLines } from "./pen";
import { type PortfolioTeamsProps, portfolioTeams } from "./portfolio-teams";
import { type } from "./type";

/** Teams of one kind of movement, each with the levels between which it moved, or at which it stayed. */
export type PaperMovers = {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly before: number | null;
    readonly level: number;
    readonly note: string;
  }[];
};

type Props = PortfolioTeamsProps &
  LevelsPartProps & {
    /** What the whole speaks of: organisation, group, day. */
    standing: string;
    headline: readonly string[];
    figures: readonly PaperFigure[];
    movers: { readonly title: string; readonly sentence: string; readonly groups: readonly PaperMovers[] };
  };

/** Draws the portfolio of an organisation. */
export function drawPortfolio(pen: Pen, props: Props): void {
  const { standing, headline, figures, movers } = props;
  flow(pen, standing, type.quiet);
  pen.down(2);
  for (const sentence of headline) flow(pen, sentence, type.headline);
  pen.down(14);
  figuresStrip(pen, figures);
  levelsPart(pen, props);
  if (movers.groups.length > 0) drawMovers(pen, movers);
  portfolioTeams(pen, props);
}

const row = 30;

function drawMovers(pen: Pen, { title, sentence, groups }: Props["movers"]): void {
  const [first, ...others] = groups;
  const columns = [first === undefined ? [] : [first], others];
  const heights = columns.map((column) => column.reduce((sum, { rows }) => sum + 16 + rows.length * row + 8, 0));
  const height = Math.max(...heights);
  partHead(pen, { title, sentence, follows: height });
  const width = (pen.width - 28) / 2;
  for (const [place, column] of columns.entries()) {
    let y = pen.y();
    for (const group of column) y = moverGroup(pen, group, { x: place * (width + 28), y, width });
  }
  pen.down(height);
  partEnd(pen);
}

function moverGroup(
  pen: Pen,
  { title, rows }: PaperMovers,
  { x, y: top, width }: { x: number; y: number; width: number },
): number {
  let y = top;
  writeLines(pen, [title], type.note, { x, y });
  y += 16;
  for (const { name, before, level, note } of rows) {
    pen.path(`M${x} ${y}h${width}`, { stroke: palette.line, line: 0.5 });
    const room = width - 56;
    const lines = pen.lines(name, type.lead, room).slice(0, 1);
    writeLines(pen, lines, type.lead, { x, y: y + (note === "" ? 8 : 3) });
    if (note !== "") writeLines(pen, [note], type.axis, { x, y: y + 16.5 });
    levelChip(pen, { x: x + width - chipSize, y: y + 7.5, level });
    if (before !== null) {
      levelChip(pen, { x: x + width - 3 * chipSize, y: y + 7.5, level: before });
      pen.path(`M${x + width - 2 * chipSize + 3} ${y + 15}h8m-3 -2.5l3 2.5l-3 2.5`, {
        stroke: palette.muted,
        line: 0.8,
      });
    }
    y += row;
  }
  return y + 8;
}

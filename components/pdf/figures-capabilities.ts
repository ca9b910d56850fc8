import { colorsOf, palette } from "@/components/charts/marks/palette";
import type { FiguresProps } from "@/components/report/portfolio/content";
import { partEnd, partHead, rowRoom } from "./part";
import { inPlace, type Pen, rect, writeLines, writeName } from "./pen";
import { type } from "./type";

const name = 108;
const row = 18;
const small = { ...type.axis, size: 6.8, leading: 8.2 };

/** Teams by capabilities, each cell in the colour of its level with the number in it; the names of the capabilities stand on each page. */
export function figuresCapabilities(pen: Pen, { content, t }: FiguresProps): void {
  const { capabilities } = content;
  const teams = content.teams.filter((team) => team.capabilities !== null);
  if (capabilities.length === 0 || teams.length === 0) return;
  const step = (pen.width - name) / capabilities.length;
  const heads = capabilities.map((one) => pen.lines(one.name, small, step - 3));
  const height = Math.max(...heads.map((lines) => lines.length)) * small.leading + 5;
  partHead(pen, {
    title: t("figures.capabilities"),
    sentence: t("figures.capabilitiesSentence"),
    follows: height + Math.min(teams.length, 8) * row,
  });
  const headRow = () => {
    writeLines(pen, [t("figures.team")], type.note, { x: 0, y: pen.y() + height - type.note.leading - 4 });
    for (const [place, lines] of heads.entries())
      writeLines(pen, lines, small, {
        x: name + place * step + 2,
        y: pen.y() + height - 5 - lines.length * small.leading,
      });
    pen.down(height);
  };
  headRow();
  for (const [place, team] of teams.entries()) {
    if (rowRoom(pen, { place, rows: teams.length, height: row })) headRow();
    writeName(pen, team.name, type.lead, { x: 0, y: pen.y(), width: name - 8, height: row });
    for (const [place, { key }] of capabilities.entries())
      cell(pen, team.capabilities?.get(key) ?? null, { x: name + place * step, width: step });
    pen.down(row);
  }
  partEnd(pen);
}

function cell(pen: Pen, level: number | null, { x, width }: { x: number; width: number }): void {
  const { fill, text } = colorsOf(level ?? 0);
  const brush = inPlace(pen, { x, y: pen.y(), scale: 1 });
  brush.path(rect(1, 1, width - 2, row - 2, 2), { fill: level === null ? palette.wash : fill });
  brush.word(level === null ? "–" : String(level), {
    x: width / 2,
    y: row / 2 + 3,
    size: 8.5,
    align: "middle",
    ink: level === null ? palette.muted : text,
  });
}

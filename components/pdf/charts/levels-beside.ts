import type { CapabilityBeside } from "@/components/charts/compare/levels-beside-picture";
import { palette } from "@/components/charts/marks/palette";
import type { Translate } from "@/components/report/text";
import { chipSize, levelChip } from "../marks";
import { fitting, type Pen, writeLines, writeName } from "../pen";
import { type } from "../type";
import { levelBar } from "./capability-bars";

type Props = { capabilities: readonly CapabilityBeside[]; highest: number; t: Translate };

const head = 18;
const gutter = 28;
const apart = 12;

// of more teams all capabilities fit on one page
const rowOf = (teams: number): number => (teams > 4 ? 16 : 18);

/** How high the bars of one capability are for so many teams. */
export const besideHeight = (teams: number): number => head + teams * rowOf(teams) + apart;

/** Bars by capability, two capabilities in a row, the teams below each other in each. */
export function levelsBeside(pen: Pen, { capabilities, highest, t }: Props): void {
  const width = (pen.width - gutter) / 2;
  for (let place = 0; place < capabilities.length; place += 2) {
    const pair = capabilities.slice(place, place + 2);
    const height = Math.max(...pair.map(({ teams }) => besideHeight(teams.length)));
    pen.need(height);
    for (const [side, one] of pair.entries())
      beside(pen, one, { x: side * (width + gutter), width, highest, without: t("capabilities.notApplicable") });
    pen.down(height);
  }
}

function beside(
  pen: Pen,
  { name, teams }: CapabilityBeside,
  { x, width, highest, without }: { x: number; width: number; highest: number; without: string },
): void {
  const top = pen.y();
  writeLines(pen, fitting(pen, name, type.strong, { width, most: 1 }), type.strong, { x, y: top });
  pen.path(`M${x} ${top + head - 2}h${width}`, { stroke: palette.line, line: 0.5 });
  const named = width * 0.4;
  const row = rowOf(teams.length);
  for (const [place, team] of teams.entries()) {
    const y = top + head + place * row;
    writeName(pen, team.name, type.note, { x, y: y + 0.5, width: named - 8, height: row });
    const end = x + width;
    if (team.isKnown)
      levelBar(pen, team, { highest, x: x + named, y: y + (row - 18) / 2, width: width - named - chipSize - 8 });
    if (team.level !== null) levelChip(pen, { x: end - chipSize, y: y + (row - chipSize) / 2, level: team.level });
    else if (team.isKnown) writeLines(pen, [without], type.axis, { x, y: y + 4, width, align: "right" });
    else writeLines(pen, ["–"], type.note, { x, y: y + 3, width: width - chipSize / 2 + 2, align: "right" });
  }
}

import { chipSize, levelChip } from "./marks";
import { partEnd, partHead, rule } from "./part";
import { type Pen, writeLines } from "./pen";
import { type } from "./type";

/** A side of a comparison: a date, a team, or the middle of a group, which has no colour. */
export type PaperSide = {
  readonly name: string;
  /** Beside the name, quieter. */
  readonly note: string;
  readonly level: number | null;
  readonly provisional: boolean;
  readonly value: string;
  readonly progress: string;
  readonly day: string;
  readonly isMedian: boolean;
};

/** The sides under each other, each with its level. */
export function sidesPart(pen: Pen, { title, sides }: { title: string; sides: readonly PaperSide[] }): void {
  const room = sides.length > 4 ? 8 : 10;
  partHead(pen, { title, isFirst: true, follows: sides.length * 24 });
  const x = chipSize + 10;
  const right = 150;
  for (const { name, note, level, provisional, value, progress, day, isMedian } of sides) {
    const said = pen.lines(note === "" ? name : `${name} · ${note}`, type.lead, pen.width - x - right);
    const height = said.length * type.lead.leading + room;
    pen.need(height);
    rule(pen);
    const top = pen.y() + room / 2;
    if (isMedian) writeLines(pen, [value], type.strong, { x: 0, y: top, width: chipSize, align: "middle" });
    else levelChip(pen, { x: 0, y: top - 0.8, level, isProvisional: provisional });
    writeLines(pen, said, type.lead, { x, y: top });
    const words = [progress, day].filter((word) => word !== "").join(" · ");
    writeLines(pen, [words], type.body, { x: 0, y: top, width: pen.width, align: "right" });
    pen.down(height);
  }
  partEnd(pen);
}

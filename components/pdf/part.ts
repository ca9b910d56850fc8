import { palette } from "@/components/charts/marks/palette";
import { type Pen, writeLines } from "./pen";
import { type } from "./type";

/** The head of a part under its rule: what it is and what it says. Stays with the `follows` points below it. */
export function partHead(
  pen: Pen,
  {
    title,
    sentence,
    isFirst = false,
    follows = 40,
  }: { title: string; sentence?: string | undefined; isFirst?: boolean; follows?: number },
): void {
  const said = sentence === undefined ? [] : pen.lines(sentence, type.quiet, pen.width);
  const height = 10 + type.section.leading + said.length * type.quiet.leading + 8;
  pen.need(height + follows);
  rule(pen, { isFirst });
  const top = pen.y() + 10;
  writeLines(pen, [title], type.section, { x: 0, y: top });
  writeLines(pen, said, type.quiet, { x: 0, y: top + type.section.leading });
  pen.down(height);
}

/** Room for the next of a table's rows, of which the last three stay together; whether it begins a new page, on which the heads stand again. */
export function rowRoom(pen: Pen, { place, rows, height }: { place: number; rows: number; height: number }): boolean {
  const before = pen.y();
  pen.need(rows - place === 3 ? 3 * height : height);
  return pen.y() < before;
}

/** The space below a part. */
export const partEnd = (pen: Pen): void => pen.down(18);

/** The last words of a document below its last part: the foot of the page holds them, rather than a page of their own. */
export function lastWords(pen: Pen, text: string): void {
  const lines = pen.lines(text, type.note, pen.width);
  const height = lines.length * type.note.leading;
  const lacking = height - pen.left();
  // a line may stand below the parts; the space above it is the next to go
  if (lacking > 2 * type.note.leading) pen.need(height);
  else pen.down(Math.min(0, type.note.leading - lacking));
  writeLines(pen, lines, type.note, { x: 0, y: pen.y() });
  pen.down(height);
}

/** A hairline over the whole width; the first of a page is ink. */
export function rule(pen: Pen, { isFirst = false } = {}): void {
  pen.path(`M0 ${pen.y()}h${pen.width}`, {
    stroke: isFirst ? palette.ink : palette.line,
    line: isFirst ? 1 : 0.5,
  });
}

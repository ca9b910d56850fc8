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

/** The space below a part. */
export const partEnd = (pen: Pen): void => pen.down(18);

/** A hairline over the whole width; the first of a page is ink. */
export function rule(pen: Pen, { isFirst = false } = {}): void {
  pen.path(`M0 ${pen.y()}h${pen.width}`, {
    stroke: isFirst ? palette.ink : palette.line,
    line: isFirst ? 1 : 0.5,
  });
}

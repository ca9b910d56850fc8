import { palette } from "@/components/charts/marks/palette";
import type { ChangedCriterion, ComparisonProps, DatesContent } from "@/components/report/comparison/content";
import { levelsWords } from "@/components/report/comparison/words";
import type { Translate } from "@/components/report/text";
import { arrowed } from "./marks";
import { partEnd, partHead, rule } from "./part";
import { flow, type Pen, writeLines } from "./pen";
import { markSize, stateMark } from "./state-mark";
import { type } from "./type";

const side = 168;

/** Every criterion that stands differently, by capability: what became of it, and its answers then and now. */
export function changesPart(pen: Pen, { content, t }: ComparisonProps<DatesContent>): void {
  const { changes } = content;
  partHead(pen, { title: t("compare.changes.title"), follows: changes.length === 0 ? 14 : 70 });
  if (changes.length === 0) flow(pen, t("compare.changes.none"), type.body);
  for (const { name, before, after, criteria } of changes) {
    pen.need(64);
    writeLines(pen, [name.text], type.strong, { x: 0, y: pen.y() });
    const words = levelsWords(before, after, t);
    arrowed(pen, words, type.note, { x: 0, y: pen.y() + 1, width: pen.width, align: "right" });
    pen.down(17);
    for (const criterion of criteria) changed(pen, criterion, t);
    pen.down(10);
  }
  partEnd(pen);
}

function changed(pen: Pen, { level, statement, kind, before, after }: ChangedCriterion, t: Translate): void {
  const x = pen.width - side;
  const said = pen.lines(statement.text, type.ink, x - 16);
  const height = Math.max(said.length * type.ink.leading, 28) + 8;
  pen.need(height);
  rule(pen);
  const y = pen.y() + 4;
  writeLines(pen, said, type.ink, { x: 0, y });
  const word = t(`compare.kinds.${kind}`);
  writeLines(pen, [word], type.lead, { x, y });
  writeLines(pen, [t("level", { level })], type.axis, { x, y: y + 1.5, width: side, align: "right" });
  let at = x;
  for (const state of [before, after]) {
    if (state === after && at > x) {
      pen.path(`M${at} ${y + 20.5}h7m-2.5 -2.2l2.5 2.2l-2.5 2.2`, { stroke: palette.muted, line: 0.7 });
      at += 12;
    }
    const written = t(`compare.states.${state}`);
    stateMark(pen, { x: at, y: y + 16, state });
    writeLines(pen, [written], type.axis, { x: at + markSize + 3, y: y + 15 });
    at += markSize + 3 + pen.widthOf(written, type.axis) + 6;
  }
  pen.down(height);
}

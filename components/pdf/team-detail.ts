import type { GapRow, ReportProps } from "@/components/report/content";
import { formatProgress } from "@/lib/domain/score";
import { answerMark, change, chipSize, levelChip } from "./marks";
import { partEnd, partHead, rowRoom, rule } from "./part";
import { flow, type Pen, writeLines } from "./pen";
import { type } from "./type";

/** What stands between the team and each level above it; each level names only what it asks besides. */
export function gapPart(pen: Pen, { content, t }: ReportProps): void {
  const [smallest, ...later] = content.gap;
  if (smallest === undefined) {
    partHead(pen, { title: t("gap.topTitle") });
    flow(pen, t(content.result.level === null ? "sentence.withoutLevel" : "gap.top"), type.body);
    partEnd(pen);
    return;
  }
  const { reaches: level, criteria } = smallest;
  const sentence = t("gap.smallest", { count: criteria.length, level });
  partHead(pen, { title: t("gap.title", { level }), sentence, follows: 60 });
  for (const row of criteria) gapRow(pen, row, t);
  for (const [place, step] of later.entries()) {
    const before = new Set(content.gap[place]?.criteria.map(({ id }) => id));
    const added = step.criteria.filter(({ id }) => !before.has(id));
    if (added.length === 0) continue;
    pen.need(80);
    pen.down(10);
    const title = t("gap.then", { level: step.reaches });
    writeLines(pen, [title], type.strong, { x: 0, y: pen.y() });
    const x = pen.widthOf(title, type.strong) + 8;
    pen.down(writeLines(pen, [t("gap.more", { count: added.length })], type.quiet, { x, y: pen.y() }) + 4);
    for (const row of added) gapRow(pen, row, t);
  }
  partEnd(pen);
}

function gapRow(pen: Pen, { statement, improve, effort, value }: GapRow, t: ReportProps["t"]): void {
  const width = pen.width - 104;
  const said = pen.lines(statement, type.ink, width);
  const step = pen.lines(
    effort === null ? improve : t("paper.step", { improve, effort: t(`gap.effort.${effort}`) }),
    type.note,
    width,
  );
  const height = said.length * type.ink.leading + step.length * type.note.leading;
  pen.need(height + 10);
  rule(pen);
  const y = pen.y() + 5;
  writeLines(pen, step, type.note, { x: 0, y: y + writeLines(pen, said, type.ink, { x: 0, y }) });
  if (value !== null) {
    const x = pen.width - 86;
    answerMark(pen, { x, y: y + 2, value: value === "missing" ? null : value });
    writeLines(pen, [t(`gap.answers.${value}`)], type.note, { x: x + 14, y: y + 0.8 });
  }
  pen.down(height + 10);
}

/** What other frameworks read in the same answers. */
export function readingsPart(pen: Pen, { content, t }: ReportProps): void {
  if (content.readings.length === 0) return;
  partHead(pen, {
    title: t("readings.title"),
    sentence: t("readings.sentence"),
    follows: content.readings.length * 34,
  });
  for (const { name, level, levelName, highest, provisional, heldBackBy } of content.readings) {
    const words = [
      level === null ? t("noLevel") : t("readings.level", { level, highest }),
      levelName,
      provisional ? t("readings.provisional") : null,
      heldBackBy.length === 0 ? null : t("readings.heldBack", { count: heldBackBy.length }),
    ];
    const y = pen.y();
    levelChip(pen, { x: 0, y: y + 5, level, isProvisional: provisional });
    const x = chipSize + 9;
    const height = writeLines(pen, [name], type.strong, { x, y });
    const said = pen.lines(words.filter((word) => word !== null).join(" · "), type.note, pen.width - x);
    pen.down(height + writeLines(pen, said, type.note, { x, y: y + height }) + 8);
  }
  partEnd(pen);
}

const newest = 24;

/** The assessments behind the line, the newest first. */
export function assessmentsPart(pen: Pen, { content, t, format }: ReportProps): void {
  const { points } = content.series;
  const rows = points.map((point, place) => ({ ...point, before: points[place - 1]?.level ?? null })).toReversed();
  const sentence = rows.length > newest ? t("paper.newest", { count: newest, all: rows.length }) : undefined;
  partHead(pen, { title: t("paper.assessments"), sentence, follows: 20 + Math.min(rows.length, 3) * 20 });
  const at = [0, 0.3, 0.42, 0.58, 0.72].map((share) => share * pen.width);
  const [day = 0, level = 0, progress = 0, moved = 0, state = 0] = at;
  const headRow = () => {
    for (const [place, key] of ["trend.asOf", "trend.level", "trend.progress", "paper.change", "trend.state"].entries())
      writeLines(pen, [t(key)], type.note, { x: at[place] ?? 0, y: pen.y() });
    pen.down(type.note.leading + 3);
  };
  headRow();
  const shown = rows.slice(0, newest);
  for (const [place, row] of shown.entries()) {
    if (rowRoom(pen, { place, rows: shown.length, height: 20 })) headRow();
    rule(pen);
    const y = pen.y() + 3;
    writeLines(pen, [format.date(row.asOf)], type.ink, { x: day, y });
    levelChip(pen, { x: level, y: y - 0.5, level: row.level, isProvisional: row.provisional });
    writeLines(pen, [row.level === null ? "–" : formatProgress(row.progress)], type.body, { x: progress, y });
    change(pen, { x: moved, y, level: row.level, before: row.before });
    writeLines(pen, [t(row.provisional ? "trend.provisional" : "trend.complete")], type.body, { x: state, y });
    pen.down(20);
  }
  partEnd(pen);
}

import type { ComparisonProps, MatrixRow, TeamsContent } from "@/components/report/comparison/content";
import { differencesWords, shownStates } from "@/components/report/comparison/words";
import { numberedHeight, numberedNames } from "./numbered-names";
import { partEnd, partHead, rule } from "./part";
import { type Pen, writeLines } from "./pen";
import { markSize, stateMark } from "./state-mark";
import { type } from "./type";

const named = 25;
const tallOf = (lines: readonly string[]): number => lines.length * type.note.leading + 8;
const small = { ...type.axis, size: 7.5, leading: 9 };

/** The criteria in which the teams differ, or all where the page shows all, beside the answer of each team; the names of the teams stand on each page. */
export function matrixPart(pen: Pen, { content, t }: ComparisonProps<TeamsContent>): void {
  const { matrix, teams, isDifferencesOnly } = content;
  const shown = matrix
    .map(({ name, rows }) => ({ name, rows: rows.filter(({ isAlike }) => !isDifferencesOnly || !isAlike) }))
    .filter(({ rows }) => rows.length > 0);
  const step = Math.min(72, (pen.width * 0.6) / Math.max(teams.length, 1));
  const left = pen.width - teams.length * step;
  // a column that would break a word, or cut a name short, has a number instead
  const areNumbered = teams.some(({ name }) => !fits(pen, name, step - 6));
  const heads = teams.map(({ name }, place) => (areNumbered ? [String(place + 1)] : pen.lines(name, small, step - 6)));
  const height = Math.max(...heads.map((lines) => lines.length)) * small.leading + 6;
  const sentence = differencesWords({ content, t });
  const above = height + 18 + (areNumbered ? numberedHeight(teams.length) : 0);
  const [first] = shown;
  const follows = first === undefined ? 0 : above + opening(first.rows);
  partHead(pen, { title: t("compare.matrix.title"), sentence, follows });
  if (shown.length > 0) {
    if (areNumbered)
      numberedNames(
        pen,
        teams.map(({ name }) => name),
      );
    legend(pen, shownStates(shown.flatMap(({ rows }) => rows)), t);
    headRow();
  }
  for (const { name, rows } of shown) {
    room(opening(rows));
    rule(pen);
    writeLines(pen, [name.text], type.strong, { x: 0, y: pen.y() + 8 });
    pen.down(named);
    for (const row of rows) criterion(row);
  }
  partEnd(pen);

  // the name of a capability stays with the first of its criteria
  function opening([row]: readonly MatrixRow[]): number {
    return named + (row === undefined ? 0 : tallOf(saidOf(row.statement.text)));
  }

  function saidOf(statement: string): string[] {
    return pen.lines(statement, type.note, left - 46);
  }

  function headRow(): void {
    for (const [place, lines] of heads.entries()) {
      const y = pen.y() + height - 6 - lines.length * small.leading;
      writeLines(pen, lines, small, { x: left + place * step, y, width: step, align: "middle" });
    }
    pen.down(height);
  }

  function room(wanted: number): void {
    const before = pen.y();
    pen.need(wanted);
    if (pen.y() < before) headRow();
  }

  function criterion({ level, statement, states }: MatrixRow): void {
    const said = saidOf(statement.text);
    const tall = tallOf(said);
    room(tall);
    rule(pen);
    const y = pen.y() + 4;
    writeLines(pen, said, { ...type.note, ink: type.ink.ink }, { x: 0, y });
    writeLines(pen, [t("level", { level })], small, { x: 0, y: y + 1.5, width: left - 6, align: "right" });
    for (const [place, state] of states.entries())
      stateMark(pen, { x: left + (place + 0.5) * step - markSize / 2, y: y + 1.5, state });
    pen.down(tall);
  }
}

const fits = (pen: Pen, name: string, width: number): boolean =>
  pen.lines(name, small, width).length <= 3 &&
  name.split(" ").every((word) => !/^[!-~]+$/.test(word) || pen.widthOf(word, small) <= width);

function legend(pen: Pen, states: ReturnType<typeof shownStates>, t: ComparisonProps<TeamsContent>["t"]): void {
  let x = 0;
  for (const state of states) {
    const word = t(`compare.states.${state}`);
    const width = markSize + 4 + pen.widthOf(word, type.axis) + 14;
    if (x + width > pen.width) {
      pen.down(13);
      x = 0;
    }
    stateMark(pen, { x, y: pen.y() + 1, state });
    writeLines(pen, [word], type.axis, { x: x + markSize + 4, y: pen.y() });
    x += width;
  }
  pen.down(18);
}

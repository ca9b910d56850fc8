import { LevelTag } from "@/components/charts/marks/level-tag";
import { Part } from "@/components/charts/part";
import type { AnswerState } from "@/lib/domain/compare";
import type { Translate } from "../text";
import type { ComparedTeam, MatrixRow } from "./content";
import { StateMark } from "./state-mark";
import type { TeamsComparisonProps } from "./teams-comparison";
import { differencesWords, shownStates } from "./words";

type Props = TeamsComparisonProps & {
  /** How many criteria are drawn at most; all where nothing is said. */
  mostRows?: number;
};

/** Takes rows of one list after the other until so many were taken. */
function rowsLeft(most = Number.POSITIVE_INFINITY) {
  let left = most;
  return <Row,>(rows: readonly Row[]): readonly Row[] => {
    const taken = rows.slice(0, left);
    left -= taken.length;
    return taken;
  };
}

/** The criteria of the framework beside the answers of the teams: all of them, or those in which the teams differ. */
export function MatrixSection({ content, t, matrixSwitch, mostRows }: Props) {
  const { matrix, teams, isDifferencesOnly } = content;
  const few = rowsLeft(mostRows);
  const shown = matrix
    .map((capability) => ({
      ...capability,
      rows: few(capability.rows.filter((row) => !isDifferencesOnly || !row.isAlike)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Part id="criteria" title={t("compare.matrix.title")} sentence={differencesWords({ content, t })} layout="document">
      {matrixSwitch}
      {shown.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="relative overflow-x-auto" aria-label={t("compare.matrix.table")} tabIndex={0}>
            <table className="w-full border-collapse">
              <thead>
                <tr className="border-b border-line-2 align-bottom text-note text-muted">
                  <th scope="col" className={`${stickyClass} py-1.5 pr-3 text-left font-normal`}>
                    {t("compare.matrix.criterion")}
                  </th>
                  {teams.map(({ key, name }) => (
                    <th key={key} scope="col" className="dense min-w-16 px-1 py-1.5 text-center text-dense font-normal">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              {shown.map(({ key, name, rows }) => (
                <tbody key={key}>
                  <tr className="border-b border-line">
                    <th scope="rowgroup" colSpan={teams.length + 1} lang={name.lang} className={groupClass}>
                      {name.text}
                    </th>
                  </tr>
                  {rows.map((row) => (
                    <Row key={row.id} row={row} teams={teams} t={t} />
                  ))}
                </tbody>
              ))}
            </table>
          </section>
          <Legend rows={shown.flatMap(({ rows }) => rows)} t={t} />
        </>
      )}
    </Part>
  );
}

const stickyClass = "sticky left-0 z-1 min-w-44 bg-page";
const groupClass = "pt-4 pb-1.5 text-left font-semibold text-ink";

function Row({ row, teams, t }: { row: MatrixRow; teams: readonly ComparedTeam[]; t: Translate }) {
  const { level, statement, states } = row;
  return (
    <tr className="border-b border-line">
      <th scope="row" className={`${stickyClass} py-2 pr-3 text-left text-note font-normal text-ink`}>
        {statement.lang === undefined ? statement.text : <span lang={statement.lang}>{statement.text}</span>}{" "}
        <LevelTag level={level} label={t("level", { level })} />
      </th>
      {states.map((state, place) => (
        <td
          key={teams[place]?.key}
          className={`px-1 text-center ${state === null ? "text-muted" : `answer text-ink ${marks[state]}`}`}
        >
          {state === null ? "–" : t(`compare.states.${state}`)}
        </td>
      ))}
    </tr>
  );
}

/** A matrix has too many cells for a drawing in each: they cut the marks of `AnswerMark` out of their own colour. */
const marks: Readonly<Record<AnswerState, string>> = {
  met: "answer-met",
  partly: "answer-partly",
  "not-met": "answer-not-met",
  "not-applicable": "answer-not-applicable",
  missing: "answer-missing",
  "not-asked": "answer-not-asked",
};

/** The marks that occur. */
function Legend({ rows, t }: { rows: readonly MatrixRow[]; t: Translate }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-axis text-muted">
      {shownStates(rows).map((state) => (
        <li key={state} className="inline-flex items-center gap-1.5">
          <StateMark state={state} />
          {t(`compare.states.${state}`)}
        </li>
      ))}
    </ul>
  );
}

import { LevelChip } from "@/components/charts/marks/level-chip";
import { Part } from "@/components/charts/part";
import type { FiguresProps, TeamRow } from "./content";

type Words = Pick<FiguresProps, "t" | "format">;

/** The teams, the highest first: level, progress, change in a year, last assessment. */
export function TeamsSection({ content, t, format }: FiguresProps) {
  const { teams, hasNames, figures } = content;
  const hasGroups = hasNames && content.groupName === null && teams.some(({ groupName }) => groupName !== null);
  return (
    <Part
      id="teams"
      title={t("figures.teams")}
      sentence={t(teams.length < figures.teams ? "figures.someTeams" : "figures.allTeams", {
        shown: teams.length,
        all: figures.teams,
      })}
      layout="document"
    >
      <div className="@container overflow-x-auto">
        <table className="w-full border-collapse">
          <caption className="sr-only">{t("figures.teams")}</caption>
          <thead>
            <tr className="border-b border-line-2 text-left text-note text-muted">
              <th scope="col" className={headClass}>
                {t("figures.team")}
              </th>
              {hasGroups && (
                <th scope="col" className={`${headClass} @max-picture:hidden print:table-cell`}>
                  {t("figures.group")}
                </th>
              )}
              <th scope="col" className={headClass}>
                {t("figures.level")}
              </th>
              <th scope="col" className={`${headClass} text-right`}>
                {t("figures.progress")}
              </th>
              <th scope="col" className={`${headClass} text-right`}>
                {t("figures.change")}
              </th>
              <th scope="col" className={`${headClass} @max-picture:hidden print:table-cell`}>
                {t("figures.lastAssessed")}
              </th>
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <Row key={`${team.name} ${team.groupName} ${team.asOf}`} {...{ team, hasGroups, t, format }} />
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

const headClass = "py-1.5 pr-4 font-normal last:pr-0";
const cellClass = "h-row pr-4 last:pr-0";

function Row({ team, hasGroups, t, format }: Words & { team: TeamRow; hasGroups: boolean }) {
  const { name, groupName, level, progress, isProvisional, isOverdue, change, asOf } = team;
  const day = asOf === null ? t("figures.notYet") : format.date(asOf);
  return (
    <tr className="border-b border-line break-inside-avoid">
      <th scope="row" className={`${cellClass} text-left font-medium text-ink wrap-anywhere`}>
        {name}
        <span className="block text-note font-normal text-muted @picture:hidden print:hidden">{day}</span>
      </th>
      {hasGroups && <td className={`${cellClass} @max-picture:hidden print:table-cell`}>{groupName}</td>}
      <td className={cellClass}>
        {asOf !== null && (
          <span className="inline-flex items-center gap-2">
            <LevelChip
              level={level}
              label={level === null ? t("noLevel") : t("level", { level })}
              provisional={isProvisional}
            />
            {isProvisional && (
              <span className="text-note text-muted @max-picture:sr-only">{t("figures.isProvisional")}</span>
            )}
          </span>
        )}
      </td>
      <td className={`${cellClass} text-right`}>{progress ?? "–"}</td>
      <td className={`${cellClass} text-right`}>
        <Change change={change} t={t} />
      </td>
      <td className={`${cellClass} whitespace-nowrap @max-picture:hidden print:table-cell`}>
        {day}
        {isOverdue && <span className="ml-2 text-note text-danger">{t("figures.isOverdue")}</span>}
      </td>
    </tr>
  );
}

function Change({ change, t }: Pick<Words, "t"> & Pick<TeamRow, "change">) {
  if (change === null) return null;
  const words = t(change > 0 ? "figures.up" : change < 0 ? "figures.down" : "figures.steady", {
    count: Math.abs(change),
  });
  return (
    <span className={change === 0 ? "text-muted" : "font-medium text-ink"}>
      <span aria-hidden="true">{change === 0 ? "·" : `${change > 0 ? "▲" : "▼"} ${Math.abs(change)}`}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

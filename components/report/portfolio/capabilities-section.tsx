import { paintOf } from "@/components/charts/marks/paint";
import { Part } from "@/components/charts/part";
import type { FiguresProps, TeamRow } from "./content";

/** Teams by capabilities, each cell in the colour of its level with the number in it; scrolls within itself. */
export function TeamCapabilities({ content, t }: FiguresProps) {
  const { capabilities, teams } = content;
  const assessed = teams.filter((team) => team.capabilities !== null);
  if (capabilities.length === 0 || assessed.length === 0) return null;
  return (
    <Part
      id="capabilities"
      title={t("figures.capabilities")}
      sentence={t("figures.capabilitiesSentence")}
      layout="document"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="overflow-x-auto" aria-label={t("figures.team")} tabIndex={0}>
        <table className="w-full min-w-180 table-fixed border-separate border-spacing-0.5 max-md:min-w-165 print:min-w-0">
          <caption className="sr-only">{t("figures.capabilities")}</caption>
          <thead>
            <tr className="align-bottom text-dense text-muted">
              <th scope="col" className="sticky left-0 w-44 bg-page pb-1.5 text-left font-normal max-md:w-28">
                {t("figures.team")}
              </th>
              {capabilities.map(({ key, name, lang }) => (
                <th
                  key={key}
                  scope="col"
                  lang={lang}
                  className="font-stretch-80% wrap-normal pb-1.5 text-left font-normal print:wrap-break-word"
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assessed.map((team) => (
              <Row key={`${team.name} ${team.groupName}`} team={team} columns={capabilities} />
            ))}
          </tbody>
        </table>
      </section>
    </Part>
  );
}

function Row({ team, columns }: { team: TeamRow; columns: FiguresProps["content"]["capabilities"] }) {
  return (
    <tr className="break-inside-avoid">
      <th scope="row" className="sticky left-0 truncate bg-page pr-2 text-left font-normal text-ink">
        {team.name}
      </th>
      {columns.map(({ key }) => {
        const level = team.capabilities?.get(key) ?? null;
        return (
          <td
            key={key}
            className={`h-7 rounded-cell text-center text-note font-number ${level === null ? "bg-wash text-muted" : paintOf(level).block}`}
          >
            {level ?? "–"}
          </td>
        );
      })}
    </tr>
  );
}

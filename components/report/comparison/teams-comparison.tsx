import type { ReactNode } from "react";
import { LevelsBesidePicture } from "@/components/charts/compare/levels-beside-picture";
import { RadarPicture } from "@/components/charts/compare/radar-picture";
import { Figure } from "@/components/charts/figure";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { NumbersTable } from "@/components/charts/numbers-table";
import { Part } from "@/components/charts/part";
import type { ComparisonHides, ComparisonProps, TeamsContent } from "./content";
import { MatrixSection } from "./matrix-section";
import { shapesOf } from "./shapes";
import { progressWords, spreadWords } from "./words";

export type TeamsComparisonProps = ComparisonProps<TeamsContent> & {
  /** Where each team's own report is, by its key; without an address its name is not a link. */
  hrefs?: Readonly<Record<string, string>>;
  /** Chooses between all criteria and those that differ. */
  matrixSwitch?: ReactNode;
  /** Makes the table of a figure otherwise than at once. */
  renderTable?: (table: ReactNode) => ReactNode;
  hides?: ComparisonHides;
};

/** Several teams as they stand now: level and progress, the shape of each, bars by capability, and their criteria. */
export function TeamsComparison(props: TeamsComparisonProps) {
  return (
    <>
      <StandingSection {...props} />
      {props.hides?.capabilities !== true && (
        <>
          <ShapesSection {...props} />
          <BarsSection {...props} />
          {props.hides?.gap !== true && <MatrixSection {...props} />}
        </>
      )}
    </>
  );
}

function StandingSection({ content, t, format, hrefs }: TeamsComparisonProps) {
  return (
    <Part id="standing" title={t("compare.teams.standing")} layout="document" isFirst>
      <ul>
        {content.teams.map(({ key, name, groupName, standing }) => (
          <li key={key} className="grid min-h-row grid-cols-standing items-center gap-x-3 border-b border-line py-1.5">
            <LevelChip
              level={standing?.level ?? null}
              provisional={standing?.provisional ?? false}
              label={typeof standing?.level === "number" ? t("level", { level: standing.level }) : t("noLevel")}
            />
            <p className="min-w-0">
              <TeamName name={name} href={hrefs?.[key]} />
              {groupName !== null && <span className="text-muted"> · {groupName}</span>}
            </p>
            <p className="text-right text-muted">
              {standing === null ? (
                t("sentence.none")
              ) : (
                <>
                  <span className="font-number text-ink">{progressWords(standing)}</span>{" "}
                  <span className="text-note whitespace-nowrap">
                    {t("compare.teams.asOf", { date: format.date(standing.asOf) })}
                  </span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function TeamName({ name, href }: { name: string; href: string | undefined }) {
  return href === undefined ? (
    <span className="font-medium text-ink">{name}</span>
  ) : (
    <a href={href} className="font-medium text-ink hover:underline">
      {name}
    </a>
  );
}

function ShapesSection({ content, t, format, download, renderTable = atOnce }: TeamsComparisonProps) {
  const { capabilities, highest } = content;
  return (
    <Figure
      id="shapes"
      title={t("compare.shape.title")}
      sentence={spreadWords({ content, t, format })}
      layout="document"
      download={download}
      tableLabel={t("capabilities.table")}
      table={renderTable(
        <LevelsTable
          content={content}
          caption="compare.shape.title"
          first="capabilities.capability"
          of="level"
          t={t}
        />,
      )}
    >
      <RadarPicture id="shape" shapes={shapesOf(content)} spokes={capabilities} highest={highest} />
    </Figure>
  );
}

function BarsSection({ content, t, download, renderTable = atOnce }: TeamsComparisonProps) {
  const { capabilities, highest } = content;
  const evidenced = "compare.teams.evidenced";
  return (
    <Figure
      id="capabilities"
      title={t("capabilities.title")}
      sentence={t("compare.teams.bars")}
      layout="document"
      download={download}
      tableLabel={t("capabilities.table")}
      table={renderTable(
        <LevelsTable content={content} caption={evidenced} first={evidenced} of="evidencedLevel" t={t} />,
      )}
    >
      <LevelsBesidePicture id="beside" capabilities={capabilities} highest={highest} t={t} />
    </Figure>
  );
}

const atOnce = (table: ReactNode): ReactNode => table;

type TableProps = Pick<TeamsComparisonProps, "content" | "t"> & {
  /** The keys of what the table and its first column are called. */
  caption: string;
  first: string;
  of: "level" | "evidencedLevel";
};

/** The levels of each capability, a column for each team. */
function LevelsTable({ content: { capabilities, teams }, caption, first, of, t }: TableProps) {
  return (
    <NumbersTable
      caption={t(caption)}
      head={[t(first), ...teams.map(({ name }) => name)]}
      rows={capabilities.map((one) => ({
        key: one.key,
        lang: one.lang,
        cells: [
          one.name,
          ...one.teams.map((team) => team[of] ?? (team.isKnown ? t("capabilities.notApplicable") : "–")),
        ],
      }))}
    />
  );
}

import type { Translate } from "@/components/report/text";
import { hatchFill } from "../marks/hatch";
import { LevelChip } from "../marks/level-chip";
import { paintOf } from "../marks/paint";
import { SegmentHatches } from "../segment-bar";

type TeamLevels = {
  key: string;
  name: string;
  level: number | null;
  evidencedLevel: number | null;
  isKnown: boolean;
};

/** One capability of several teams; a team without a result has no bar. */
export type CapabilityBeside = {
  key: string;
  name: string;
  lang?: string | undefined;
  teams: readonly TeamLevels[];
};

type Props = { id: string; capabilities: readonly CapabilityBeside[]; highest: number; t: Translate };

/** Bars by capability, the teams below each other in each. */
export function LevelsBesidePicture({ id, capabilities, highest, t }: Props) {
  return (
    <>
      <SegmentHatches id={id} highest={highest} />
      <ul className="grid gap-x-10 gap-y-6 @picture:grid-cols-2">
        {capabilities.map(({ key, name, lang, teams }) => (
          <li key={key}>
            <p lang={lang} className="mb-1 border-b border-line pb-1 font-medium text-ink">
              {name}
            </p>
            <div className="grid grid-cols-beside-bar gap-x-3">
              <ul className="contents">
                {teams.map((team) => (
                  <li key={team.key} className="contents">
                    <span className="col-start-1 h-7 truncate text-note leading-7">{team.name}</span>
                    <Level team={team} t={t} />
                  </li>
                ))}
              </ul>
              <Bars id={id} teams={teams} highest={highest} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Level({ team: { level, isKnown }, t }: { team: TeamLevels; t: Translate }) {
  return level === null ? (
    <span className="col-start-3 self-center text-center text-note text-muted">
      {t(isKnown ? "capabilities.notApplicable" : "compare.notAssessedMark")}
    </span>
  ) : (
    <LevelChip level={level} size="wide" place="col-start-3 self-center" label={t("level", { level })} />
  );
}

const width = 160;
const rowHeight = 28;
const barHeight = 13;
const spans = [
  "",
  "row-span-1",
  "row-span-2",
  "row-span-3",
  "row-span-4",
  "row-span-5",
  "row-span-6",
  "row-span-7",
  "row-span-8",
];

/** The bars of all teams in one drawing, a path for each level: solid to the evidenced level, hatched above it. */
function Bars({ id, teams, highest }: { id: string; teams: readonly TeamLevels[]; highest: number }) {
  const size = width / highest;
  const levels = Array.from({ length: highest }, (_, place) => place + 1);
  const rows = teams.map((team, place) => ({ ...team, y: place * rowHeight + rowHeight / 2 }));
  const draw = (fits: (row: (typeof rows)[number]) => boolean, level: number) =>
    rows
      .filter((row) => (row.level ?? 0) >= level && fits(row))
      .map(({ y }) => `M${(level - 1) * size} ${y - barHeight / 2}h${size}v${barHeight}h${-size}Z`)
      .join("");
  const isEvidenced = (level: number) => (row: (typeof rows)[number]) => (row.evidencedLevel ?? 0) >= level;
  const known = rows.filter(({ isKnown }) => isKnown);
  return (
    <svg
      width={width}
      height={teams.length * rowHeight}
      className={`col-start-2 row-start-1 overflow-visible ${spans[teams.length] ?? ""}`}
      aria-hidden="true"
    >
      <path d={known.map(({ y }) => `M0 ${y}h${width}`).join("")} className="stroke-line" />
      {levels.map((level) => {
        const [solid, hatched] = [draw(isEvidenced(level), level), draw((row) => !isEvidenced(level)(row), level)];
        return [
          solid !== "" && (
            <path key={`${level} solid`} d={solid} className={`${paintOf(level).fill} ${paintOf(level).edge}`} />
          ),
          hatched !== "" && (
            <path key={`${level} hatched`} d={hatched} fill={hatchFill(id, level)} className={paintOf(level).edge} />
          ),
        ];
      })}
      <path
        d={known
          .flatMap(({ y, level }) => levels.slice(0, level ?? 0).map((one) => `M${one * size} ${y - 8}v16`))
          .join("")}
        className="stroke-page"
        strokeWidth="2"
      />
    </svg>
  );
}

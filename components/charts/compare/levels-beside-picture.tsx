import type { Translate } from "@/components/report/text";
import { LevelChip } from "../marks/level-chip";
import { SegmentBar, SegmentHatches } from "../segment-bar";

/** One capability of several teams; a team without a result has no bar. */
export type CapabilityBeside = {
  key: string;
  name: string;
  lang?: string | undefined;
  teams: readonly {
    key: string;
    name: string;
    level: number | null;
    evidencedLevel: number | null;
    isKnown: boolean;
  }[];
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
            <ul>
              {teams.map((team) => (
                <li key={team.key} className="grid min-h-7 grid-cols-beside-bar items-center gap-x-3">
                  <span className="truncate text-note">{team.name}</span>
                  {team.isKnown ? <SegmentBar id={id} bar={team} highest={highest} /> : <span />}
                  {team.level === null ? (
                    <span className="text-center text-note text-muted">
                      {t(team.isKnown ? "capabilities.notApplicable" : "compare.notAssessedMark")}
                    </span>
                  ) : (
                    <LevelChip level={team.level} size="wide" label={t("level", { level: team.level })} />
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

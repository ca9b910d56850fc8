import type { NamedLevel, Translate } from "@/components/report/text";
import { NumbersTable } from "./numbers-table";

type Props = { levels: readonly NamedLevel[]; level: number | null; score: string; t: Translate };

/** The stair in words, the highest level first. */
export function LevelTable({ levels, level, score, t }: Props) {
  return (
    <NumbersTable
      caption={t("ladder.title")}
      head={[t("trend.level"), t("ladder.name"), t("ladder.state")]}
      rows={levels.toReversed().map(({ value, name, lang }) => ({
        key: String(value),
        cells: [
          value,
          <span key="name" lang={lang}>
            {name}
          </span>,
          stateOf(value, level, score, t),
        ],
      }))}
    />
  );
}

function stateOf(value: number, level: number | null, score: string, t: Translate): string {
  if (level === null || value > level) return t("ladder.above");
  return value === level ? t("ladder.now", { score }) : t("ladder.won");
}

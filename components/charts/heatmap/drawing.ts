import type { Format, Translate } from "@/components/report/text";
import type { CalendarDate } from "@/lib/domain/calendar";
import {
  bandsOf,
  type CapabilityLimit,
  cellChange,
  type HeatmapCell,
  type HeatmapTeam,
  heatmapCells,
  limitsOf,
} from "@/lib/domain/heatmap";

/** A name, in the reader's language where it has one. */
type Named = { name: string; lang?: string | undefined };

export type DrawnCell = {
  key: string;
  level: number | null;
  change: "up" | "down" | null;
  /** What a reader who cannot see it hears: "Level 3, up from 2". */
  label: string;
  href?: string | undefined;
};

type DrawnRow = {
  key: string;
  name: string;
  href?: string | undefined;
  isProvisional: boolean;
  /** The team's level, then its capabilities; none where it is not assessed. */
  cells: DrawnCell[];
};

/** All that the table and the picture of a heat map draw, in words and numbers. */
export type HeatmapDrawing = {
  /** The team's level first, then the capabilities. */
  columns: ({ key: string } & Named)[];
  /** `name` is null where the teams belong to no group, and no band has a name. */
  bands: { key: string; name: string | null; rows: DrawnRow[] }[];
  /** The levels that occur, from the lowest up. */
  legend: ({ level: number } & Named)[];
  hasChanges: boolean;
  hasProvisional: boolean;
  /** The month at whose end the levels are compared, as written. */
  since: string;
};

/** The key of the column that holds the team's own level. */
export const levelColumn = "level";

type Props = {
  teams: readonly HeatmapTeam[];
  capabilities: readonly ({ key: string } & Named)[];
  levels: readonly ({ value: number } & Named)[];
  /** The first day of the month at whose end the levels are compared. */
  since: CalendarDate;
  hrefOf?: (team: HeatmapTeam) => string;
  /** Where a cell leads; `capability` is null for the team's own level. */
  cellHrefOf?: (team: HeatmapTeam, capability: string | null) => string;
  t: Translate;
  format: Format;
};

/** Lays out teams by capabilities, in bands of their groups. */
export function drawHeatmap({
  teams,
  capabilities,
  levels,
  since,
  hrefOf,
  cellHrefOf,
  t,
  format,
}: Props): HeatmapDrawing {
  const keys = capabilities.map(({ key }) => key);
  const bands = bandsOf(teams);
  const hasGroups = bands.some(({ groupName }) => groupName !== null);
  const drawn = bands.map(({ groupName, teams: own }) => ({
    key: groupName ?? "",
    name: hasGroups ? (groupName ?? t("heatmap.noGroup")) : null,
    rows: own.map((team) => ({
      key: team.id,
      name: team.name,
      href: hrefOf?.(team),
      isProvisional: team.standing?.isProvisional ?? false,
      cells: heatmapCells(team, keys).map((cell, place) => ({
        key: place === 0 ? levelColumn : (keys[place - 1] ?? ""),
        level: cell.level,
        change: cellChange(cell),
        label: cellWords(cell, t),
        href: cellHrefOf?.(team, place === 0 ? null : (keys[place - 1] ?? null)),
      })),
    })),
  }));
  const rows = drawn.flatMap((band) => band.rows);
  const cells = rows.flatMap((row) => row.cells);
  return {
    columns: [{ key: levelColumn, name: t("heatmap.level") }, ...capabilities],
    bands: drawn,
    legend: levels
      .filter(({ value }) => cells.some(({ level }) => level === value))
      .map(({ value, ...named }) => ({ level: value, ...named })),
    hasChanges: cells.some(({ change }) => change !== null),
    hasProvisional: rows.some((row) => row.isProvisional),
    since: format.month(since),
  };
}

function cellWords({ level, before }: HeatmapCell, t: Translate): string {
  if (level === null) return t("heatmap.notApplicable");
  const change = cellChange({ level, before });
  return change === null || typeof before !== "number"
    ? t("levels.level", { level })
    : t(`heatmap.${change}`, { level, before });
}

type Limits = {
  limits: readonly CapabilityLimit[];
  held: number;
  capabilities: readonly ({ key: string } & Named)[];
  t: Translate;
  format: Format;
};

/** Which capabilities hold most teams back, and which rarely does. */
export function heatmapWords({ limits, held, capabilities, t, format }: Limits): string {
  const { most, rarely } = limitsOf(limits, held);
  const nameOf = ({ key }: CapabilityLimit) => capabilities.find((one) => one.key === key)?.name ?? key;
  if (most.length === 0) return t("heatmap.none");
  const values = { names: format.list(most.map(nameOf)), count: most.length };
  return rarely === null
    ? t("heatmap.most", values)
    : t("heatmap.mostAndRarely", { ...values, rarely: nameOf(rarely) });
}

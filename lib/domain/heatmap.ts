import type { CalendarDate } from "./calendar";

/** The levels of a team's capabilities by their keys; null where nothing of one is applicable, and no key for one that the team's framework version does not have. */
export type CapabilityLevels = Readonly<Record<string, number | null>>;

/** A team in the heat map, with its newest result and the one that counted at the start of the period; null where there was none. */
export type HeatmapTeam = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly groupName: string | null;
  readonly standing: {
    readonly assessmentId: string;
    readonly asOf: CalendarDate;
    readonly level: number | null;
    readonly isProvisional: boolean;
    readonly capabilities: CapabilityLevels;
  } | null;
  readonly past: { readonly level: number | null; readonly capabilities: CapabilityLevels } | null;
};

/** A level now and at the start of the period; `before` is undefined where there is nothing to compare. */
export type HeatmapCell = { readonly level: number | null; readonly before: number | null | undefined };

/** The cells of a team's row: its own level, then those of the capabilities in the order given; none for a team that is not assessed. */
export function heatmapCells({ standing, past }: HeatmapTeam, capabilities: readonly string[]): HeatmapCell[] {
  if (standing === null) return [];
  return [
    { level: standing.level, before: past?.level },
    ...capabilities.map((key) => ({
      level: standing.capabilities[key] ?? null,
      before: past?.capabilities[key],
    })),
  ];
}

/** How a cell changed since the start of the period; null where it did not, or one of the two has no level. */
export function cellChange({ level, before }: HeatmapCell): "up" | "down" | null {
  if (level === null || before === null || before === undefined || level === before) return null;
  return level > before ? "up" : "down";
}

/** Teams that follow one another and belong to one group, under its name; null for those without a group. */
export function bandsOf<T extends { readonly groupName: string | null }>(
  teams: readonly T[],
): { groupName: string | null; teams: T[] }[] {
  const bands: { groupName: string | null; teams: T[] }[] = [];
  for (const team of teams) {
    const last = bands.at(-1);
    if (last !== undefined && last.groupName === team.groupName) last.teams.push(team);
    else bands.push({ groupName: team.groupName, teams: [team] });
  }
  return bands;
}

/** A capability, and how many teams below the highest level it holds at theirs: no other stands lower. */
export type CapabilityLimit = { readonly key: string; readonly teams: number };

/**
 * Which capabilities hold most teams back, at most two and each at least half as many as the first, and the one that holds fewest, where it holds
 * fewer than a tenth of them; `held` is how many teams are held at all.
 */
export function limitsOf(
  limits: readonly CapabilityLimit[],
  held: number,
): { most: CapabilityLimit[]; rarely: CapabilityLimit | null } {
  const ordered = limits.toSorted((a, b) => b.teams - a.teams);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || first.teams === 0) return { most: [], rarely: null };
  return {
    most: ordered.slice(0, 2).filter(({ teams }) => teams * 2 >= first.teams),
    rarely: last !== undefined && ordered.length > 2 && last.teams * 10 < held ? last : null,
  };
}

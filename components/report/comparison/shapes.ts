import type { RadarShape } from "@/components/charts/compare/radar";
import type { TeamsContent } from "./content";

/** The shape of each team that has a result, in the order of the teams. */
export function shapesOf({ capabilities, teams }: TeamsContent): RadarShape[] {
  return teams
    .filter(({ standing }) => standing !== null)
    .map(({ key, name }) => ({
      key,
      name,
      levels: capabilities.map((one) => one.teams.find((team) => team.key === key)?.level ?? null),
    }));
}

import type { AnswerState, Assessed } from "./compare";
import { criteriaOf } from "./framework";

/** A criterion as each of the teams stands to it; null where a team has no result. */
export type CriterionBeside = {
  readonly id: string;
  readonly capability: string;
  readonly level: number;
  readonly states: readonly (AnswerState | null)[];
  /** All teams that have a result answer alike. */
  readonly isAlike: boolean;
};

/** Every criterion of a framework beside the answers of several teams, in the framework's order. */
export function criteriaBeside(
  framework: Assessed["framework"],
  teams: readonly (Assessed | null)[],
): CriterionBeside[] {
  const asked = teams.map((team) => (team === null ? null : new Set(criteriaOf(team.framework).map(({ id }) => id))));
  return criteriaOf(framework).map(({ id, capability, level }) => {
    const states = teams.map((team, place) => {
      if (team === null) return null;
      return asked[place]?.has(id) ? (team.answers.get(id) ?? "missing") : "not-asked";
    });
    return { id, capability, level, states, isAlike: new Set(states.filter((state) => state !== null)).size < 2 };
  });
}

import type { CalendarDate } from "./calendar";

/** A level to stand at, and the day until when. */
export type Target = { readonly level: number; readonly date: CalendarDate };

/** Who set a target that holds for a team. */
export type TargetSource = "team" | "group" | "organization";

/** The target that holds for a team, and whose it is. */
export type EffectiveTarget = Target & { readonly from: TargetSource };

/** The targets that a team, its group and its organisation have; null where they have none. */
export type Targets = { readonly [source in TargetSource]: Target | null };

/** The target that holds for a team: its own, else that of its group, else that of its organisation; null where nobody set one. */
export function effectiveTarget({ team, group, organization }: Targets): EffectiveTarget | null {
  if (team !== null) return { ...team, from: "team" };
  if (group !== null) return { ...group, from: "group" };
  return organization === null ? null : { ...organization, from: "organization" };
}

/** The target that would hold for a team without its own. */
export const inheritedTarget = (targets: Targets): EffectiveTarget | null =>
  effectiveTarget({ ...targets, team: null });

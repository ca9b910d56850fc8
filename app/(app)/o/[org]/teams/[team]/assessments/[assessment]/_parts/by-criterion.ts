type OfCriterion = { readonly criterionId: string };

/** The one of each criterion, by its id. */
export function indexByCriterion<T extends OfCriterion, Out>(
  items: readonly T[],
  map: (item: T) => Out,
): Record<string, Out> {
  return Object.fromEntries(items.map((item) => [item.criterionId, map(item)]));
}

/** All of each criterion, by its id. */
export function groupByCriterion<T extends OfCriterion>(items: readonly T[]): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) groups[item.criterionId] = [...(groups[item.criterionId] ?? []), item];
  return groups;
}

/** Teams that stand alike: at the same level, held there by the same criteria. */
export type HeldTeams = {
  readonly level: number;
  /** The criteria unmet at the level after theirs; never empty, for a team at the highest level is not held. */
  readonly nextUnmet: readonly string[];
  /** The levels above the next at which something is unmet, in any order. */
  readonly unmetAbove: readonly number[];
  /** How many teams they are. */
  readonly teams: number;
  /** The names of the first of them, in order; only of teams that one criterion holds. */
  readonly names: readonly string[];
};

/** What one criterion holds back, and what meeting it alone would bring. */
export type Unlock = {
  readonly id: string;
  /** The level at which it stands, which is the next one of all whom it holds. */
  readonly level: number;
  /** Teams that do not meet it at their next level. */
  readonly held: number;
  /** Those of them that rise if it is met and nothing else changes: it is the only one unmet at their next level. */
  readonly rises: number;
  /** The levels that these teams rise together; more than one each where the levels after the next ask nothing more of them. */
  readonly levels: number;
  /** The first of these teams by name. */
  readonly names: readonly string[];
};

/** So many of the teams that a criterion lifts are named. */
export const mostRisingNamed = 3;

// root order, as the database keeps names
const inOrder = new Intl.Collator("en").compare;

/**
 * Which criteria hold teams back, those that hold most teams first, then those that lift most teams by themselves, then in the order of levels and ids.
 * It follows from the staged rule of `frameworks/README.md`: a criterion above the next level moves nobody, and one of several at the next level moves nobody alone.
 */
export function unlocks(teams: readonly HeldTeams[], highest: number): Unlock[] {
  const found = new Map<string, Unlock>();
  for (const { level, nextUnmet, unmetAbove, teams: count, names } of teams) {
    const isAlone = nextUnmet.length === 1;
    const rises = isAlone ? count : 0;
    const levels = isAlone ? count * (Math.min(highest + 1, ...unmetAbove) - 1 - level) : 0;
    for (const id of nextUnmet) {
      const before = found.get(id) ?? { held: 0, rises: 0, levels: 0, names: [] };
      found.set(id, {
        id,
        level: level + 1,
        held: before.held + count,
        rises: before.rises + rises,
        levels: before.levels + levels,
        names: isAlone ? [...before.names, ...names].toSorted(inOrder).slice(0, mostRisingNamed) : before.names,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.held - a.held || b.rises - a.rises || a.level - b.level || (a.id < b.id ? -1 : 1),
  );
}

/** The criterion that lifts most teams by itself, of equals the one that lifts them further; null where none lifts any. */
export function bestUnlock(all: readonly Unlock[]): Unlock | null {
  const lifting = all.filter(({ rises }) => rises > 0);
  return lifting.reduce<Unlock | null>(
    (best, one) =>
      best === null || one.rises > best.rises || (one.rises === best.rises && one.levels > best.levels) ? one : best,
    null,
  );
}

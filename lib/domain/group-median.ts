import { medianLevel, quartileLevels } from "./distribution";

/** How many teams of a group stand at a level of a capability, or as a whole where `key` is null; `level` is null where nothing was applicable. */
export type LevelCount = { readonly key: string | null; readonly level: number | null; readonly n: number };

/** Where the middle of a group stands; halves occur; null where nobody has a level. `low` and `high` are its quartiles. */
export type GroupMedian = {
  /** How many teams have a result. */
  readonly teams: number;
  readonly whole: Middle | null;
  readonly capabilities: ReadonlyMap<string, Middle | null>;
};

/** The median with its quartiles. */
export type Middle = { readonly median: number; readonly low: number; readonly high: number };

/** The median of a group as a whole and by capability; teams to which nothing of a capability applies do not count in it. */
export function groupMedian(counts: readonly LevelCount[]): GroupMedian {
  const keys = new Set(counts.flatMap(({ key }) => (key === null ? [] : [key])));
  const whole = counts.filter(({ key }) => key === null);
  return {
    teams: whole.reduce((sum, { n }) => sum + n, 0),
    whole: middleOf(whole),
    capabilities: new Map([...keys].map((key) => [key, middleOf(counts.filter((one) => one.key === key))] as const)),
  };
}

function middleOf(counts: readonly LevelCount[]): Middle | null {
  const highest = Math.max(-1, ...counts.map(({ level }) => level ?? -1));
  const byLevel = Array.from({ length: highest + 1 }, (_, level) =>
    counts.reduce((sum, one) => (one.level === level ? sum + one.n : sum), 0),
  );
  const [median, quartiles] = [medianLevel(byLevel), quartileLevels(byLevel)];
  return median === null || quartiles === null ? null : { median, ...quartiles };
}

import { medianLevel } from "./distribution";

/** The present teams of one group at one level; both null for no group and no level. */
export type GroupLevel = {
  readonly slug: string | null;
  readonly name: string | null;
  readonly level: number | null;
  readonly teams: number;
  readonly assessed: number;
  /** Those with a target, and those of them that reached it or are on pace to. */
  readonly aiming: number;
  readonly onTarget: number;
};

/** A group beside others: how many teams, how they stand, and how they stand to their targets. */
export type ComparedGroup = {
  /** Null for the teams that belong to none. */
  readonly slug: string | null;
  readonly name: string | null;
  readonly teams: number;
  readonly assessed: number;
  readonly aiming: number;
  readonly onTarget: number;
  /** `counts[level]`, from 0 to the highest. */
  readonly counts: readonly number[];
  readonly median: number | null;
};

/** So many groups stand beside each other on a page. */
export const groupsPerPage = 8;

/** Each group with all its levels in one, in the order the groups come. */
export function groupsSideBySide(rows: readonly GroupLevel[], highest: number): ComparedGroup[] {
  const slugs = [...new Set(rows.map(({ slug }) => slug))];
  return slugs.map((slug) => {
    const own = rows.filter((row) => row.slug === slug);
    const sum = (of: "teams" | "assessed" | "aiming" | "onTarget") => own.reduce((total, row) => total + row[of], 0);
    const counts = Array.from({ length: highest + 1 }, (_, level) =>
      own.reduce((total, row) => (row.level === level ? total + row.teams : total), 0),
    );
    return {
      slug,
      name: own[0]?.name ?? null,
      teams: sum("teams"),
      assessed: sum("assessed"),
      aiming: sum("aiming"),
      onTarget: sum("onTarget"),
      counts,
      median: medianLevel(counts),
    };
  });
}

import { type ComparedGroup, type GroupLevel, groupsSideBySide } from "@/lib/domain/group-comparison";
import { database } from "./database";
import { keepFigures } from "./kept-figures";
import { targetLevel } from "./pace-sql";
import { pace, presentTeams } from "./portfolio-rows";

/** The groups of the present teams side by side, in order of their names, those without a group last. At most one statement. */
export const comparedGroups = keepFigures<{ readonly highest: number }, readonly ComparedGroup[]>(
  async (grant, { today }, { highest }) => {
    const rows = await database().$queryRaw<GroupLevel[]>`
      SELECT g.slug, g.name, s.level, count(*)::int AS teams, count(s.team_id)::int AS assessed, count(${targetLevel})::int AS aiming,
        (count(*) FILTER (WHERE ${pace(today)} IN ('reached', 'on-pace')))::int AS "onTarget"
      FROM ${presentTeams(grant)}
      GROUP BY g.id, g.slug, g.name, s.level ORDER BY g.name COLLATE "und-x-icu" NULLS LAST, g.id, s.level`;
    return groupsSideBySide(rows, highest);
  },
);

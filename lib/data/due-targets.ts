import type { DueTarget } from "@/lib/domain/due-target";
import { database } from "./database";
import { inGroup } from "./in-group";
import { keepFigures } from "./kept-figures";
import { targetDate, targetLevel } from "./pace-sql";
import { pace, presentTeams } from "./portfolio-rows";

const mostTargets = 5;

/** The targets that are due first and not reached, in all groups or in one; what is overdue stands at the top. At most one statement. */
export const dueTargets = keepFigures<{ readonly group: string | null }, readonly DueTarget[]>(
  (grant, { today }, { group }) => database().$queryRaw<DueTarget[]>`
    SELECT t.name, t.slug, s.level, ${targetLevel} AS target, ${targetDate} AS date, ${pace(today)} AS pace
    FROM ${presentTeams(grant)}
    WHERE ${targetLevel} IS NOT NULL AND ${pace(today)} IS DISTINCT FROM 'reached' AND ${inGroup(group)}
    ORDER BY ${targetDate}, s.level NULLS FIRST, t.name COLLATE "und-x-icu", t.id LIMIT ${mostTargets}`,
);

import { type HeldTeams, mostRisingNamed, type Unlock, unlocks } from "@/lib/domain/unlock";
import { database } from "./database";
import { inGroup } from "./in-group";
import { keepFigures } from "./kept-figures";
import { presentTeams } from "./portfolio-rows";

/**
 * Which criteria hold the teams of all groups, or of one, at their levels, and whom each of them alone lifts; `highest` is the highest level of the main framework.
 * At most one statement; unmet criteria above the next level are read only of teams that one criterion holds.
 */
export const criteriaThatHold = keepFigures<
  { readonly group: string | null; readonly highest: number },
  readonly Unlock[]
>(async (grant, _at, { group, highest }) => {
  const teams = await database().$queryRaw<HeldTeams[]>`
    SELECT s.level, s.next_unmet AS "nextUnmet", COALESCE(above.levels, '{}') AS "unmetAbove", count(*)::int AS teams,
      COALESCE((array_agg(t.name ORDER BY t.name COLLATE "und-x-icu", t.id) FILTER (WHERE cardinality(s.next_unmet) = 1))[1:${mostRisingNamed}::int], '{}') AS names
    FROM ${presentTeams(grant)}
    CROSS JOIN LATERAL (
      SELECT CASE WHEN cardinality(s.next_unmet) = 1 THEN (
        SELECT array_agg(higher::int ORDER BY higher) FROM assessment_result r, jsonb_object_keys(r.unmet) higher
        WHERE r.organization_id = o.id AND r.assessment_id = s.assessment_id AND higher::int > s.level + 1) END AS levels
    ) above
    WHERE cardinality(s.next_unmet) > 0 AND ${inGroup(group)}
    GROUP BY s.level, s.next_unmet, above.levels`;
  return unlocks(teams, highest);
});

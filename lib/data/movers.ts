import { type CalendarDate, lastDayOf } from "@/lib/domain/calendar";
import type { Movers } from "@/lib/domain/movers";
import { database } from "./database";
import { inGroup } from "./in-group";
import { keepFigures } from "./kept-figures";
import { presentTeams, resultOn } from "./portfolio-rows";

const mostMovers = 3;

/** Who moved furthest between two levels since the end of a month, in all groups or in one, and who has stood at one level the longest. At most one statement. */
export const movers = keepFigures<{ readonly group: string | null; readonly since: CalendarDate }, Movers>(
  async (grant, _at, { group, since }) => {
    const rows = await database().$queryRaw<Movers[]>`
      WITH stand AS (
        SELECT t.name, t.slug, o.id AS organization_id, s.level, s.level_since, s.as_of, s.assessment_id, s.next_unmet, past.level AS before, past.id AS past_id
        FROM ${presentTeams(grant)} ${resultOn("past", lastDayOf(since))}
        WHERE s.team_id IS NOT NULL AND ${inGroup(group)}
      ), moved AS (
        SELECT *, row_number() OVER (PARTITION BY level > before ORDER BY abs(level - before) DESC, level DESC, name COLLATE "und-x-icu", slug) AS place
        FROM stand WHERE level <> before
      ), told AS (
        SELECT place, moved.level > before AS has_risen, jsonb_build_object('name', name, 'slug', slug, 'before', before, 'level', moved.level,
          'from', past.as_of, 'to', moved.as_of, 'gained', met.gained, 'lost', met.lost, 'firstLost', met.first_lost) AS mover
        FROM moved
        JOIN assessment_result newest ON newest.organization_id = moved.organization_id AND newest.assessment_id = moved.assessment_id
        JOIN assessment_result past ON past.organization_id = moved.organization_id AND past.assessment_id = moved.past_id
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE earlier.id IS NULL)::int AS gained, count(*) FILTER (WHERE later.id IS NULL)::int AS lost,
            min(earlier.id) FILTER (WHERE later.id IS NULL AND earlier.id = ANY (moved.next_unmet)) AS first_lost
          FROM (SELECT one ->> 'id' AS id FROM jsonb_array_elements(newest.counts_until) one) later
          FULL JOIN (SELECT one ->> 'id' AS id FROM jsonb_array_elements(past.counts_until) one) earlier ON earlier.id = later.id
        ) met
        WHERE place <= ${mostMovers}
      )
      SELECT COALESCE((SELECT jsonb_agg(mover ORDER BY place) FROM told WHERE has_risen), '[]') AS rises,
        COALESCE((SELECT jsonb_agg(mover ORDER BY place) FROM told WHERE NOT has_risen), '[]') AS falls,
        (SELECT jsonb_build_object('name', name, 'slug', slug, 'level', level, 'since', level_since, 'to', as_of, 'short', cardinality(next_unmet))
          FROM stand WHERE cardinality(next_unmet) > 0 ORDER BY level_since, name COLLATE "und-x-icu", slug LIMIT 1) AS longest`;
    return rows[0] ?? { rises: [], falls: [], longest: null };
  },
);

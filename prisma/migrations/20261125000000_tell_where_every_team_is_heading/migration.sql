-- What the portfolio reads of a team without touching its results: pace, what is unmet at the next level, capability levels, until when answers count.
ALTER TABLE "team_standing" ADD COLUMN "pace_points" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN "pace_from" TEXT,
ADD COLUMN "slope_low" INTEGER,
ADD COLUMN "slope" INTEGER,
ADD COLUMN "slope_high" INTEGER,
ADD COLUMN "next_unmet" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "capability_levels" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "counts_until" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- The standings that there are, filled as a publication fills them (lib/domain/standing.ts, lib/domain/pace.ts): so that every figure is right from the first request on.
WITH point AS (
  SELECT r.*, r.level + r.half_points::float8 / GREATEST(2 * r.applicable, 1) AS progress,
    row_number() OVER (PARTITION BY organization_id, team_id, framework_key ORDER BY as_of DESC) AS place
  FROM assessment_result r WHERE level IS NOT NULL
), span AS (
  SELECT organization_id, team_id, framework_key, count(*)::int AS points, min(as_of) AS since
  FROM point WHERE place <= 8 GROUP BY 1, 2, 3
), pace AS (
  -- Theil-Sen: the median slope of all pairs, and the range of four of five of them
  SELECT organization_id, team_id, framework_key,
    floor(percentile_cont(0.1) WITHIN GROUP (ORDER BY slope) * 1000000 + 0.5)::int AS slope_low,
    floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY slope) * 1000000 + 0.5)::int AS slope,
    floor(percentile_cont(0.9) WITHIN GROUP (ORDER BY slope) * 1000000 + 0.5)::int AS slope_high
  FROM (
    SELECT later.organization_id, later.team_id, later.framework_key,
      (later.progress - earlier.progress) / (later.as_of::date - earlier.as_of::date) AS slope
    FROM point later
    JOIN point earlier USING (organization_id, team_id, framework_key)
    WHERE later.place < earlier.place AND earlier.place <= 8
  ) pair
  GROUP BY 1, 2, 3 HAVING count(*) >= 3
), heading AS (
  SELECT s.organization_id, s.team_id, s.framework_key, COALESCE(span.points, 0) AS points, span.since, p.slope_low, p.slope, p.slope_high,
    ARRAY(SELECT jsonb_array_elements_text(COALESCE(r.unmet -> (s.level + 1)::text, '[]'))) AS next_unmet,
    COALESCE((SELECT jsonb_object_agg(one ->> 'key', one -> 'level') FROM jsonb_array_elements(r.capabilities) one), '{}') AS capability_levels,
    ARRAY(SELECT COALESCE(one ->> 'until', to_char(s.as_of::date - 1, 'YYYY-MM-DD')) AS day
      FROM jsonb_array_elements(r.counts_until) one ORDER BY day) AS counts_until
  FROM team_standing s
  JOIN assessment_result r ON r.organization_id = s.organization_id AND r.assessment_id = s.assessment_id
  LEFT JOIN span ON (span.organization_id, span.team_id, span.framework_key) = (s.organization_id, s.team_id, s.framework_key)
  LEFT JOIN pace p ON (p.organization_id, p.team_id, p.framework_key) = (s.organization_id, s.team_id, s.framework_key)
)
UPDATE team_standing s SET pace_points = h.points, pace_from = h.since, slope_low = h.slope_low, slope = h.slope, slope_high = h.slope_high,
  next_unmet = h.next_unmet, capability_levels = h.capability_levels, counts_until = h.counts_until
FROM heading h
WHERE (h.organization_id, h.team_id, h.framework_key) = (s.organization_id, s.team_id, s.framework_key);

ALTER TABLE team_standing
  ADD CONSTRAINT team_standing_pace CHECK (pace_points BETWEEN 0 AND 8 AND (pace_points > 0) = (pace_from IS NOT NULL)
    AND is_calendar_date(pace_from) AND pace_from <= as_of),
  ADD CONSTRAINT team_standing_slopes CHECK (num_nulls(slope_low, slope, slope_high) = CASE WHEN pace_points >= 3 THEN 0 ELSE 3 END
    AND slope_low <= slope AND slope <= slope_high),
  ADD CONSTRAINT team_standing_lists CHECK (next_unmet IS NOT NULL AND jsonb_typeof(capability_levels) = 'object' AND counts_until IS NOT NULL
    AND counts_until::text ~ '^\{([0-9]{4}-[0-9]{2}-[0-9]{2}(,[0-9]{4}-[0-9]{2}-[0-9]{2})*)?\}$');

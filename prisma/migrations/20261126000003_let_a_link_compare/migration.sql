-- A link can show a comparison: two assessments of a team, several teams in their order, or a team and its group.

ALTER TABLE "share_link_team" ADD COLUMN "place" SMALLINT NOT NULL DEFAULT 0;

ALTER TABLE share_link
  ADD CONSTRAINT share_link_comparison_scope CHECK (scope <> 'comparison' OR CASE
    WHEN team_id IS NULL THEN group_id IS NULL AND cardinality(assessment_ids) = 0
    WHEN group_id IS NULL THEN mode = 'frozen' AND cardinality(assessment_ids) = 2
    ELSE cardinality(assessment_ids) = 0 END);

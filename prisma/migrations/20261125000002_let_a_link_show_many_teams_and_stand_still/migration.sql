-- A frozen link shows what was published by an instant; that of a group or portfolio the teams that there were.

ALTER TABLE "share_link" ADD COLUMN "frozen_at" TIMESTAMPTZ(3);

CREATE TABLE "share_link_team" (
    "organization_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "share_link_team_pkey" PRIMARY KEY ("organization_id","link_id","team_id")
);

CREATE INDEX "share_link_team_organization_id_team_id_idx" ON "share_link_team"("organization_id", "team_id");

ALTER TABLE "share_link_team" ADD CONSTRAINT "share_link_team_organization_id_link_id_fkey" FOREIGN KEY ("organization_id", "link_id") REFERENCES "share_link"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "share_link_team" ADD CONSTRAINT "share_link_team_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

UPDATE share_link SET frozen_at = created_at WHERE frozen_on IS NOT NULL;
ALTER TABLE share_link
  ADD CONSTRAINT share_link_frozen_instant CHECK ((frozen_on IS NULL) = (frozen_at IS NULL)),
  ADD CONSTRAINT share_link_group_scope CHECK (scope <> 'group' OR group_id IS NOT NULL),
  ADD CONSTRAINT share_link_assessment_scope CHECK (scope <> 'assessment' OR (mode = 'frozen' AND cardinality(assessment_ids) = 1)),
  ADD CONSTRAINT share_link_passcode_counted CHECK (passcode_version >= 0 AND (passcode_hash IS NULL OR passcode_version >= 1));

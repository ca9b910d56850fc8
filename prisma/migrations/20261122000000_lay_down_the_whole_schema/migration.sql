-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "email_verified_at" TIMESTAMPTZ(3),
    "locale" TEXT,
    "theme" TEXT,
    "has_shortcuts" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instance" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "set_up_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "cadence_days" INTEGER NOT NULL DEFAULT 90,
    "shelf_life_days" INTEGER,
    "main_framework_key" TEXT NOT NULL DEFAULT 'mlops-levels',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "target_level" SMALLINT,
    "target_date" TEXT,
    "are_links_allowed" BOOLEAN NOT NULL DEFAULT true,
    "is_passcode_required" BOOLEAN NOT NULL DEFAULT false,
    "is_expiry_required" BOOLEAN NOT NULL DEFAULT false,
    "embed_origins" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_slug" (
    "slug" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "organization_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "membership" (
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("organization_id","user_id")
);

-- CreateTable
CREATE TABLE "group" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "target_level" SMALLINT,
    "target_date" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "group_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID NOT NULL,
    "group_id" UUID,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "lead_user_id" UUID,
    "target_level" SMALLINT,
    "target_date" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "archived_on" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "team_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "team_slug" (
    "organization_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "team_slug_pkey" PRIMARY KEY ("organization_id","slug")
);

-- CreateTable
CREATE TABLE "team_member" (
    "organization_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("organization_id","team_id","user_id")
);

-- CreateTable
CREATE TABLE "team_period" (
    "organization_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "from_month" TEXT NOT NULL,
    "group_id" UUID,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "team_period_pkey" PRIMARY KEY ("organization_id","team_id","from_month")
);

-- CreateTable
CREATE TABLE "framework" (
    "key" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "framework_key" TEXT NOT NULL,
    "framework_version" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_by_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "answer" (
    "organization_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "source" TEXT NOT NULL DEFAULT 'person',
    "confirmed_at" TIMESTAMPTZ(3),
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("organization_id","assessment_id","criterion_id")
);

-- CreateTable
CREATE TABLE "answer_event" (
    "id" BIGSERIAL NOT NULL,
    "organization_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "write_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "old_value" TEXT,
    "new_value" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "is_confirmed" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "user_id" UUID,
    "token_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "framework_key" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "valid_until" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "assessment_evidence" (
    "organization_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "evidence_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "valid_until" TEXT,

    CONSTRAINT "assessment_evidence_pkey" PRIMARY KEY ("organization_id","assessment_id","criterion_id","evidence_id")
);

-- CreateTable
CREATE TABLE "assessment_result" (
    "organization_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "framework_key" TEXT NOT NULL,
    "framework_version" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "level" SMALLINT,
    "half_points" INTEGER NOT NULL,
    "applicable" INTEGER NOT NULL,
    "missing" INTEGER NOT NULL,
    "not_applicable" INTEGER NOT NULL,
    "is_provisional" BOOLEAN NOT NULL,
    "passed_without_evidence" SMALLINT[],
    "capabilities" JSONB NOT NULL,
    "unmet" JSONB NOT NULL,
    "counts_until" JSONB NOT NULL,
    "readings" JSONB NOT NULL,

    CONSTRAINT "assessment_result_pkey" PRIMARY KEY ("organization_id","assessment_id")
);

-- CreateTable
CREATE TABLE "team_standing" (
    "organization_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "framework_key" TEXT NOT NULL,
    "assessment_id" UUID NOT NULL,
    "as_of" TEXT NOT NULL,
    "level" SMALLINT,
    "level_since" TEXT NOT NULL,
    "half_points" INTEGER NOT NULL,
    "applicable" INTEGER NOT NULL,
    "is_provisional" BOOLEAN NOT NULL,

    CONSTRAINT "team_standing_pkey" PRIMARY KEY ("organization_id","team_id","framework_key")
);

-- CreateTable
CREATE TABLE "level_change" (
    "id" BIGSERIAL NOT NULL,
    "organization_id" UUID NOT NULL,
    "group_id" UUID,
    "framework_key" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "level" SMALLINT,
    "change" INTEGER NOT NULL,

    CONSTRAINT "level_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID NOT NULL,
    "scope" TEXT NOT NULL DEFAULT 'team',
    "mode" TEXT NOT NULL DEFAULT 'live',
    "team_id" UUID,
    "group_id" UUID,
    "assessment_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "frozen_on" TEXT,
    "label" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "token_sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hides_names" BOOLEAN NOT NULL DEFAULT false,
    "hides_capabilities" BOOLEAN NOT NULL DEFAULT false,
    "hides_gap" BOOLEAN NOT NULL DEFAULT false,
    "hides_readings" BOOLEAN NOT NULL DEFAULT false,
    "hides_notes" BOOLEAN NOT NULL DEFAULT true,
    "hides_evidence" BOOLEAN NOT NULL DEFAULT true,
    "passcode_hash" TEXT,
    "passcode_version" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_opened_at" TIMESTAMPTZ(3),
    "opened_count" INTEGER NOT NULL DEFAULT 0,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "invitation_team" (
    "organization_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "invitation_team_pkey" PRIMARY KEY ("organization_id","invitation_id","team_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "organization_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "target_kind" TEXT,
    "target_id" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_link_token_hash_key" ON "password_link"("token_hash");

-- CreateIndex
CREATE INDEX "password_link_user_id_idx" ON "password_link"("user_id");

-- CreateIndex
CREATE INDEX "rate_limit_window_start_idx" ON "rate_limit"("window_start");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "organization_slug_organization_id_idx" ON "organization_slug"("organization_id");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_organization_id_slug_key" ON "group"("organization_id", "slug");

-- CreateIndex
CREATE INDEX "team_organization_id_group_id_idx" ON "team"("organization_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_organization_id_slug_key" ON "team"("organization_id", "slug");

-- CreateIndex
CREATE INDEX "team_member_organization_id_user_id_idx" ON "team_member"("organization_id", "user_id");

-- CreateIndex
CREATE INDEX "assessment_organization_id_team_id_framework_key_as_of_idx" ON "assessment"("organization_id", "team_id", "framework_key", "as_of");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_organization_id_team_id_id_key" ON "assessment"("organization_id", "team_id", "id");

-- CreateIndex
CREATE INDEX "answer_event_organization_id_assessment_id_criterion_id_id_idx" ON "answer_event"("organization_id", "assessment_id", "criterion_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_event_organization_id_write_id_key" ON "answer_event"("organization_id", "write_id");

-- CreateIndex
CREATE INDEX "evidence_organization_id_team_id_framework_key_criterion_id_idx" ON "evidence"("organization_id", "team_id", "framework_key", "criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_result_organization_id_team_id_framework_key_as__key" ON "assessment_result"("organization_id", "team_id", "framework_key", "as_of");

-- CreateIndex
CREATE UNIQUE INDEX "level_change_key" ON "level_change"("organization_id", "framework_key", "month", "group_id", "level");

-- CreateIndex
CREATE UNIQUE INDEX "share_link_token_hash_key" ON "share_link"("token_hash");

-- CreateIndex
CREATE INDEX "share_link_organization_id_team_id_idx" ON "share_link"("organization_id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "audit_event_organization_id_id_idx" ON "audit_event"("organization_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_slug" ADD CONSTRAINT "organization_slug_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organization_id_group_id_fkey" FOREIGN KEY ("organization_id", "group_id") REFERENCES "group"("organization_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team_slug" ADD CONSTRAINT "team_slug_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_organization_id_user_id_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "membership"("organization_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_period" ADD CONSTRAINT "team_period_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_period" ADD CONSTRAINT "team_period_organization_id_group_id_fkey" FOREIGN KEY ("organization_id", "group_id") REFERENCES "group"("organization_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_framework_key_framework_version_fkey" FOREIGN KEY ("framework_key", "framework_version") REFERENCES "framework"("key", "version") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_organization_id_assessment_id_fkey" FOREIGN KEY ("organization_id", "assessment_id") REFERENCES "assessment"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_event" ADD CONSTRAINT "answer_event_organization_id_assessment_id_fkey" FOREIGN KEY ("organization_id", "assessment_id") REFERENCES "assessment"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_organization_id_assessment_id_fkey" FOREIGN KEY ("organization_id", "assessment_id") REFERENCES "assessment"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_result" ADD CONSTRAINT "assessment_result_organization_id_assessment_id_fkey" FOREIGN KEY ("organization_id", "assessment_id") REFERENCES "assessment"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_standing" ADD CONSTRAINT "team_standing_organization_id_team_id_assessment_id_fkey" FOREIGN KEY ("organization_id", "team_id", "assessment_id") REFERENCES "assessment"("organization_id", "team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_standing" ADD CONSTRAINT "team_standing_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "level_change" ADD CONSTRAINT "level_change_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_organization_id_group_id_fkey" FOREIGN KEY ("organization_id", "group_id") REFERENCES "group"("organization_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_team" ADD CONSTRAINT "invitation_team_organization_id_invitation_id_fkey" FOREIGN KEY ("organization_id", "invitation_id") REFERENCES "invitation"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_team" ADD CONSTRAINT "invitation_team_organization_id_team_id_fkey" FOREIGN KEY ("organization_id", "team_id") REFERENCES "team"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


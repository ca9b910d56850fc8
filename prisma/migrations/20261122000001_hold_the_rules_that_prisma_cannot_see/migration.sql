-- Rules that the Prisma schema cannot say: checks, partial uniques, append-only logs, what the application role may do.

-- A calendar date is a real day, written YYYY-MM-DD.
CREATE FUNCTION is_calendar_date(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN value ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
    THEN make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1)
         + (substr(value, 9, 2)::int - 1) < (make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month')
    ELSE false END
$$;

ALTER TABLE "user"
  ADD CONSTRAINT user_email_canonical CHECK (email = lower(email) AND email LIKE '%_@_%' AND char_length(email) <= 254),
  ADD CONSTRAINT user_name_length CHECK (char_length(name) BETWEEN 1 AND 80),
  ADD CONSTRAINT user_locale_known CHECK (locale IN ('en', 'zh')),
  ADD CONSTRAINT user_theme_known CHECK (theme IN ('light', 'dark'));
ALTER TABLE session ADD CONSTRAINT session_expires_later CHECK (expires_at > created_at);
ALTER TABLE password_link ADD CONSTRAINT password_link_hash_length CHECK (octet_length(token_hash) = 32);
ALTER TABLE instance ADD CONSTRAINT instance_single_row CHECK (id = 1);
ALTER TABLE rate_limit ADD CONSTRAINT rate_limit_count CHECK (count >= 0);

ALTER TABLE organization
  ADD CONSTRAINT organization_name_length CHECK (char_length(name) BETWEEN 1 AND 80),
  ADD CONSTRAINT organization_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60),
  ADD CONSTRAINT organization_cadence CHECK (cadence_days BETWEEN 1 AND 3650),
  ADD CONSTRAINT organization_shelf_life CHECK (shelf_life_days BETWEEN 1 AND 3650),
  ADD CONSTRAINT organization_revision CHECK (revision >= 0),
  ADD CONSTRAINT organization_target CHECK ((target_level IS NULL) = (target_date IS NULL) AND is_calendar_date(target_date));
ALTER TABLE organization_slug ADD CONSTRAINT organization_slug_old_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE membership ADD CONSTRAINT membership_role_known CHECK (role IN ('viewer', 'member', 'manager', 'admin', 'owner'));
ALTER TABLE "group"
  ADD CONSTRAINT group_name_length CHECK (char_length(name) BETWEEN 1 AND 80),
  ADD CONSTRAINT group_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60),
  ADD CONSTRAINT group_target CHECK ((target_level IS NULL) = (target_date IS NULL) AND is_calendar_date(target_date));
ALTER TABLE team
  ADD CONSTRAINT team_name_length CHECK (char_length(name) BETWEEN 1 AND 80),
  ADD CONSTRAINT team_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60),
  ADD CONSTRAINT team_archived_on_day CHECK (is_calendar_date(archived_on)),
  ADD CONSTRAINT team_target CHECK ((target_level IS NULL) = (target_date IS NULL) AND is_calendar_date(target_date));
ALTER TABLE team_period ADD CONSTRAINT team_period_month CHECK (is_calendar_date(from_month) AND from_month LIKE '%-01');

ALTER TABLE assessment
  ADD CONSTRAINT assessment_status_known CHECK (status IN ('draft', 'in-review', 'returned', 'published', 'withdrawn', 'discarded')),
  ADD CONSTRAINT assessment_as_of_day CHECK (is_calendar_date(as_of) AND as_of >= '2000-01-01'),
  ADD CONSTRAINT assessment_published_when CHECK (status NOT IN ('published', 'withdrawn') OR published_at IS NOT NULL);
CREATE UNIQUE INDEX assessment_published_once ON assessment (organization_id, team_id, framework_key, as_of) WHERE status = 'published';
CREATE UNIQUE INDEX assessment_open_once ON assessment (organization_id, team_id, framework_key, as_of) WHERE status IN ('draft', 'in-review', 'returned');

ALTER TABLE answer
  ADD CONSTRAINT answer_value_known CHECK (value IN ('met', 'partly', 'not-met', 'not-applicable')),
  ADD CONSTRAINT answer_source_known CHECK (source IN ('person', 'signal', 'carried-forward', 'import')),
  ADD CONSTRAINT answer_reason_given CHECK (value <> 'not-applicable' OR char_length(btrim(reason)) > 0),
  ADD CONSTRAINT answer_note_length CHECK (char_length(note) <= 4000 AND char_length(reason) <= 1000),
  ADD CONSTRAINT answer_revision CHECK (revision >= 1);
ALTER TABLE answer_event
  ADD CONSTRAINT answer_event_source_known CHECK (source IN ('person', 'signal', 'carried-forward', 'import')),
  ADD CONSTRAINT answer_event_values_known CHECK (
    old_value IN ('met', 'partly', 'not-met', 'not-applicable') AND new_value IN ('met', 'partly', 'not-met', 'not-applicable'));
ALTER TABLE evidence
  ADD CONSTRAINT evidence_url_scheme CHECK (url ~ '^https?://' AND char_length(url) <= 2000),
  ADD CONSTRAINT evidence_title_length CHECK (char_length(title) BETWEEN 1 AND 200),
  ADD CONSTRAINT evidence_valid_until_day CHECK (is_calendar_date(valid_until));
ALTER TABLE assessment_evidence
  ADD CONSTRAINT assessment_evidence_url_scheme CHECK (url ~ '^https?://'),
  ADD CONSTRAINT assessment_evidence_valid_until_day CHECK (is_calendar_date(valid_until));
ALTER TABLE assessment_result
  ADD CONSTRAINT assessment_result_as_of_day CHECK (is_calendar_date(as_of)),
  ADD CONSTRAINT assessment_result_points CHECK (half_points >= 0 AND applicable >= 0
    AND (half_points < 2 * applicable OR (half_points = 0 AND applicable = 0)));
ALTER TABLE team_standing
  ADD CONSTRAINT team_standing_days CHECK (is_calendar_date(as_of) AND is_calendar_date(level_since) AND level_since <= as_of);
ALTER TABLE level_change ADD CONSTRAINT level_change_month CHECK (is_calendar_date(month) AND month LIKE '%-01');
-- No group and no level are keys like any other.
DROP INDEX level_change_key;
CREATE UNIQUE INDEX level_change_key ON level_change (organization_id, framework_key, month, group_id, level) NULLS NOT DISTINCT;

ALTER TABLE share_link
  ADD CONSTRAINT share_link_scope_known CHECK (scope IN ('team', 'assessment', 'comparison', 'group', 'portfolio')),
  ADD CONSTRAINT share_link_mode_known CHECK (mode IN ('live', 'frozen')),
  ADD CONSTRAINT share_link_frozen_day CHECK ((mode = 'frozen') = (frozen_on IS NOT NULL) AND is_calendar_date(frozen_on)),
  ADD CONSTRAINT share_link_team_scope CHECK (scope NOT IN ('team', 'assessment') OR team_id IS NOT NULL),
  ADD CONSTRAINT share_link_label_length CHECK (char_length(label) BETWEEN 1 AND 80),
  ADD CONSTRAINT share_link_hash_length CHECK (octet_length(token_hash) = 32);
ALTER TABLE invitation
  ADD CONSTRAINT invitation_role_known CHECK (role IN ('viewer', 'member', 'manager', 'admin', 'owner')),
  ADD CONSTRAINT invitation_email_canonical CHECK (email = lower(email)),
  ADD CONSTRAINT invitation_hash_length CHECK (octet_length(token_hash) = 32);
CREATE UNIQUE INDEX invitation_open_once ON invitation (organization_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- Answer events and the audit log are only ever added to, but with their whole organisation.
CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.organization_id::text = current_setting('ascent.purging', true) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER answer_event_append_only BEFORE UPDATE OR DELETE ON answer_event FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log();
CREATE TRIGGER answer_event_no_truncate BEFORE TRUNCATE ON answer_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();

-- Removes an organisation with all its rows, logs included. For the owner role alone.
CREATE FUNCTION purge_organization(target uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('ascent.purging', target::text, true);
  DELETE FROM audit_event WHERE organization_id = target;
  DELETE FROM share_link WHERE organization_id = target;
  DELETE FROM answer_event WHERE organization_id = target;
  DELETE FROM assessment WHERE organization_id = target;
  DELETE FROM team WHERE organization_id = target;
  DELETE FROM organization WHERE id = target;
  PERFORM set_config('ascent.purging', '', true);
END
$$;
REVOKE ALL ON FUNCTION purge_organization(uuid) FROM PUBLIC;

-- What the server's role may do: no DDL, no TRUNCATE, logs and frameworks never changed, whole tenants and their history never deleted.
-- Called after every migration, so that a role made later gets its rights too.
CREATE FUNCTION grant_application_rights(application name) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  item record;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', application);
  FOR item IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('REVOKE ALL ON public.%I FROM %I', item.tablename, application);
    EXECUTE format('GRANT %s ON public.%I TO %I',
      CASE
        WHEN item.tablename IN ('framework', '_prisma_migrations') THEN 'SELECT'
        WHEN item.tablename IN ('answer_event', 'audit_event', 'instance', 'assessment_evidence') THEN 'SELECT, INSERT'
        WHEN item.tablename IN ('organization', 'user', 'team', 'group', 'assessment', 'evidence', 'share_link', 'invitation')
          THEN 'SELECT, INSERT, UPDATE'
        ELSE 'SELECT, INSERT, UPDATE, DELETE'
      END, item.tablename, application);
  END LOOP;
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', application);
END
$$;
REVOKE ALL ON FUNCTION grant_application_rights(name) FROM PUBLIC;

-- Whatever the portfolio's figures rest on counts the organisation's revision up, so that figures kept under a revision are never out of date.
-- It happens when the transaction commits: the organisation's row is the last one locked, as everywhere, and held the shortest.
CREATE FUNCTION count_organization_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE organization SET revision = revision + 1
  -- once in a transaction is enough
  WHERE id = COALESCE(NEW.organization_id, OLD.organization_id) AND xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER team_counts_up AFTER INSERT OR DELETE ON team
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_organization_up();
CREATE CONSTRAINT TRIGGER team_change_counts_up
  AFTER UPDATE OF name, slug, group_id, lead_user_id, target_level, target_date, archived_on, deleted_at ON team
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_organization_up();
CREATE CONSTRAINT TRIGGER group_counts_up AFTER INSERT OR UPDATE OR DELETE ON "group"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_organization_up();
CREATE CONSTRAINT TRIGGER team_standing_counts_up AFTER INSERT OR UPDATE OR DELETE ON team_standing
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_organization_up();
CREATE CONSTRAINT TRIGGER level_change_counts_up AFTER INSERT OR UPDATE OR DELETE ON level_change
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_organization_up();
CREATE CONSTRAINT TRIGGER assessment_result_counts_up AFTER INSERT OR UPDATE OR DELETE ON assessment_result
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_organization_up();

-- Every change of an organisation is one of what it shows: its target, its rhythm, its main framework.
CREATE FUNCTION count_own_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.revision = OLD.revision THEN
    NEW.revision := OLD.revision + 1;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER organization_counts_up BEFORE UPDATE ON organization FOR EACH ROW EXECUTE FUNCTION count_own_change();

-- A lead who takes another name.
CREATE FUNCTION count_led_organizations_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE organization SET revision = revision + 1
  WHERE id IN (
    SELECT o.id FROM organization o
    WHERE o.id IN (SELECT t.organization_id FROM membership m JOIN team t ON t.organization_id = m.organization_id AND t.lead_user_id = m.user_id
      WHERE m.user_id = NEW.id)
    ORDER BY o.id FOR NO KEY UPDATE
  ) AND xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER user_name_counts_up AFTER UPDATE OF name ON "user"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION count_led_organizations_up();

-- A view of the portfolio under a name: a person's own, or (without a person) everybody's in the organisation.
CREATE TABLE "saved_view" (
  "organization_id" UUID NOT NULL,
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "user_id" UUID,
  "name" TEXT NOT NULL,
  "query" TEXT NOT NULL,
  "is_default" BOOLEAN NOT NULL DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "saved_view_pkey" PRIMARY KEY ("organization_id", "id")
);
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_organization_id_user_id_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "membership"("organization_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE saved_view
  ADD CONSTRAINT saved_view_name_length CHECK (char_length(btrim(name)) BETWEEN 1 AND 60),
  ADD CONSTRAINT saved_view_query_length CHECK (char_length(query) <= 2000 AND (query = '' OR query LIKE '?_%'));
-- Nobody in the place of a person is a keeper like any other.
CREATE UNIQUE INDEX saved_view_name_once ON saved_view (organization_id, user_id, lower(name)) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX saved_view_default_once ON saved_view (organization_id, user_id) NULLS NOT DISTINCT WHERE is_default;

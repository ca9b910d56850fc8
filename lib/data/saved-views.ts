import { type Grant, userIdOf } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import type { NewView, SavedView } from "@/lib/domain/saved-view";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";

const mostViews = 50;

/** The views that somebody can open: their own and everybody's, by name. */
export async function listSavedViews(grant: Grant<"portfolio.view">): Promise<SavedView[]> {
  return database().$queryRaw<SavedView[]>`
    SELECT id, name, query, is_default AS "isDefault", user_id IS NULL AS "isShared" FROM saved_view
    WHERE organization_id = ${grant.organizationId}::uuid AND (user_id IS NULL OR user_id = ${userIdOf(grant.actor)}::uuid)
    ORDER BY user_id IS NULL, name COLLATE "und-x-icu", id`;
}

/** Saves a view as one's own; one of the same name is replaced, and a new default takes the place of the old one. */
export async function saveView(grant: Grant<"view.save">, view: NewView): Promise<Result<null>> {
  return inTransaction((db) => keep(db, { ...grant, userId: userIdOf(grant.actor) }, view));
}

/** Saves a view for everybody in the organisation, as `saveView` does for oneself. */
export async function shareView(grant: Grant<"view.share">, view: NewView): Promise<Result<null>> {
  return inTransaction(async (db) => {
    const result = await keep(db, { ...grant, userId: null }, view);
    if (result.ok) await record(db, { grant, action: "view.share", targetKind: "saved-view" });
    return result;
  });
}

/** Removes a view of one's own. */
export async function removeView(grant: Grant<"view.save">, { viewId }: { viewId: string }): Promise<Result<null>> {
  const removed = await database().$executeRaw`
    DELETE FROM saved_view
    WHERE organization_id = ${grant.organizationId}::uuid AND id = ${viewId}::uuid AND user_id = ${userIdOf(grant.actor)}::uuid`;
  return removed === 0 ? fail("not-found") : ok(null);
}

/** Removes a view of everybody's. */
export async function removeSharedView(
  grant: Grant<"view.share">,
  { viewId }: { viewId: string },
): Promise<Result<null>> {
  return inTransaction(async (db) => {
    const removed = await db.$executeRaw`
      DELETE FROM saved_view WHERE organization_id = ${grant.organizationId}::uuid AND id = ${viewId}::uuid AND user_id IS NULL`;
    if (removed === 0) return fail("not-found");
    await record(db, { grant, action: "view.unshare", targetKind: "saved-view", targetId: viewId });
    return ok(null);
  });
}

type Keeper = { readonly organizationId: string; readonly userId: string | null };

async function keep(
  db: Database,
  { organizationId, userId }: Keeper,
  { name, query, isDefault }: NewView,
): Promise<Result<null>> {
  // one at a time for each organisation, so that neither the limit nor the default is overrun
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`saved-view ${organizationId}`}, 0))::text AS locked`;
  const counted = await db.$queryRaw<{ others: number }[]>`
    SELECT count(*)::int AS others FROM saved_view WHERE organization_id = ${organizationId}::uuid
      AND user_id IS NOT DISTINCT FROM ${userId}::uuid AND lower(name) <> lower(${name})`;
  if ((counted[0]?.others ?? 0) >= mostViews) return fail("conflict", { reason: "tooManyViews" });
  if (isDefault === "on")
    await db.$executeRaw`
      UPDATE saved_view SET is_default = false
      WHERE organization_id = ${organizationId}::uuid AND user_id IS NOT DISTINCT FROM ${userId}::uuid AND is_default`;
  await db.$executeRaw`
    INSERT INTO saved_view (organization_id, user_id, name, query, is_default)
    VALUES (${organizationId}::uuid, ${userId}::uuid, ${name}, ${query}, ${isDefault === "on"})
    ON CONFLICT (organization_id, user_id, lower(name)) DO UPDATE SET name = excluded.name, query = excluded.query, is_default = excluded.is_default`;
  return ok(null);
}

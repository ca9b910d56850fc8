import type { Grant } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import type { NewOrganization, OrganizationSettings } from "@/lib/domain/organization-input";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";
import { freeSlug } from "./slugs";

/** An organisation as its settings page shows it. `shelfLifeDays` null leaves the shelf life to each criterion. */
export type OrganizationProfile = OrganizationSettings & { readonly name: string; readonly slug: string };

/** Makes an organisation whose owner is the person who made it. Needs no grant: whoever is signed in may have their own. */
export async function createOrganization(
  ownerId: string,
  input: NewOrganization,
): Promise<Result<{ organizationId: string; slug: string }>> {
  if (!(await isZoneKnown(input.timeZone))) return fail("invalid", { fields: { timeZone: "badTimeZone" } });
  return inTransaction(async (db) => ok(await addOrganization(db, { ownerId, ...input })));
}

/** Makes an organisation in the transaction that makes its owner too; its time zone must be known to the database. */
export async function addOrganization(
  db: Database,
  { ownerId, name, timeZone }: NewOrganization & { ownerId: string },
): Promise<{ organizationId: string; slug: string }> {
  const slug = await freeSlug(db, { kind: "organization" }, name, null);
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO organization (name, slug, time_zone) VALUES (${name}, ${slug}, ${timeZone}) RETURNING id`;
  const organizationId = rows[0]?.id;
  if (organizationId === undefined) throw new Error("the organisation was not stored");
  await db.$executeRaw`
    INSERT INTO membership (organization_id, user_id, role) VALUES (${organizationId}::uuid, ${ownerId}::uuid, 'owner')`;
  await record(db, {
    organizationId,
    actor: { kind: "person", userId: ownerId },
    action: "organization.create",
    targetKind: "organization",
    targetId: organizationId,
  });
  return { organizationId, slug };
}

/** What the settings page of the organisation shows. */
export async function getOrganization(grant: Grant<"organization.configure">): Promise<OrganizationProfile> {
  const rows = await database().$queryRaw<OrganizationProfile[]>`
    SELECT name, slug, time_zone AS "timeZone", cadence_days AS "cadenceDays", shelf_life_days AS "shelfLifeDays",
      main_framework_key AS "mainFrameworkKey"
    FROM organization WHERE id = ${grant.organizationId}::uuid AND deleted_at IS NULL`;
  const [row] = rows;
  if (row === undefined) throw new Error("the organisation of a grant is gone");
  return row;
}

/** Renames the organisation; its address follows the name, and the old one goes on leading there. */
export async function renameOrganization(
  grant: Grant<"organization.configure">,
  { name }: { name: string },
): Promise<Result<{ slug: string }>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    await reportsChange(db, organizationId);
    const rows = await db.$queryRaw<{ id: string; slug: string; name: string }[]>`
      SELECT id, slug, name FROM organization WHERE id = ${organizationId}::uuid AND deleted_at IS NULL FOR NO KEY UPDATE`;
    const [present] = rows;
    if (present === undefined) return fail("not-found");
    if (present.name === name) return ok({ slug: present.slug });
    const slug = await freeSlug(db, { kind: "organization" }, name, present);
    await db.$executeRaw`
      UPDATE organization SET name = ${name}, slug = ${slug}, revision = revision + 1 WHERE id = ${organizationId}::uuid`;
    if (slug !== present.slug) {
      await db.$executeRaw`DELETE FROM organization_slug WHERE slug = ${slug} AND organization_id = ${organizationId}::uuid`;
      await db.$executeRaw`
        INSERT INTO organization_slug (slug, organization_id) VALUES (${present.slug}, ${organizationId}::uuid)`;
    }
    await record(db, { grant, action: "organization.rename", targetKind: "organization", targetId: organizationId });
    return ok({ slug });
  });
}

/** Sets time zone, rhythm, shelf life and main framework. */
export async function configureOrganization(
  grant: Grant<"organization.configure">,
  settings: OrganizationSettings,
): Promise<Result<null>> {
  const { organizationId } = grant;
  if (!(await isZoneKnown(settings.timeZone))) return fail("invalid", { fields: { timeZone: "badTimeZone" } });
  return inTransaction(async (db) => {
    const known = await db.$queryRaw<
      object[]
    >`SELECT 1 AS known FROM framework WHERE key = ${settings.mainFrameworkKey} LIMIT 1`;
    if (known.length === 0) return fail("invalid", { fields: { mainFrameworkKey: "invalid" } });
    await reportsChange(db, organizationId);
    const changed = await db.$executeRaw`
      UPDATE organization SET time_zone = ${settings.timeZone}, cadence_days = ${settings.cadenceDays},
        shelf_life_days = ${settings.shelfLifeDays}::int, main_framework_key = ${settings.mainFrameworkKey}, revision = revision + 1
      WHERE id = ${organizationId}::uuid AND deleted_at IS NULL`;
    if (changed === 0) return fail("not-found");
    await record(db, {
      grant,
      action: "organization.configure",
      targetKind: "organization",
      targetId: organizationId,
      details: settings,
    });
    return ok(null);
  });
}

// reports name their organisation; teams are locked before it and in the order of their ids, as in every change, so that none waits for the other
async function reportsChange(db: Database, organizationId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE team SET revision = revision + 1 WHERE organization_id = ${organizationId}::uuid AND id IN (
      SELECT id FROM team WHERE organization_id = ${organizationId}::uuid ORDER BY id FOR NO KEY UPDATE)`;
}

/** Whether the database knows a time zone: the browser may know one that it does not, and dates are the database's to say. */
export async function isZoneKnown(timeZone: string): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT to_char(now() AT TIME ZONE ${timeZone}, 'YYYY') AS year`;
    return true;
  } catch (error) {
    if (JSON.stringify(error).includes("22023") || String(error).includes("not recognized")) return false;
    throw error;
  }
}

import type { Grant } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";
import { freeSlug } from "./slugs";

/** A business unit that teams belong to. `teams` counts the archived ones too, for they keep it from being deleted. */
export type Group = { readonly id: string; readonly name: string; readonly slug: string; readonly teams: number };

/** The groups of the organisation by name. */
export async function listGroups(grant: Grant<"portfolio.view" | "group.manage" | "team.create">): Promise<Group[]> {
  return database().$queryRaw<Group[]>`
    SELECT g.id, g.name, g.slug, count(t.id)::int AS teams
    FROM "group" g LEFT JOIN team t ON t.organization_id = g.organization_id AND t.group_id = g.id AND t.deleted_at IS NULL
    WHERE g.organization_id = ${grant.organizationId}::uuid AND g.deleted_at IS NULL
    GROUP BY g.organization_id, g.id ORDER BY g.name COLLATE "und-x-icu", g.id`;
}

/** Makes a group; no two of an organisation have the same name. */
export async function createGroup(
  grant: Grant<"group.manage">,
  { name }: { name: string },
): Promise<Result<{ id: string }>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    const slug = await freeSlug(db, { kind: "group", organizationId }, name, null);
    if (await isNameTaken(db, organizationId, name, null)) return fail("invalid", { fields: { name: "nameTaken" } });
    const rows = await db.$queryRaw<{ id: string }[]>`
      INSERT INTO "group" (organization_id, name, slug) VALUES (${organizationId}::uuid, ${name}, ${slug}) RETURNING id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error("the group was not stored");
    await record(db, { grant, action: "group.create", targetKind: "group", targetId: id });
    return ok({ id });
  });
}

/** Renames a group; the reports of its teams name it. */
export async function renameGroup(
  grant: Grant<"group.manage">,
  { groupId, name }: { groupId: string; name: string },
): Promise<Result<null>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    const present = await lockGroup(db, organizationId, groupId);
    if (present === null) return fail("not-found");
    const slug = await freeSlug(db, { kind: "group", organizationId }, name, present);
    if (await isNameTaken(db, organizationId, name, groupId)) return fail("invalid", { fields: { name: "nameTaken" } });
    await db.$executeRaw`
      UPDATE "group" SET name = ${name}, slug = ${slug} WHERE organization_id = ${organizationId}::uuid AND id = ${groupId}::uuid`;
    await db.$executeRaw`
      UPDATE team SET revision = revision + 1 WHERE organization_id = ${organizationId}::uuid AND id IN (
        SELECT id FROM team WHERE organization_id = ${organizationId}::uuid AND group_id = ${groupId}::uuid
        ORDER BY id FOR NO KEY UPDATE)`;
    await db.$executeRaw`UPDATE organization SET revision = revision + 1 WHERE id = ${organizationId}::uuid`;
    await record(db, { grant, action: "group.rename", targetKind: "group", targetId: groupId });
    return ok(null);
  });
}

/** Deletes a group that no team belongs to. Its row stays for the months in which it counted; its address is free again. */
export async function deleteGroup(
  grant: Grant<"group.manage">,
  { groupId }: { groupId: string },
): Promise<Result<null>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    if ((await lockGroup(db, organizationId, groupId)) === null) return fail("not-found");
    const teams = await db.$queryRaw<object[]>`
      SELECT 1 AS team FROM team
      WHERE organization_id = ${organizationId}::uuid AND group_id = ${groupId}::uuid AND deleted_at IS NULL LIMIT 1`;
    if (teams.length > 0) return fail("conflict", { reason: "groupInUse" });
    await db.$executeRaw`
      UPDATE "group" SET deleted_at = now(), slug = left(slug, 40) || '-' || left(id::text, 13)
      WHERE organization_id = ${organizationId}::uuid AND id = ${groupId}::uuid`;
    await record(db, { grant, action: "group.delete", targetKind: "group", targetId: groupId });
    return ok(null);
  });
}

// a team that joins the group meanwhile holds it by FOR KEY SHARE, so that it is never deleted under a team
async function lockGroup(
  db: Database,
  organizationId: string,
  groupId: string,
): Promise<{ id: string; slug: string } | null> {
  const rows = await db.$queryRaw<{ id: string; slug: string }[]>`
    SELECT id, slug FROM "group"
    WHERE organization_id = ${organizationId}::uuid AND id = ${groupId}::uuid AND deleted_at IS NULL FOR UPDATE`;
  return rows[0] ?? null;
}

async function isNameTaken(
  db: Database,
  organizationId: string,
  name: string,
  except: string | null,
): Promise<boolean> {
  const rows = await db.$queryRaw<object[]>`
    SELECT 1 AS taken FROM "group" WHERE organization_id = ${organizationId}::uuid AND deleted_at IS NULL
      AND lower(name) = lower(${name}) AND id IS DISTINCT FROM ${except}::uuid`;
  return rows.length > 0;
}

import type { Grant } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import type { GroupTarget, TargetInput } from "@/lib/domain/organization-input";
import type { Target } from "@/lib/domain/target";
import { Prisma } from "@/prisma/generated/client";
import { record } from "./audit";
import { type Database, database, inTransaction } from "./database";

/** What the organisation and its groups aim for. */
export type CommonTargets = {
  readonly organization: Target | null;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly target: Target | null }[];
};

/** A target as JSON of its two columns, null without one; `alias` names the row that has them. */
export const targetColumn = (alias: Prisma.Sql): Prisma.Sql => Prisma.sql`
  CASE WHEN ${alias}.target_level IS NOT NULL
    THEN jsonb_build_object('level', ${alias}.target_level, 'date', ${alias}.target_date) END`;

/** The target of the organisation, and those of its groups by name. One statement. */
export async function commonTargets(grant: Grant<"target.manage">): Promise<CommonTargets> {
  const rows = await database().$queryRaw<CommonTargets[]>`
    SELECT ${targetColumn(Prisma.sql`o`)} AS organization, COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'target', ${targetColumn(Prisma.sql`g`)})
        ORDER BY g.name COLLATE "und-x-icu", g.id)
      FROM "group" g WHERE g.organization_id = o.id AND g.deleted_at IS NULL), '[]') AS groups
    FROM organization o WHERE o.id = ${grant.organizationId}::uuid AND o.deleted_at IS NULL`;
  return rows[0] ?? { organization: null, groups: [] };
}

/** Sets what every team aims for whose group and itself have no target, or takes it away. A new target lies ahead. */
export async function setOrganizationTarget(grant: Grant<"target.manage">, target: TargetInput): Promise<Result<null>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    if (!(await isAhead(db, organizationId, target))) return fail("invalid", { fields: { date: "notAhead" } });
    await reportsChange(db, organizationId, null);
    const changed = await db.$executeRaw`
      UPDATE organization SET target_level = ${target?.level ?? null}::smallint, target_date = ${target?.date ?? null},
        revision = revision + 1
      WHERE id = ${organizationId}::uuid AND deleted_at IS NULL`;
    if (changed === 0) return fail("not-found");
    await record(db, {
      ...{ grant, action: "organization.set-target", targetKind: "organization", targetId: organizationId },
      details: { ...target },
    });
    return ok(null);
  });
}

/** Sets what the teams of a group aim for that have no target of their own, or takes it away. A new target lies ahead. */
export async function setGroupTarget(
  grant: Grant<"target.manage">,
  { groupId, target }: GroupTarget,
): Promise<Result<null>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    if (!(await isAhead(db, organizationId, target))) return fail("invalid", { fields: { date: "notAhead" } });
    const changed = await db.$executeRaw`
      UPDATE "group" SET target_level = ${target?.level ?? null}::smallint, target_date = ${target?.date ?? null}
      WHERE organization_id = ${organizationId}::uuid AND id = ${groupId}::uuid AND deleted_at IS NULL`;
    if (changed === 0) return fail("not-found");
    await reportsChange(db, organizationId, groupId);
    await db.$executeRaw`UPDATE organization SET revision = revision + 1 WHERE id = ${organizationId}::uuid`;
    await record(db, {
      grant,
      action: "group.set-target",
      targetKind: "group",
      targetId: groupId,
      details: { ...target },
    });
    return ok(null);
  });
}

async function isAhead(db: Database, organizationId: string, target: Target | null): Promise<boolean> {
  if (target === null) return true;
  const rows = await db.$queryRaw<{ isAhead: boolean }[]>`
    SELECT ${target.date} >= to_char(now() AT TIME ZONE time_zone, 'YYYY-MM-DD') AS "isAhead" FROM organization
    WHERE id = ${organizationId}::uuid`;
  return rows[0]?.isAhead ?? false;
}

// the reports of the teams say the target; locked in the order of their ids, so that no two changes wait for each other
async function reportsChange(db: Database, organizationId: string, groupId: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE team SET revision = revision + 1 WHERE organization_id = ${organizationId}::uuid AND id IN (
      SELECT id FROM team WHERE organization_id = ${organizationId}::uuid
        AND (${groupId}::uuid IS NULL OR group_id = ${groupId}::uuid) ORDER BY id FOR NO KEY UPDATE)`;
}

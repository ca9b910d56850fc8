import type { Grant } from "@/lib/domain/access";
import { fail, ok, type Result } from "@/lib/domain/errors";
import type { NewTeam } from "@/lib/domain/organization-input";
import { firstMonth } from "@/lib/domain/team-period";
import { record } from "./audit";
import { type Database, inTransaction } from "./database";
import { freeSlug } from "./slugs";

/** Makes a team with its group, its lead and the people who answer for it, all of the organisation. Returns its slug. */
export async function createTeam(
  grant: Grant<"team.create">,
  { name, groupId, leadUserId, people }: NewTeam,
): Promise<Result<{ id: string; slug: string }>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    if (groupId !== null && !(await holdGroup(db, organizationId, groupId)))
      return fail("invalid", { fields: { groupId: "invalid" } });
    const lead = await holdMembers(db, organizationId, leadUserId === null ? [] : [leadUserId]);
    if (leadUserId !== null && !lead.has(leadUserId)) return fail("invalid", { fields: { leadUserId: "invalid" } });
    const members = await holdMembers(db, organizationId, people);
    if (people.some((userId) => (members.get(userId) ?? "viewer") === "viewer"))
      return fail("invalid", { fields: { people: "invalid" } });
    const slug = await freeSlug(db, { kind: "team", organizationId }, name, null);
    const rows = await db.$queryRaw<{ id: string }[]>`
      INSERT INTO team (organization_id, name, slug, group_id, lead_user_id)
      VALUES (${organizationId}::uuid, ${name}, ${slug}, ${groupId}::uuid, ${leadUserId}::uuid) RETURNING id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error("the team was not stored");
    await db.$executeRaw`
      INSERT INTO team_period (organization_id, team_id, from_month, group_id)
      VALUES (${organizationId}::uuid, ${id}::uuid, ${firstMonth}, ${groupId}::uuid)`;
    await db.$executeRaw`
      INSERT INTO team_member (organization_id, team_id, user_id)
      SELECT ${organizationId}::uuid, ${id}::uuid, person FROM unnest(${people}::uuid[]) AS person`;
    await db.$executeRaw`UPDATE organization SET revision = revision + 1 WHERE id = ${organizationId}::uuid`;
    await record(db, { grant, action: "team.create", targetKind: "team", targetId: id });
    return ok({ id, slug });
  });
}

/** Whether a group is the organisation's; keeps it from being deleted until the transaction ends. */
export async function holdGroup(db: Database, organizationId: string, groupId: string): Promise<boolean> {
  const rows = await db.$queryRaw<object[]>`
    SELECT id FROM "group"
    WHERE organization_id = ${organizationId}::uuid AND id = ${groupId}::uuid AND deleted_at IS NULL FOR KEY SHARE`;
  return rows.length > 0;
}

/** The roles of those who are members of the organisation; keeps them so until the transaction ends. */
export async function holdMembers(
  db: Database,
  organizationId: string,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ userId: string; role: string }[]>`
    SELECT user_id AS "userId", role FROM membership
    WHERE organization_id = ${organizationId}::uuid AND user_id = ANY (${[...userIds]}::uuid[]) ORDER BY user_id FOR SHARE`;
  return new Map(rows.map(({ userId, role }) => [userId, role]));
}

import { database } from "./database";

/** Whose eyes the demo may be seen with. */
export const demoRoles = ["manager", "member"] as const;
export type DemoRole = (typeof demoRoles)[number];

/** The person of the demo organisation in whose place a visitor looks at it: a manager, or a member with a team, one that has an open draft first. Null without a demo. */
export async function findDemoPerson(role: DemoRole): Promise<{ userId: string; slug: string } | null> {
  const rows = await database().$queryRaw<{ userId: string; slug: string }[]>`
    SELECT m.user_id AS "userId", o.slug
    FROM organization o
    JOIN membership m ON m.organization_id = o.id AND m.role = ${role}
    JOIN "user" u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    LEFT JOIN team_member t ON t.organization_id = o.id AND t.user_id = m.user_id
    LEFT JOIN assessment a ON a.organization_id = o.id AND a.team_id = t.team_id AND a.status = 'draft'
    WHERE o.is_demo AND o.deleted_at IS NULL
    ORDER BY a.id IS NULL, t.team_id IS NULL, u.email LIMIT 1`;
  return rows[0] ?? null;
}

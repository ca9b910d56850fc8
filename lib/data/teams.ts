import type { Targets } from "@/lib/domain/target";
import { isSlug } from "@/lib/domain/text";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";
import { plannedOnce } from "./planned-once";
import { targetColumn } from "./targets";

/** A team as pages and actions know it. An archived one keeps its pages; its drafts are locked. */
export type Team = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly group: { readonly id: string; readonly name: string; readonly slug: string } | null;
  readonly lead: { readonly userId: string; readonly name: string } | null;
  readonly targets: Targets;
  readonly archivedOn: string | null;
  readonly revision: number;
};

/** The team at a slug of the organisation, by its present slug or one that it had; null where there is none. Read before a grant can be made: it is what the grant is about. */
export async function findTeam(address: { organizationId: string; slug: string }): Promise<Team | null> {
  if (!isSlug(address.slug)) return null;
  const rows = await database().$queryRaw<Team[]>`${plannedOnce}
    SELECT t.id, t.name, t.slug, t.archived_on AS "archivedOn", t.revision,
      CASE WHEN g.id IS NULL THEN NULL ELSE jsonb_build_object('id', g.id, 'name', g.name, 'slug', g.slug) END AS "group",
      CASE WHEN u.id IS NULL THEN NULL ELSE jsonb_build_object('userId', u.id, 'name', u.name) END AS lead,
      jsonb_build_object('team', ${targetColumn(Prisma.sql`t`)}, 'group', ${targetColumn(Prisma.sql`g`)},
        'organization', ${targetColumn(Prisma.sql`o`)}) AS targets
    FROM team t JOIN organization o ON o.id = t.organization_id
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    LEFT JOIN "user" u ON u.id = t.lead_user_id
    WHERE t.organization_id = ${address.organizationId}::uuid AND t.deleted_at IS NULL
      AND (t.slug = ${address.slug} OR t.id = (
        SELECT team_id FROM team_slug s WHERE s.organization_id = ${address.organizationId}::uuid AND s.slug = ${address.slug}))
    ORDER BY (t.slug = ${address.slug}) DESC LIMIT 1`;
  return rows[0] ?? null;
}

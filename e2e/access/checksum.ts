import { createHash } from "node:crypto";
import { database } from "@/lib/data/database";

/**
 * One number over every row that belongs to an organisation, in every table that there is: it changes when anything of it changed.
 * Tables are found in the catalogue, so that a new one is watched from its first day. How often links were opened is left out: that is counted a moment
 * after the answer, for every reader.
 */
export async function checksumOf(organizationId: string): Promise<string> {
  const rows = await database().$queryRaw<{ table: string; content: string }[]>`
    SELECT c.table_name::text AS "table",
      query_to_xml(format('SELECT to_jsonb(t) - ''opened_count'' - ''last_opened_at'' AS row FROM public.%I t WHERE %I = %L ORDER BY 1',
          c.table_name, c.column_name, ${organizationId}::text),
        true, true, '')::text AS content
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
      AND (c.column_name = 'organization_id' OR (c.table_name = 'organization' AND c.column_name = 'id'))
    ORDER BY c.table_name`;
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

/** One number over the accounts of an organisation's people, how many of their sessions have ended, and in how many organisations they are. */
export async function checksumOfPeople(organizationId: string): Promise<string> {
  const rows = await database().$queryRaw<object[]>`
    SELECT u.id, u::text AS account,
      (SELECT count(*)::int FROM session s WHERE s.user_id = u.id AND s.revoked_at IS NOT NULL) AS ended,
      (SELECT count(*)::int FROM membership o WHERE o.user_id = u.id) AS organizations
    FROM "user" u JOIN membership m ON m.user_id = u.id WHERE m.organization_id = ${organizationId}::uuid ORDER BY u.id`;
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

import { createHash } from "node:crypto";
import { database } from "@/lib/data/database";

/**
 * One number over every row that belongs to an organisation, in every table that there is: it changes when anything of it changed.
 * Tables are found in the catalogue, so that a new one is watched from its first day.
 */
export async function checksumOf(organizationId: string): Promise<string> {
  const rows = await database().$queryRaw<{ table: string; content: string }[]>`
    SELECT c.table_name::text AS "table",
      query_to_xml(format('SELECT t::text AS row FROM public.%I t WHERE %I = %L ORDER BY 1', c.table_name, c.column_name, ${organizationId}::text),
        true, true, '')::text AS content
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
      AND (c.column_name = 'organization_id' OR (c.table_name = 'organization' AND c.column_name = 'id'))
    ORDER BY c.table_name`;
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

/** One number over the accounts of people: what belongs to no organisation. Sessions come and go with every test, so they are left out. */
export async function checksumOfPeople(userIds: readonly string[]): Promise<string> {
  const rows = await database().$queryRaw<object[]>`
    SELECT u.*::text AS row FROM "user" u WHERE id = ANY (${[...userIds]}::uuid[]) ORDER BY id`;
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

import { query } from "./database";

/**
 * The part of a database's catalogue that Prisma's own comparison does not see: constraints, indexes with their predicates,
 * triggers, functions, owners and rights. One line each, in an order of its own.
 */
export async function describeCatalogue(url: string): Promise<string> {
  const sections = await Promise.all(
    Object.entries(statements).map(async ([title, text]) => {
      const rows = await query(url, text);
      return [`# ${title}`, ...rows.map(({ line }) => String(line))].join("\n");
    }),
  );
  return `${sections.join("\n\n")}\n`;
}

const statements = {
  constraints: `
    SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS line
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY line`,
  indexes: `
    SELECT pg_get_indexdef(indexrelid) AS line
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE relnamespace = 'public'::regnamespace ORDER BY line`,
  triggers: `
    SELECT pg_get_triggerdef(pg_trigger.oid) AS line
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal ORDER BY line`,
  functions: `
    SELECT pg_get_functiondef(oid) AS line FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY line`,
  "rights on functions": `
    SELECT proname || ': ' || coalesce(rights, 'the defaults') AS line
    FROM pg_proc, LATERAL (
      SELECT string_agg(CASE grantee WHEN 0 THEN 'public' ELSE grantee::regrole::text END, ' ' ORDER BY grantee::regrole::text) AS rights
      FROM aclexplode(proacl)
    ) AS acl
    WHERE pronamespace = 'public'::regnamespace ORDER BY line`,
  "rights on tables and sequences": `
    SELECT relname || ' ' || grantee::regrole || ': ' || string_agg(privilege_type, ' ' ORDER BY privilege_type) AS line
    FROM pg_class, LATERAL aclexplode(relacl)
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S', 'v', 'm')
    GROUP BY relname, grantee ORDER BY line`,
  owners: `
    SELECT relowner::regrole || ': ' || string_agg(relname, ' ' ORDER BY relname) AS line
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S', 'v', 'm') GROUP BY relowner ORDER BY line`,
};

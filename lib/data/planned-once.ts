import { Prisma } from "@/prisma/generated/client";

/**
 * Opens a statement that reads or writes by key and runs with most requests: every connection has PostgreSQL parse and plan it once, under a name, and not
 * at each request. Lists do without it: the plan that suits a small organisation would be kept for a large one.
 */
export const plannedOnce = Prisma.sql`/* planned once */`;

/** Names the statements that open with `plannedOnce`, one name for each text for the life of the process; "" for all others, which are planned each time. */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (!sql.includes(plannedOnce.sql)) return "";
    const name = names.get(sql) ?? `once_${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}

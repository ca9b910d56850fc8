import { Prisma } from "@/prisma/generated/client";

/** Whether a team's group `g` is the one asked for by its slug; of all groups, and of teams without one, where none is. */
export const inGroup = (slug: string | null): Prisma.Sql => Prisma.sql`(${slug}::text IS NULL OR g.slug = ${slug})`;

import { slugFrom } from "@/lib/domain/text";
import type { Database } from "./database";

/** Where a slug has to be the only one: among all organisations, or among the teams or groups of one. */
export type SlugPlace =
  | { readonly kind: "organization" }
  | { readonly kind: "team" | "group"; readonly organizationId: string };

type Present = { readonly id: string; readonly slug: string };

const prefixes = { organization: "org", team: "team", group: "group" } as const;
const tries = 50;

/**
 * A free slug for a name: the name folded to ASCII, with four random characters where that is taken, now or as an old address of another.
 * A present slug that still fits the name is kept. Whoever asks at the same place waits until this transaction ends, so that no two get the same.
 */
export async function freeSlug(db: Database, place: SlugPlace, name: string, present: Present | null): Promise<string> {
  await lock(db, place);
  if (present !== null && fits(present.slug, name, prefixes[place.kind])) return present.slug;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const random = crypto.randomUUID().slice(0, 4);
    const wish = slugFrom(name, random, prefixes[place.kind]);
    const slug = attempt === 0 || wish.endsWith(`-${random}`) ? wish : `${wish}-${random}`;
    if (!(await isTaken(db, place, slug, present?.id ?? null))) return slug;
  }
  throw new Error(`no free slug in ${tries} tries`);
}

function fits(slug: string, name: string, prefix: string): boolean {
  const random = slug.slice(-4);
  const wish = slugFrom(name, random, prefix);
  return slug === wish || slug === `${wish}-${random}`;
}

async function lock(db: Database, place: SlugPlace): Promise<void> {
  const key = place.kind === "organization" ? "slugs" : `slugs ${place.organizationId}`;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

async function isTaken(db: Database, place: SlugPlace, slug: string, except: string | null): Promise<boolean> {
  const rows = await taken(db, place, slug, except);
  return rows.length > 0;
}

function taken(db: Database, place: SlugPlace, slug: string, except: string | null): Promise<object[]> {
  switch (place.kind) {
    case "organization":
      return db.$queryRaw<object[]>`
        SELECT 1 AS taken FROM organization WHERE slug = ${slug}
        UNION ALL
        SELECT 1 FROM organization_slug WHERE slug = ${slug} AND organization_id IS DISTINCT FROM ${except}::uuid`;
    case "team":
      return db.$queryRaw<object[]>`
        SELECT 1 AS taken FROM team WHERE organization_id = ${place.organizationId}::uuid AND slug = ${slug}
        UNION ALL
        SELECT 1 FROM team_slug WHERE organization_id = ${place.organizationId}::uuid AND slug = ${slug}
          AND team_id IS DISTINCT FROM ${except}::uuid`;
    case "group":
      return db.$queryRaw<object[]>`
        SELECT 1 AS taken FROM "group" WHERE organization_id = ${place.organizationId}::uuid AND slug = ${slug}`;
  }
}

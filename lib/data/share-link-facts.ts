import type { CalendarDate } from "@/lib/domain/calendar";
import { type Database, database } from "./database";
import { comparedBy } from "./share-row";

/** What an organisation says of its share links, and which day it is there. */
export type LinkRules = {
  readonly today: CalendarDate;
  readonly areLinksAllowed: boolean;
  readonly isPasscodeRequired: boolean;
  readonly isExpiryRequired: boolean;
  readonly embedOrigins: readonly string[];
};

/** Reads the rules under which a link is made or changed, so that none slips through while an admin changes them; null without the organisation. */
export async function linkRules(db: Database, organizationId: string): Promise<LinkRules | null> {
  const rows = await db.$queryRaw<LinkRules[]>`
    SELECT to_char(now() AT TIME ZONE time_zone, 'YYYY-MM-DD') AS today, are_links_allowed AS "areLinksAllowed",
      is_passcode_required AS "isPasscodeRequired", is_expiry_required AS "isExpiryRequired", embed_origins AS "embedOrigins"
    FROM organization WHERE id = ${organizationId}::uuid AND deleted_at IS NULL FOR SHARE`;
  return rows[0] ?? null;
}

/** The same rules, for a form to obey. */
export async function readLinkRules(grant: { readonly organizationId: string }): Promise<LinkRules> {
  const rules = await linkRules(database(), grant.organizationId);
  if (rules === null) throw new Error("a grant speaks of an organisation that is there");
  return rules;
}

/**
 * Keeps with a frozen link which teams its group or portfolio has at this moment, or the group with which it compares a team; other links keep
 * none. Several teams beside each other stay those that were chosen.
 */
export async function keepTeamsOf(
  db: Database,
  { organizationId, linkId }: { readonly organizationId: string; readonly linkId: string },
): Promise<void> {
  await db.$executeRaw`
    DELETE FROM share_link_team s USING share_link l
    WHERE s.organization_id = ${organizationId}::uuid AND s.link_id = ${linkId}::uuid
      AND l.organization_id = s.organization_id AND l.id = s.link_id AND ${comparedBy} IS DISTINCT FROM 'teams'`;
  await db.$executeRaw`
    INSERT INTO share_link_team (organization_id, link_id, team_id)
    SELECT l.organization_id, l.id, t.id
    FROM share_link l JOIN team t ON t.organization_id = l.organization_id AND t.deleted_at IS NULL AND t.archived_on IS NULL
      AND (l.scope = 'portfolio' OR t.group_id = l.group_id)
    WHERE l.organization_id = ${organizationId}::uuid AND l.id = ${linkId}::uuid AND l.mode = 'frozen'
      AND (l.scope = 'portfolio' OR l.group_id IS NOT NULL)`;
}

/** Keeps with a link the teams that it sets beside each other, in the order given. */
export async function keepTeamsBeside(
  db: Database,
  { organizationId, linkId, teamIds }: { organizationId: string; linkId: string; teamIds: readonly string[] },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO share_link_team (organization_id, link_id, team_id, place)
    SELECT ${organizationId}::uuid, ${linkId}::uuid, one.id, one.place
    FROM unnest(${[...teamIds]}::uuid[]) WITH ORDINALITY AS one (id, place)`;
}

import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import {
  type Compared,
  type Hides,
  kindOf,
  type ShareKind,
  type ShareMode,
  type ShareScope,
  shareLinkState,
} from "@/lib/domain/share-link";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";
import { comparedBy, isMovable, isThere, mayShare } from "./share-row";
import { open } from "./share-tokens";

/** A link as those who may manage it see it. `token` is null when the instance's secret changed since: the link works, but cannot be copied. */
export type ShareLink = {
  readonly id: string;
  readonly label: string;
  readonly kind: ShareKind;
  readonly mode: ShareMode;
  /** The teams that it shows, several where they stand beside each other, and the group; none for the whole portfolio. */
  readonly teams: readonly string[];
  readonly group: string | null;
  /** The days of the assessments that it compares. */
  readonly dates: readonly CalendarDate[];
  readonly frozenOn: CalendarDate | null;
  /** How many assessments were published since it was frozen. */
  readonly behind: number;
  readonly state: "live" | "expired" | "revoked" | "dead";
  /** Whether it is dead because its maker may no longer share; an admin can take it over. */
  readonly lacksMaker: boolean;
  readonly token: string | null;
  readonly madeBy: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastOpenedAt: string | null;
  readonly openedCount: number;
  readonly hasPasscode: boolean;
  /** The sites that were chosen to frame it; null for all that the organisation names. */
  readonly embedOrigins: readonly string[] | null;
  readonly hides: Hides;
};

type Page = { readonly offset: number; readonly limit: number };

/** A page of a team's links, those that set it beside others included, newest first, with the number of all. */
export async function listShareLinks(
  grant: Grant<"share.manage">,
  page: Page,
): Promise<{ links: ShareLink[]; total: number }> {
  const { organizationId, teamId } = grant;
  const isBeside = Prisma.sql`(${comparedBy} = 'teams' AND EXISTS (SELECT FROM share_link_team s
    WHERE s.organization_id = l.organization_id AND s.link_id = l.id AND s.team_id = ${teamId}::uuid))`;
  return list(
    Prisma.sql`l.organization_id = ${organizationId}::uuid AND (l.team_id = ${teamId}::uuid OR ${isBeside})`,
    page,
  );
}

/** A page of all links of an organisation, newest first, with the number of all. */
export async function listOrganizationLinks(
  grant: Grant<"links.view">,
  page: Page,
): Promise<{ links: ShareLink[]; total: number }> {
  return list(Prisma.sql`l.organization_id = ${grant.organizationId}::uuid`, page);
}

/** One link of the organisation; null where there is none of that id. */
export async function findShareLink(grant: Grant<"links.manage">, id: string): Promise<ShareLink | null> {
  const where = Prisma.sql`l.organization_id = ${grant.organizationId}::uuid AND l.id = ${id}::uuid`;
  return (await list(where, { offset: 0, limit: 1 })).links[0] ?? null;
}

type Row = Omit<ShareLink, "kind" | "state" | "token" | "createdAt" | "expiresAt" | "lastOpenedAt" | "lacksMaker"> & {
  scope: ShareScope;
  compared: Compared | null;
  sealed: Uint8Array;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastOpenedAt: Date | null;
  now: Date;
  isThere: boolean;
  makerMayShare: boolean;
  total: number;
};

const isKeptWith = Prisma.sql`(${comparedBy} = 'teams' AND EXISTS (SELECT FROM share_link_team s
  WHERE s.organization_id = l.organization_id AND s.link_id = l.id AND s.team_id = a.team_id))`;

async function list(where: Prisma.Sql, { offset, limit }: Page): Promise<{ links: ShareLink[]; total: number }> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT l.id, l.label, l.scope, ${comparedBy} AS compared, l.mode, l.frozen_on AS "frozenOn", l.token_sealed AS sealed, l.created_at AS "createdAt",
      l.expires_at AS "expiresAt", l.revoked_at AS "revokedAt", l.last_opened_at AS "lastOpenedAt", l.opened_count AS "openedCount",
      jsonb_build_object('names', l.hides_names, 'capabilities', l.hides_capabilities, 'gap', l.hides_gap,
        'readings', l.hides_readings, 'notes', l.hides_notes, 'evidence', l.hides_evidence) AS hides,
      l.passcode_hash IS NOT NULL AS "hasPasscode", l.embed_origins AS "embedOrigins", COALESCE(u.name, '') AS "madeBy", now() AS now,
      ${mayShare} AS "makerMayShare", ${isThere} AS "isThere", l.total,
      g.name AS group, CASE WHEN t.id IS NOT NULL THEN ARRAY[t.name] ELSE ARRAY(SELECT c.name
        FROM share_link_team s JOIN team c ON c.organization_id = s.organization_id AND c.id = s.team_id
        WHERE ${comparedBy} = 'teams' AND s.organization_id = l.organization_id AND s.link_id = l.id ORDER BY s.place, c.id) END AS teams,
      ARRAY(SELECT a.as_of FROM assessment a WHERE ${comparedBy} = 'dates' AND a.organization_id = l.organization_id
        AND a.id = ANY (l.assessment_ids) ORDER BY array_position(l.assessment_ids, a.id)) AS dates,
      CASE WHEN ${isMovable} THEN (
        SELECT count(*)::int FROM assessment a JOIN team b ON b.organization_id = a.organization_id AND b.id = a.team_id
        WHERE a.organization_id = l.organization_id AND a.status = 'published' AND a.published_at > l.frozen_at
          AND (l.scope = 'portfolio' OR a.team_id = l.team_id OR b.group_id = l.group_id OR ${isKeptWith}))
        ELSE 0 END AS behind
    FROM (SELECT l.*, (count(*) OVER ())::int AS total FROM share_link l WHERE ${where} AND l.deleted_at IS NULL
      ORDER BY l.created_at DESC, l.id LIMIT ${limit} OFFSET ${offset}) l
    LEFT JOIN team t ON t.organization_id = l.organization_id AND t.id = l.team_id
    LEFT JOIN "group" g ON g.organization_id = l.organization_id AND g.id = l.group_id
    LEFT JOIN "user" u ON u.id = l.created_by_id
    LEFT JOIN membership m ON m.organization_id = l.organization_id AND m.user_id = l.created_by_id
    ORDER BY l.created_at DESC, l.id`;
  return { links: rows.map(toLink), total: rows[0]?.total ?? 0 };
}

function toLink({ scope, compared, sealed, now, isThere, makerMayShare, revokedAt, total: _, ...row }: Row): ShareLink {
  const state = shareLinkState({ ...row, isThere, makerMayShare, revokedAt }, now);
  return {
    ...row,
    kind: kindOf(scope, compared),
    state,
    lacksMaker: state === "dead" && !makerMayShare,
    token: open(sealed, env().secret),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
  };
}

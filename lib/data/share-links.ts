import type { Grant } from "@/lib/domain/access";
import { addDays, type CalendarDate } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { type ExpiryChoice, type HideFlag, lastDayOf, shareLinkState } from "@/lib/domain/share-link";
import { env } from "@/lib/env";
import { record } from "./audit";
import { database, inTransaction } from "./database";
import { open, seal } from "./share-tokens";
import { newToken } from "./tokens";

/** A link as those who may manage it see it. `token` is null when the instance's secret changed since: the link works, but cannot be copied. */
export type ShareLink = {
  readonly id: string;
  readonly label: string;
  readonly state: "live" | "expired" | "revoked" | "dead";
  readonly token: string | null;
  readonly madeBy: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastOpenedAt: string | null;
  readonly openedCount: number;
  readonly hides: Readonly<Record<HideFlag, boolean>>;
};

export type NewShareLink = {
  readonly label: string;
  readonly expiry: ExpiryChoice;
  readonly lastDay: CalendarDate | null;
  readonly hide: readonly HideFlag[];
};

/**
 * Makes a read-only link to a team's live report. Its token is 128 random bits, stored as a hash to look it up and sealed for copying again.
 * A last day counts to its end in the organisation's time zone, which must lie ahead.
 */
export async function makeShareLink(
  grant: Grant<"share.manage">,
  link: NewShareLink,
): Promise<Result<{ id: string; token: string }>> {
  const { organizationId, teamId, actor } = grant;
  if (actor.kind !== "user") return fail("forbidden");
  const { token, hash } = newToken();
  return inTransaction(async (db) => {
    const facts = await db.$queryRaw<{ today: string; allowed: boolean; expiryRequired: boolean; archived: boolean }[]>`
      SELECT to_char(now() AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS today, o.are_links_allowed AS allowed,
        o.is_expiry_required AS "expiryRequired", t.archived_on IS NOT NULL AS archived
      FROM organization o JOIN team t ON t.organization_id = o.id
      WHERE o.id = ${organizationId}::uuid AND t.id = ${teamId}::uuid FOR SHARE OF t`;
    const [fact] = facts;
    if (fact === undefined) return fail("not-found");
    if (fact.archived) return fail("conflict", { reason: "archived" });
    if (!fact.allowed) return fail("forbidden", { reason: "linksOff" });
    const lastDay = lastDayOf(link.expiry, link.lastDay, fact.today);
    if (lastDay === null && fact.expiryRequired) return fail("invalid", { fields: { expiry: "expiryRequired" } });
    if (lastDay !== null && lastDay < fact.today) return fail("invalid", { fields: { lastDay: "notAhead" } });
    const endsBefore = lastDay === null ? null : addDays(lastDay, 1);
    const rows = await db.$queryRaw<{ id: string }[]>`
      INSERT INTO share_link (organization_id, team_id, label, token_hash, token_sealed, expires_at, created_by_id,
        hides_gap, hides_capabilities, hides_readings)
      SELECT o.id, ${teamId}::uuid, ${link.label}, ${hash}, ${seal(token, env().secret)},
        ${endsBefore}::timestamp AT TIME ZONE o.time_zone, ${actor.userId}::uuid,
        ${link.hide.includes("gap")}, ${link.hide.includes("capabilities")}, ${link.hide.includes("readings")}
      FROM organization o WHERE o.id = ${organizationId}::uuid
      RETURNING id`;
    const id = rows[0]?.id;
    if (id === undefined) return fail("not-found");
    await record(db, { grant, action: "share.make", targetKind: "share-link", targetId: id });
    return ok({ id, token });
  });
}

/** A page of a team's links, newest first, with the number of all. */
export async function listShareLinks(
  grant: Grant<"share.manage">,
  page: { offset: number; limit: number },
): Promise<{ links: ShareLink[]; total: number }> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT l.id, l.label, l.token_sealed AS sealed, l.created_at AS "createdAt", l.expires_at AS "expiresAt",
      l.revoked_at AS "revokedAt", l.last_opened_at AS "lastOpenedAt", l.opened_count AS "openedCount",
      l.hides_gap AS gap, l.hides_capabilities AS capabilities, l.hides_readings AS readings,
      COALESCE(u.name, '') AS "madeBy", now() AS now, t.archived_on IS NOT NULL AS archived,
      (u.disabled_at IS NULL AND u.deleted_at IS NULL AND m.role IN ('manager', 'admin', 'owner')) IS TRUE AS "makerMayShare",
      (count(*) OVER ())::int AS total
    FROM share_link l
    JOIN team t ON t.organization_id = l.organization_id AND t.id = l.team_id
    LEFT JOIN "user" u ON u.id = l.created_by_id
    LEFT JOIN membership m ON m.organization_id = l.organization_id AND m.user_id = l.created_by_id
    WHERE l.organization_id = ${grant.organizationId}::uuid AND l.team_id = ${grant.teamId}::uuid AND l.deleted_at IS NULL
    ORDER BY l.created_at DESC, l.id LIMIT ${page.limit} OFFSET ${page.offset}`;
  return { links: rows.map(toLink), total: rows[0]?.total ?? 0 };
}

/** Ends a link at once, for every reader and everything derived from it. Ending an ended link changes nothing. */
export async function revokeShareLink(grant: Grant<"share.manage">, id: string): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  return inTransaction(async (db) => {
    const rows = await db.$queryRaw<{ wasLive: boolean }[]>`
      UPDATE share_link l SET revoked_at = COALESCE(l.revoked_at, now()), version = l.version + 1
      FROM (SELECT revoked_at IS NULL AS was_live FROM share_link
        WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND id = ${id}::uuid FOR UPDATE) before
      WHERE l.organization_id = ${organizationId}::uuid AND l.team_id = ${teamId}::uuid AND l.id = ${id}::uuid
      RETURNING before.was_live AS "wasLive"`;
    const [row] = rows;
    if (row === undefined) return fail("not-found");
    if (row.wasLive) await record(db, { grant, action: "share.revoke", targetKind: "share-link", targetId: id });
    return ok(null);
  });
}

type Row = {
  id: string;
  label: string;
  sealed: Uint8Array;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastOpenedAt: Date | null;
  openedCount: number;
  gap: boolean;
  capabilities: boolean;
  readings: boolean;
  madeBy: string;
  now: Date;
  archived: boolean;
  makerMayShare: boolean;
  total: number;
};

function toLink(row: Row): ShareLink {
  const { id, label, madeBy, openedCount, gap, capabilities, readings } = row;
  return {
    id,
    label,
    madeBy,
    openedCount,
    state: shareLinkState({ ...row, teamArchived: row.archived }, row.now),
    token: open(row.sealed, env().secret),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
    hides: { gap, capabilities, readings },
  };
}

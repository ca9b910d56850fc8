import { type Actor, type Grant, grant } from "@/lib/domain/access";
import { shareLinkState, shareTokenPattern } from "@/lib/domain/share-link";
import { database } from "./database";
import { targetDate, targetLevel } from "./pace-sql";
import { tokenHash } from "./tokens";

/** A link that opens, with all that its document needs to know before it reads the results. */
export type SharedReport = {
  readonly linkId: string;
  readonly version: number;
  readonly grant: Grant<"report.view">;
  readonly team: {
    readonly name: string;
    readonly revision: number;
    readonly target: { level: number; date: string } | null;
  };
  readonly organizationName: string;
  readonly frameworkKey: string;
  readonly today: string;
  readonly hides: { readonly gap: boolean; readonly capabilities: boolean; readonly readings: boolean };
};

type Row = {
  id: string;
  version: number;
  organizationId: string;
  teamId: string;
  teamName: string;
  revision: number;
  targetLevel: number | null;
  targetDate: string | null;
  organizationName: string;
  frameworkKey: string;
  today: string;
  now: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  archived: boolean;
  makerMayShare: boolean;
  gap: boolean;
  capabilities: boolean;
  readings: boolean;
};

/**
 * What a share token opens now, or null: unknown, expired, revoked, its maker without the right, its team archived all look the same.
 * One statement, decided by the database's clock. Works without a grant because it is what a reader's grant is made from.
 */
export async function findSharedReport(token: string): Promise<SharedReport | null> {
  if (!shareTokenPattern.test(token)) return null;
  const rows = await database().$queryRaw<Row[]>`
    SELECT l.id, l.version, l.organization_id AS "organizationId", t.id AS "teamId", t.name AS "teamName", t.revision,
      ${targetLevel} AS "targetLevel", ${targetDate} AS "targetDate",
      o.name AS "organizationName", o.main_framework_key AS "frameworkKey", to_char(now() AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS today, now() AS now,
      l.expires_at AS "expiresAt", l.revoked_at AS "revokedAt", t.archived_on IS NOT NULL AS archived,
      (m.role IN ('manager', 'admin', 'owner')) IS TRUE AS "makerMayShare",
      l.hides_gap AS gap, l.hides_capabilities AS capabilities, l.hides_readings AS readings
    FROM share_link l
    JOIN organization o ON o.id = l.organization_id AND o.deleted_at IS NULL AND o.are_links_allowed
    JOIN team t ON t.organization_id = l.organization_id AND t.id = l.team_id AND t.deleted_at IS NULL
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    LEFT JOIN "user" u ON u.id = l.created_by_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    LEFT JOIN membership m ON m.organization_id = l.organization_id AND m.user_id = u.id
    WHERE l.token_hash = ${tokenHash(token)} AND l.scope = 'team' AND l.mode = 'live' AND l.deleted_at IS NULL`;
  const [row] = rows;
  if (row === undefined || shareLinkState({ ...row, teamArchived: row.archived }, row.now) !== "live") return null;
  return toReport(row);
}

function toReport(row: Row): SharedReport | null {
  const { id, organizationId, teamId, targetLevel, targetDate, gap, capabilities, readings } = row;
  const actor: Actor = { kind: "link", linkId: id, organizationId, teamId };
  const proof = grant(actor, "report.view", { organizationId, teamId });
  if (proof === null) return null;
  const target = targetLevel === null || targetDate === null ? null : { level: targetLevel, date: targetDate };
  return {
    linkId: id,
    version: row.version,
    grant: proof,
    team: { name: row.teamName, revision: row.revision, target },
    organizationName: row.organizationName,
    frameworkKey: row.frameworkKey,
    today: row.today,
    hides: { gap, capabilities, readings },
  };
}

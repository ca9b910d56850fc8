import type { Grant } from "@/lib/domain/access";
import { addDays, type CalendarDate } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { type ExpiryChoice, framersOf, type HideFlag, lastDayOf, type ShowFlag } from "@/lib/domain/share-link";
import { record } from "./audit";
import { type Database, inTransaction } from "./database";
import { hashPassword } from "./password-hash";
import { keepTeamsOf, linkRules } from "./share-link-facts";
import { comparedBy, isMovable } from "./share-row";

/** New choices for a link: its label, what it keeps out, and its end, its passcode and who may frame it, which may stay as they are. */
export type LinkChange = {
  readonly linkId: string;
  readonly label: string;
  readonly hide: readonly HideFlag[];
  readonly show: readonly ShowFlag[];
  readonly expiry: ExpiryChoice | "keep";
  readonly lastDay: CalendarDate | null;
  /** A new passcode, none any more (null), or the one that it has. */
  readonly passcode: string | null | "keep";
  /** The sites that may frame it, of those that the organisation names, all (null), or those that it has. */
  readonly embedOrigins?: readonly string[] | null | "keep";
};

/** Renames, extends, narrows or widens a link, and sets or takes away its passcode; all of it holds from the next request on. */
export async function changeShareLink(grant: Grant<"links.manage">, change: LinkChange): Promise<Result<null>> {
  const { organizationId } = grant;
  const { linkId, passcode, expiry, embedOrigins = "keep" } = change;
  const hasNewPasscode = passcode !== "keep";
  const passcodeHash = hasNewPasscode && passcode !== null ? await hashPassword(passcode) : null;
  return inTransaction(async (db) => {
    const rules = await linkRules(db, organizationId);
    const link = await lockLink(db, organizationId, linkId);
    if (rules === null || link === null) return fail("not-found");
    if (link.isRevoked) return fail("conflict", { reason: "linkRevoked" });
    const last = expiry === "keep" ? null : lastDayOf(expiry, change.lastDay, rules.today);
    if (expiry === "none" && rules.isExpiryRequired) return fail("invalid", { fields: { expiry: "expiryRequired" } });
    if (last !== null && last < rules.today) return fail("invalid", { fields: { lastDay: "notAhead" } });
    if (passcode === null && rules.isPasscodeRequired) {
      return fail("invalid", { fields: { passcode: "passcodeRequired" } });
    }
    const keepsFramers = embedOrigins === "keep";
    const framers = keepsFramers || embedOrigins === null ? null : [...framersOf(rules.embedOrigins, embedOrigins)];
    const endsBefore = last === null ? null : addDays(last, 1);
    const hides = (flag: HideFlag) => change.hide.includes(flag);
    const shows = (flag: ShowFlag) => change.show.includes(flag);
    await db.$executeRaw`
      UPDATE share_link l SET label = ${change.label}, version = version + 1,
        expires_at = CASE WHEN ${expiry === "keep"} THEN expires_at ELSE ${endsBefore}::timestamp AT TIME ZONE o.time_zone END,
        hides_names = ${hides("names")}, hides_gap = ${hides("gap")}, hides_capabilities = ${hides("capabilities")},
        hides_readings = ${hides("readings")}, hides_notes = ${!shows("notes")}, hides_evidence = ${!shows("evidence")},
        passcode_hash = CASE WHEN ${hasNewPasscode} THEN ${passcodeHash}::text ELSE passcode_hash END,
        passcode_version = passcode_version + ${hasNewPasscode ? 1 : 0},
        embed_origins = CASE WHEN ${keepsFramers} THEN l.embed_origins ELSE ${framers}::text[] END
      FROM organization o
      WHERE o.id = l.organization_id AND l.organization_id = ${organizationId}::uuid AND l.id = ${linkId}::uuid`;
    const details = { expiry, passcode: passcode === "keep" ? "kept" : passcode === null ? "none" : "new" };
    await record(db, { grant, action: "share.change", targetKind: "share-link", targetId: linkId, details });
    return ok(null);
  });
}

/** Ends a link at once, for every reader and everything derived from it. Ending an ended link changes nothing. */
export async function revokeShareLink(
  grant: Grant<"share.manage"> | Grant<"links.manage">,
  id: string,
): Promise<Result<null>> {
  const { organizationId } = grant;
  const teamId = "teamId" in grant ? grant.teamId : null;
  return inTransaction(async (db) => {
    const link = await lockLink(db, organizationId, id);
    if (link === null || (teamId !== null && !link.teamIds.includes(teamId))) return fail("not-found");
    if (link.isRevoked) return ok(null);
    await db.$executeRaw`
      UPDATE share_link SET revoked_at = now(), version = version + 1
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid`;
    await record(db, { grant, action: "share.revoke", targetKind: "share-link", targetId: id });
    return ok(null);
  });
}

/** Moves a frozen link to what is published now, with the teams that its group or portfolio has now. */
export async function moveLinkToToday(grant: Grant<"links.manage">, id: string): Promise<Result<null>> {
  const { organizationId } = grant;
  return inTransaction(async (db) => {
    const rules = await linkRules(db, organizationId);
    const link = await lockLink(db, organizationId, id);
    if (rules === null || link === null) return fail("not-found");
    if (link.isRevoked) return fail("conflict", { reason: "linkRevoked" });
    if (!link.canMove) return fail("conflict", { reason: "linkStays" });
    await db.$executeRaw`
      UPDATE share_link SET frozen_on = ${rules.today}, frozen_at = now(), version = version + 1
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid`;
    await keepTeamsOf(db, { organizationId, linkId: id });
    const details = { to: rules.today };
    await record(db, { grant, action: "share.move", targetKind: "share-link", targetId: id, details });
    return ok(null);
  });
}

/** Makes an admin the maker of a link, so that it lives although whoever made it may no longer share. */
export async function takeOverLink(grant: Grant<"links.take-over">, id: string): Promise<Result<null>> {
  const { organizationId, actor } = grant;
  if (actor.kind !== "user") return fail("forbidden");
  const { userId } = actor;
  return inTransaction(async (db) => {
    const link = await lockLink(db, organizationId, id);
    if (link === null) return fail("not-found");
    if (link.isRevoked) return fail("conflict", { reason: "linkRevoked" });
    await db.$executeRaw`
      UPDATE share_link SET created_by_id = ${userId}::uuid, version = version + 1
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid`;
    const details = { from: link.madeById };
    await record(db, { grant, action: "share.take-over", targetKind: "share-link", targetId: id, details });
    return ok(null);
  });
}

type Locked = {
  /** The team that it shows, or those that it sets beside each other. */
  readonly teamIds: readonly string[];
  readonly madeById: string;
  readonly isRevoked: boolean;
  readonly canMove: boolean;
};

async function lockLink(db: Database, organizationId: string, id: string): Promise<Locked | null> {
  const rows = await db.$queryRaw<Locked[]>`
    SELECT CASE WHEN ${comparedBy} = 'teams' THEN ARRAY(SELECT s.team_id FROM share_link_team s
        WHERE s.organization_id = l.organization_id AND s.link_id = l.id)
      ELSE array_remove(ARRAY[l.team_id], NULL) END AS "teamIds",
      l.created_by_id AS "madeById", l.revoked_at IS NOT NULL AS "isRevoked",
      ${isMovable} AND (${comparedBy} IS DISTINCT FROM 'in-group' OR EXISTS (SELECT FROM team t
        WHERE t.organization_id = l.organization_id AND t.id = l.team_id AND t.group_id = l.group_id)) AS "canMove"
    FROM share_link l
    WHERE l.organization_id = ${organizationId}::uuid AND l.id = ${id}::uuid AND l.deleted_at IS NULL FOR UPDATE OF l`;
  return rows[0] ?? null;
}

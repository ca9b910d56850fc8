import type { Actor, Grant } from "@/lib/domain/access";
import { addDays, type CalendarDate } from "@/lib/domain/calendar";
import { type Failure, fail, ok, type Result } from "@/lib/domain/errors";
import {
  type ExpiryChoice,
  framersOf,
  type HideFlag,
  lastDayOf,
  type ShareMode,
  type ShareScope,
  type ShowFlag,
} from "@/lib/domain/share-link";
import { env } from "@/lib/env";
import { record } from "./audit";
import { type Database, inTransaction } from "./database";
import { hashPassword } from "./password-hash";
import { keepTeamsBeside, keepTeamsOf, type LinkRules, linkRules } from "./share-link-facts";
import { seal } from "./share-tokens";
import { newToken } from "./tokens";

/** The choices of a new link; what is not said is live, shows neither notes nor evidence, and asks for no passcode. */
export type NewShareLink = {
  readonly label: string;
  readonly expiry: ExpiryChoice;
  readonly lastDay: CalendarDate | null;
  readonly hide: readonly HideFlag[];
  readonly show?: readonly ShowFlag[];
  readonly passcode?: string | null;
  readonly mode?: ShareMode;
  /** The sites that may frame it, of those that the organisation names; null for all. */
  readonly embedOrigins?: readonly string[] | null;
};

/** What a new link shows. */
export type Subject = {
  readonly scope: ShareScope;
  readonly mode: ShareMode;
  readonly teamId?: string;
  readonly groupId?: string | null;
  readonly assessmentIds?: readonly string[];
  /** The teams that it sets beside each other, in their order. */
  readonly besides?: readonly string[];
  /** The day of a frozen link, where it is not today. */
  readonly frozenOn?: CalendarDate;
};

/** A new link, and the sites that may frame it as yet. */
export type Made = Promise<Result<{ id: string; token: string; embedOrigins: readonly string[] }>>;

/**
 * Makes a read-only link to a team's report, or to one published assessment of it. Its token is 128 random bits, stored as a hash to look it up
 * and sealed for copying again; of a passcode only its hash is kept. A last day counts to its end in the organisation's time zone, which must lie ahead.
 */
export async function makeShareLink(
  grant: Grant<"share.manage">,
  { assessmentId = null, ...link }: NewShareLink & { readonly assessmentId?: string | null },
): Made {
  const { teamId } = grant;
  return make(grant, link, async (db) => {
    const published = await publishedOf(db, grant, assessmentId);
    if (published === null) return fail("not-found");
    if (published.archived) return fail("conflict", { reason: "archived" });
    const { asOf } = published;
    if (assessmentId !== null) {
      if (asOf === null) return fail("conflict", { reason: "notPublished" });
      return ok({ scope: "assessment", mode: "frozen", teamId, assessmentIds: [assessmentId], frozenOn: asOf });
    }
    if (link.mode === "frozen" && asOf === null) return fail("conflict", { reason: "nothingPublished" });
    return ok({ scope: "team", mode: link.mode ?? "live", teamId });
  });
}

/** Makes a read-only link to the figures of a group, or of the whole portfolio. */
export async function makeFiguresLink(grant: Grant<"figures.share">, link: NewShareLink): Made {
  const { organizationId, groupId } = grant;
  return make(grant, link, async (db) => {
    const mode = link.mode ?? "live";
    if (groupId === null) return ok({ scope: "portfolio", mode });
    const groups = await db.$queryRaw<object[]>`
      SELECT id FROM "group" WHERE organization_id = ${organizationId}::uuid AND id = ${groupId}::uuid AND deleted_at IS NULL FOR SHARE`;
    return groups.length === 0 ? fail("not-found") : ok({ scope: "group", mode, groupId });
  });
}

type Maker = { readonly organizationId: string; readonly actor: Actor };

/** Makes a link to whatever `subjectOf` finds that it may show, in its transaction, by the organisation's rules. */
export async function make(
  grant: Maker,
  link: NewShareLink,
  subjectOf: (db: Database) => Promise<{ ok: true; value: Subject } | Failure>,
): Made {
  const { organizationId, actor } = grant;
  if (actor.kind !== "user") return fail("forbidden");
  const { userId } = actor;
  const passcode = link.passcode ?? null;
  const passcodeHash = passcode === null ? null : await hashPassword(passcode);
  const { token, hash } = newToken();
  return inTransaction(async (db) => {
    const rules = await linkRules(db, organizationId);
    if (rules === null) return fail("not-found");
    const subject = await subjectOf(db);
    if (!subject.ok) return subject;
    const refusal = refusalOf(rules, link);
    if (refusal !== null) return refusal;
    const { scope, mode, teamId = null, groupId = null, assessmentIds = [], besides = [], frozenOn } = subject.value;
    const hides = (flag: HideFlag) => link.hide.includes(flag);
    const shows = (flag: ShowFlag) => link.show?.includes(flag) ?? false;
    const chosen = link.embedOrigins ?? null;
    const framers = framersOf(rules.embedOrigins, chosen);
    const frozen = mode === "frozen" ? (frozenOn ?? rules.today) : null;
    const rows = await db.$queryRaw<{ id: string }[]>`
      INSERT INTO share_link (organization_id, scope, mode, team_id, group_id, assessment_ids, frozen_on, frozen_at, label, token_hash,
        token_sealed, expires_at, created_by_id, hides_names, hides_gap, hides_capabilities, hides_readings, hides_notes, hides_evidence,
        passcode_hash, passcode_version, embed_origins)
      SELECT o.id, ${scope}, ${mode}, ${teamId}::uuid, ${groupId}::uuid, ${assessmentIds}::uuid[], ${frozen},
        CASE WHEN ${frozen}::text IS NOT NULL THEN now() END, ${link.label}, ${hash}, ${seal(token, env().secret)},
        ${endOf(rules, link)}::timestamp AT TIME ZONE o.time_zone, ${userId}::uuid, ${hides("names")}, ${hides("gap")},
        ${hides("capabilities")}, ${hides("readings")}, ${!shows("notes")}, ${!shows("evidence")}, ${passcodeHash},
        ${passcodeHash === null ? 0 : 1}, ${chosen === null ? null : [...framers]}::text[]
      FROM organization o WHERE o.id = ${organizationId}::uuid
      RETURNING id`;
    const id = rows[0]?.id;
    if (id === undefined) return fail("not-found");
    await keepTeamsOf(db, { organizationId, linkId: id });
    await keepTeamsBeside(db, { organizationId, linkId: id, teamIds: besides });
    const details = { scope, mode, hasPasscode: passcodeHash !== null };
    await record(db, { grant, action: "share.make", targetKind: "share-link", targetId: id, details });
    return ok({ id, token, embedOrigins: framers });
  });
}

/** What the organisation's switches, or the calendar, have against a link; null where nothing. */
function refusalOf(rules: LinkRules, { expiry, lastDay, passcode = null }: NewShareLink): Failure | null {
  if (!rules.areLinksAllowed) return fail("forbidden", { reason: "linksOff" });
  const last = lastDayOf(expiry, lastDay, rules.today);
  if (last === null && rules.isExpiryRequired) return fail("invalid", { fields: { expiry: "expiryRequired" } });
  if (last !== null && last < rules.today) return fail("invalid", { fields: { lastDay: "notAhead" } });
  if (passcode === null && rules.isPasscodeRequired) {
    return fail("invalid", { fields: { passcode: "passcodeRequired" } });
  }
  return null;
}

/** The first day on which it opens no more, as a date; null for one that never expires. */
function endOf({ today }: LinkRules, { expiry, lastDay }: NewShareLink): CalendarDate | null {
  const last = lastDayOf(expiry, lastDay, today);
  return last === null ? null : addDays(last, 1);
}

type Published = { readonly archived: boolean; readonly asOf: CalendarDate | null };

/** Whether the team is archived, and of which day its newest published assessment is, or the given one; null without the team. Locks the team's row. */
async function publishedOf(
  db: Database,
  { organizationId, teamId }: Grant<"share.manage">,
  assessmentId: string | null,
): Promise<Published | null> {
  const rows = await db.$queryRaw<Published[]>`
    SELECT t.archived_on IS NOT NULL AS archived, (SELECT max(a.as_of) FROM assessment a
      WHERE a.organization_id = t.organization_id AND a.team_id = t.id AND a.status = 'published'
        AND (${assessmentId}::uuid IS NULL OR a.id = ${assessmentId}::uuid)) AS "asOf"
    FROM team t WHERE t.organization_id = ${organizationId}::uuid AND t.id = ${teamId}::uuid AND t.deleted_at IS NULL FOR SHARE`;
  return rows[0] ?? null;
}

import { teamPolicy } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { fewestCompared } from "@/lib/domain/compare-address";
import type { Compared, Hides, ShareMode, ShareScope } from "@/lib/domain/share-link";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";
import { targetDate, targetLevel } from "./pace-sql";
import { plannedOnce } from "./planned-once";
import { together } from "./together";
import { tokenHash } from "./tokens";

/** A team that a comparison sets beside others; neither its name nor its group is read where names are kept out. */
type RowTeam = { readonly id: string; readonly name: string | null; readonly groupName: string | null };

/** A link with all that decides whether it opens and what it shows. */
export type SharedRow = {
  readonly linkId: string;
  readonly version: number;
  readonly scope: ShareScope;
  readonly mode: ShareMode;
  readonly frozenOn: CalendarDate | null;
  readonly frozenAt: Date | null;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly frameworkKey: string;
  readonly embedOrigins: string[];
  /** Those that may frame this link; null for all of the organisation's. */
  readonly chosenOrigins: string[] | null;
  readonly today: CalendarDate;
  readonly now: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly makerMayShare: boolean;
  readonly isThere: boolean;
  readonly hasPasscode: boolean;
  readonly passcodeVersion: number;
  readonly hides: Hides;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly target: { readonly level: number; readonly date: CalendarDate } | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly assessmentIds: string[];
  /** What a comparison compares; null for any other scope. */
  readonly compared: Compared | null;
  /** The teams that a comparison sets beside each other, in their order; none for any other. */
  readonly teams: readonly RowTeam[];
  /** What grows with each change of what the document shows. */
  readonly revisions: string;
};

/** Whether the person `u` with the membership `m` may share: the right without which their links are dead. */
export const mayShare = Prisma.sql`
  (u.disabled_at IS NULL AND u.deleted_at IS NULL AND m.role = ANY (${[...teamPolicy["share.manage"]]}::text[])) IS TRUE`;

const areAssessmentsThere = Prisma.sql`(t.id IS NOT NULL AND t.archived_on IS NULL AND t.deleted_at IS NULL)
  AND (SELECT count(*) FROM assessment a WHERE a.organization_id = l.organization_id AND a.id = ANY (l.assessment_ids)
    AND a.team_id = l.team_id AND a.status = 'published') = cardinality(l.assessment_ids)`;

/** What the link `l` compares; null where it compares nothing. */
export const comparedBy = Prisma.sql`CASE
  WHEN l.scope <> 'comparison' THEN NULL WHEN l.team_id IS NULL THEN 'teams' WHEN l.group_id IS NULL THEN 'dates' ELSE 'in-group' END`;

/** Whether the link `l` stands still and can be moved to today: not one that shows named assessments. */
export const isMovable = Prisma.sql`(l.mode = 'frozen' AND cardinality(l.assessment_ids) = 0)`;

/**
 * Whether what the link `l` to the team `t` or the group `g` shows is still there. Teams that a frozen portfolio or group had stay in it when
 * they are archived later; a comparison goes with any of the teams that it names.
 *
 * A comparison with a group follows a team to no other group, for nobody chose to show that one. A live one says how the team stands in its
 * group today: it ends while the team is in another or in none. A frozen one says how it stood on a day: it stays, with the group of that day and
 * the teams which that had, until the group itself is gone, and can no longer be moved to today. No right hangs on a group: who may share one
 * team of an organisation may share each.
 */
export const isThere = Prisma.sql`CASE COALESCE(${comparedBy}, l.scope)
  WHEN 'portfolio' THEN true
  WHEN 'group' THEN (g.deleted_at IS NULL AND g.id IS NOT NULL)
  WHEN 'team' THEN (t.id IS NOT NULL AND t.archived_on IS NULL AND t.deleted_at IS NULL)
  WHEN 'teams' THEN (SELECT count(*) >= ${fewestCompared} AND bool_and(c.archived_on IS NULL AND c.deleted_at IS NULL)
    FROM share_link_team s JOIN team c ON c.organization_id = s.organization_id AND c.id = s.team_id
    WHERE s.organization_id = l.organization_id AND s.link_id = l.id)
  WHEN 'in-group' THEN (t.id IS NOT NULL AND t.archived_on IS NULL AND t.deleted_at IS NULL AND g.id IS NOT NULL AND g.deleted_at IS NULL)
    AND (l.mode = 'frozen' OR t.group_id IS NOT DISTINCT FROM l.group_id)
  WHEN 'assessment' THEN ${areAssessmentsThere}
  WHEN 'dates' THEN ${areAssessmentsThere}
  ELSE false END`;

/** The link of a token, if there is one; its state is for the caller to judge. One statement, which those who ask at the same moment share. */
export const sharedRow = (token: string): Promise<SharedRow | undefined> => rowOfHash(hexHash(token));

const hexHash = (token: string): string => Buffer.from(tokenHash(token)).toString("hex");

const rowOfHash = together(async (hashes) => {
  const rows = await database().$queryRaw<(SharedRow & { hash: string })[]>`${plannedOnce}
    SELECT encode(l.token_hash, 'hex') AS hash, l.id AS "linkId", l.version, l.scope, l.mode, l.frozen_on AS "frozenOn", l.frozen_at AS "frozenAt",
      l.organization_id AS "organizationId", o.name AS "organizationName", o.main_framework_key AS "frameworkKey",
      o.embed_origins AS "embedOrigins", l.embed_origins AS "chosenOrigins", to_char(now() AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS today, now() AS now,
      l.expires_at AS "expiresAt", l.revoked_at AS "revokedAt", ${mayShare} AS "makerMayShare", ${isThere} AS "isThere",
      l.passcode_hash IS NOT NULL AS "hasPasscode", l.passcode_version AS "passcodeVersion",
      jsonb_build_object('names', l.hides_names, 'capabilities', l.hides_capabilities, 'gap', l.hides_gap,
        'readings', l.hides_readings, 'notes', l.hides_notes, 'evidence', l.hides_evidence) AS hides,
      t.id AS "teamId", t.name AS "teamName", (
        SELECT CASE WHEN ${targetLevel} IS NOT NULL THEN jsonb_build_object('level', ${targetLevel}, 'date', ${targetDate}) END
        FROM (SELECT t.group_id AS id) own LEFT JOIN "group" g ON g.organization_id = l.organization_id AND g.id = own.id) AS target,
      g.id AS "groupId", g.name AS "groupName", l.assessment_ids AS "assessmentIds",
      ${comparedBy} AS compared, COALESCE(beside.teams, '[]') AS teams,
      CASE WHEN l.scope = 'portfolio' OR l.group_id IS NOT NULL THEN o.revision::text
        ELSE COALESCE(beside.revisions, t.revision::text) END AS revisions
    FROM share_link l
    JOIN organization o ON o.id = l.organization_id AND o.deleted_at IS NULL AND o.are_links_allowed
    LEFT JOIN team t ON t.organization_id = l.organization_id AND t.id = l.team_id
    LEFT JOIN "group" g ON g.organization_id = l.organization_id AND g.id = l.group_id
    LEFT JOIN "user" u ON u.id = l.created_by_id
    LEFT JOIN membership m ON m.organization_id = l.organization_id AND m.user_id = u.id
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', CASE WHEN NOT l.hides_names THEN c.name END,
          'groupName', CASE WHEN NOT l.hides_names THEN of.name END) ORDER BY s.place, c.id) AS teams,
        string_agg(c.revision::text, ' ' ORDER BY s.place, c.id) AS revisions
      FROM share_link_team s JOIN team c ON c.organization_id = s.organization_id AND c.id = s.team_id
      LEFT JOIN "group" of ON of.organization_id = c.organization_id AND of.id = c.group_id
      WHERE s.organization_id = l.organization_id AND s.link_id = l.id) beside ON ${comparedBy} = 'teams'
    WHERE l.token_hash = ANY (ARRAY(SELECT decode(one, 'hex') FROM unnest(${hashes}::text[]) one)) AND l.deleted_at IS NULL`;
  return new Map(rows.map(({ hash, ...row }) => [hash, row]));
});

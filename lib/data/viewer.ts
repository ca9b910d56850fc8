import { type Role, roles } from "@/lib/domain/access";
import type { Locale } from "@/lib/domain/locale";
import { isLocale } from "@/lib/domain/locale";
import { database } from "./database";
import { plannedOnce } from "./planned-once";

/** A signed-in person with every place they have in an organisation, as the database knows it now. */
export type Viewer = {
  readonly sessionId: string;
  /** When the session ends if nobody ends it before: an ISO string. */
  readonly sessionEndsAt: string;
  /** Whether the session's last use was noted within the last five minutes. */
  readonly wasSeenLately: boolean;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale | null;
  readonly theme: "light" | "dark" | null;
  readonly hasShortcuts: boolean;
  readonly memberships: readonly MembershipOfViewer[];
};

export type MembershipOfViewer = {
  readonly organizationId: string;
  readonly name: string;
  readonly slug: string;
  readonly oldSlugs: readonly string[];
  readonly role: Role;
  readonly teamIds: readonly string[];
  readonly timeZone: string;
  /** Today by the database's clock in the organisation's time zone. */
  readonly today: string;
  readonly mainFrameworkKey: string;
  /** Grows with everything that the portfolio's figures rest on: what was read under a revision and a day stays true for both. */
  readonly revision: number;
  readonly isDemo: boolean;
};

type Row = Omit<Viewer, "locale" | "theme" | "memberships" | "sessionEndsAt"> & {
  sessionEndsAt: Date;
  locale: string | null;
  theme: string | null;
  memberships: (Omit<MembershipOfViewer, "role"> & { role: string })[];
};

/** Who a session belongs to, or null when it ended, expired, or its person is gone. One statement; works without a grant because it is what grants are made from. */
export async function findViewer(sessionId: string): Promise<Viewer | null> {
  const rows = await database().$queryRaw<Row[]>`${plannedOnce}
    SELECT s.id AS "sessionId", s.expires_at AS "sessionEndsAt", s.last_seen_at > now() - interval '5 minutes' AS "wasSeenLately",
      u.id AS "userId", u.name, u.email, u.locale, u.theme, u.has_shortcuts AS "hasShortcuts",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object(
          'organizationId', o.id, 'name', o.name, 'slug', o.slug, 'role', m.role, 'timeZone', o.time_zone,
          'today', to_char(now() AT TIME ZONE o.time_zone, 'YYYY-MM-DD'),
          'mainFrameworkKey', o.main_framework_key, 'revision', o.revision, 'isDemo', o.is_demo,
          'oldSlugs', ARRAY(SELECT slug FROM organization_slug old WHERE old.organization_id = o.id),
          'teamIds', ARRAY(SELECT t.team_id FROM team_member t WHERE t.organization_id = o.id AND t.user_id = u.id)
        ) ORDER BY o.name)
        FROM membership m JOIN organization o ON o.id = m.organization_id AND o.deleted_at IS NULL
        WHERE m.user_id = u.id), '[]') AS memberships
    FROM session s JOIN "user" u ON u.id = s.user_id
    WHERE s.id = ${sessionId}::uuid AND s.revoked_at IS NULL AND s.expires_at > now()
      AND u.disabled_at IS NULL AND u.deleted_at IS NULL`;
  const row = rows[0];
  if (row === undefined) return null;
  return {
    ...row,
    sessionEndsAt: row.sessionEndsAt.toISOString(),
    locale: isLocale(row.locale) ? row.locale : null,
    theme: row.theme === "light" || row.theme === "dark" ? row.theme : null,
    memberships: row.memberships.map((membership) => ({ ...membership, role: knownRole(membership.role) })),
  };
}

function knownRole(text: string): Role {
  const role = roles.find((name) => name === text);
  if (role === undefined) throw new Error(`unknown role in the database: ${text}`);
  return role;
}

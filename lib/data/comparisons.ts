import type { Grant } from "@/lib/domain/access";
import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { LevelCount } from "@/lib/domain/group-median";
import type { CapabilityScore } from "@/lib/domain/score";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./database";

/** The values of the answers of an assessment by criterion; no note, no person and no evidence goes with them. */
type AnswerValues = ReadonlyMap<string, AnswerValue>;

/** What was published of a team as of a day. */
export type PublishedAnswers = {
  readonly assessmentId: string;
  readonly asOf: CalendarDate;
  readonly frameworkKey: string;
  readonly frameworkVersion: string;
  readonly answers: AnswerValues;
};

/** A team beside others: its newest published result in the organisation's main framework, with its answers; null while nothing is published. */
export type TeamBeside = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly groupName: string | null;
  readonly standing: {
    readonly asOf: CalendarDate;
    readonly frameworkVersion: string;
    readonly level: number | null;
    readonly halfPoints: number;
    readonly applicable: number;
    readonly provisional: boolean;
    readonly capabilities: readonly CapabilityScore[];
    readonly answers: AnswerValues;
  } | null;
};

type Pairs = Record<string, AnswerValue>;

/** The frozen answers of those of the assessments that are published and the team's, in order of their as-of dates. One statement. */
export async function publishedAnswers(
  grant: Grant<"report.view">,
  assessmentIds: readonly string[],
): Promise<PublishedAnswers[]> {
  const rows = await database().$queryRaw<(Omit<PublishedAnswers, "answers"> & { answers: Pairs })[]>`
    SELECT a.id AS "assessmentId", a.as_of AS "asOf", a.framework_key AS "frameworkKey", a.framework_version AS "frameworkVersion",
      COALESCE((SELECT jsonb_object_agg(n.criterion_id, n.value) FROM answer n
        WHERE n.organization_id = a.organization_id AND n.assessment_id = a.id), '{}') AS answers
    FROM assessment a
    WHERE a.organization_id = ${grant.organizationId}::uuid AND a.team_id = ${grant.teamId}::uuid AND a.status = 'published'
      AND a.id = ANY (${[...assessmentIds]}::uuid[])
    ORDER BY a.as_of, a.id`;
  return rows.map((row) => ({ ...row, answers: new Map(Object.entries(row.answers)) }));
}

type Standing = NonNullable<TeamBeside["standing"]>;
type StandingRow = Omit<Standing, "answers"> & { answers: Pairs };

/** A result `r` as a team that is compared stands by it. */
const standing = Prisma.sql`jsonb_build_object('asOf', r.as_of, 'frameworkVersion', r.framework_version, 'level', r.level,
  'halfPoints', r.half_points, 'applicable', r.applicable, 'provisional', r.is_provisional, 'capabilities', r.capabilities,
  'answers', COALESCE((SELECT jsonb_object_agg(n.criterion_id, n.value) FROM answer n
    WHERE n.organization_id = r.organization_id AND n.assessment_id = r.assessment_id), '{}'))`;

const withAnswers = (row: StandingRow | null): Standing | null =>
  row === null ? null : { ...row, answers: new Map(Object.entries(row.answers)) };

/** The present teams at these slugs, or at ones that they had before, in the order asked for. One statement. */
export async function teamsBeside(grant: Grant<"portfolio.view">, slugs: readonly string[]): Promise<TeamBeside[]> {
  type Row = Omit<TeamBeside, "standing"> & { standing: StandingRow | null };
  const rows = await database().$queryRaw<Row[]>`
    WITH asked AS (
      SELECT t.id, min(asked.place) AS place FROM unnest(${[...slugs]}::text[]) WITH ORDINALITY AS asked (slug, place)
      LEFT JOIN team_slug past ON past.organization_id = ${grant.organizationId}::uuid AND past.slug = asked.slug
      JOIN team t ON t.organization_id = ${grant.organizationId}::uuid AND (t.slug = asked.slug OR t.id = past.team_id)
      WHERE t.deleted_at IS NULL AND t.archived_on IS NULL GROUP BY t.id
    )
    SELECT t.id, t.name, t.slug, g.name AS "groupName",
      CASE WHEN r.assessment_id IS NOT NULL THEN ${standing} END AS standing
    FROM asked JOIN team t ON t.organization_id = ${grant.organizationId}::uuid AND t.id = asked.id
    JOIN organization o ON o.id = t.organization_id
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    LEFT JOIN team_standing s ON s.organization_id = t.organization_id AND s.team_id = t.id AND s.framework_key = o.main_framework_key
    LEFT JOIN assessment_result r ON r.organization_id = s.organization_id AND r.assessment_id = s.assessment_id
    ORDER BY asked.place, t.id`;
  return rows.map(({ standing, ...team }) => ({ ...team, standing: withAnswers(standing) }));
}

/** By what a comparison is held to a moment: what was published since is not read; null for what is published now. */
type Held = { readonly publishedBy: Date | null };

/** The newest published results of the teams of these grants in the organisation's main framework, in their order, null where there is none. One statement. */
export async function standingsBeside(
  grants: readonly Grant<"report.view">[],
  { publishedBy }: Held,
): Promise<(Standing | null)[]> {
  const organizationIds = grants.map(({ organizationId }) => organizationId);
  const teamIds = grants.map(({ teamId }) => teamId);
  const rows = await database().$queryRaw<{ standing: StandingRow | null }[]>`
    SELECT (SELECT ${standing} FROM assessment_result r
      JOIN assessment a ON a.organization_id = r.organization_id AND a.id = r.assessment_id
      WHERE r.organization_id = o.id AND r.team_id = asked.team_id AND r.framework_key = o.main_framework_key
        AND (${publishedBy}::timestamptz IS NULL OR a.published_at <= ${publishedBy}::timestamptz)
      ORDER BY r.as_of DESC LIMIT 1) AS standing
    FROM unnest(${organizationIds}::uuid[], ${teamIds}::uuid[]) WITH ORDINALITY AS asked (organization_id, team_id, place)
    JOIN organization o ON o.id = asked.organization_id
    ORDER BY asked.place`;
  return rows.map((row) => withAnswers(row.standing));
}

/**
 * How many teams of the grant's group stand at each level, as a whole and by capability, in the organisation's main framework: its present teams
 * by their newest results, or those that a frozen link keeps by what was published by its instant. From stored results. One statement.
 */
export async function groupLevels(
  { organizationId, groupId }: Grant<"figures.view">,
  frozen: { readonly linkId: string; readonly publishedBy: Date } | null = null,
): Promise<LevelCount[]> {
  const isCounted =
    frozen === null
      ? Prisma.sql`t.group_id = ${groupId}::uuid AND t.archived_on IS NULL`
      : Prisma.sql`EXISTS (SELECT FROM share_link_team k
          WHERE k.organization_id = t.organization_id AND k.link_id = ${frozen.linkId}::uuid AND k.team_id = t.id)`;
  const newest =
    frozen === null
      ? Prisma.sql`SELECT r.level, r.capabilities FROM team_standing s
          JOIN assessment_result r ON r.organization_id = s.organization_id AND r.assessment_id = s.assessment_id
          WHERE s.organization_id = t.organization_id AND s.team_id = t.id AND s.framework_key = o.main_framework_key`
      : Prisma.sql`SELECT r.level, r.capabilities FROM assessment_result r
          JOIN assessment a ON a.organization_id = r.organization_id AND a.id = r.assessment_id
          WHERE r.organization_id = t.organization_id AND r.team_id = t.id AND r.framework_key = o.main_framework_key
            AND a.published_at <= ${frozen.publishedBy}::timestamptz ORDER BY r.as_of DESC LIMIT 1`;
  return database().$queryRaw<LevelCount[]>`
    WITH counted AS (
      SELECT now.level, now.capabilities FROM team t JOIN organization o ON o.id = t.organization_id
      CROSS JOIN LATERAL (${newest}) now
      WHERE t.organization_id = ${organizationId}::uuid AND t.deleted_at IS NULL AND ${isCounted}
    )
    SELECT NULL AS key, level::int AS level, count(*)::int AS n FROM counted GROUP BY level
    UNION ALL
    SELECT c.value ->> 'key', (c.value ->> 'level')::int, count(*)::int FROM counted, jsonb_array_elements(capabilities) c GROUP BY 1, 2
    ORDER BY 1 NULLS FIRST, 2`;
}

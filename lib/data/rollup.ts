import { difference, type LevelChangeInGroup, levelChangesOf } from "@/lib/domain/rollup";
import { type PublishedResult, standingOf, type TeamStanding } from "@/lib/domain/standing";
import type { TeamPeriod } from "@/lib/domain/team-period";
import { Prisma } from "@/prisma/generated/client";
import type { Database } from "./database";

type Team = { readonly organizationId: string; readonly teamId: string };
type TeamInFramework = Team & { readonly frameworkKey: string };
type LevelChange = LevelChangeInGroup & { readonly frameworkKey: string };

/** What was published of a team, and where it counts when. */
export type TeamHistory = {
  readonly results: readonly (PublishedResult & { readonly frameworkKey: string })[];
  readonly periods: readonly TeamPeriod[];
};

/**
 * The columns of a team's history, in one framework or (null) in all, for the select list of any statement. The two newest results of a framework bring
 * their detail: when one of them is withdrawn, the other is the newest.
 */
export const historyColumns = ({ organizationId, teamId }: Team, frameworkKey: string | null): Prisma.Sql => Prisma.sql`
  COALESCE((
    SELECT jsonb_agg(jsonb_build_object('frameworkKey', framework_key, 'assessmentId', assessment_id, 'asOf', as_of, 'level', level,
      'halfPoints', half_points, 'applicable', applicable, 'provisional', is_provisional,
      'detail', CASE WHEN place <= 2
        THEN jsonb_build_object('capabilities', capabilities, 'unmet', unmet, 'countsUntil', counts_until) END))
    FROM (
      SELECT *, row_number() OVER (PARTITION BY framework_key ORDER BY as_of DESC) AS place
      FROM assessment_result WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid
        AND (${frameworkKey}::text IS NULL OR framework_key = ${frameworkKey})) one), '[]') AS results,
  COALESCE((
    SELECT jsonb_agg(jsonb_build_object('fromMonth', from_month, 'groupId', group_id, 'isArchived', is_archived) ORDER BY from_month)
    FROM team_period WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid), '[]') AS periods`;

/**
 * Moves a team's standing, its part of the level distribution and the revisions from its history to what is published of it now, in one statement
 * together with `along`: the changes of the results themselves, as named parts of a WITH. The caller holds the lock of the team's row.
 */
export async function changePublished(
  db: Database,
  { organizationId, teamId, frameworkKey }: TeamInFramework,
  { before, after, along }: { before: TeamHistory; after: readonly PublishedResult[]; along: Prisma.Sql },
): Promise<void> {
  const { results, periods } = before;
  const changes = difference(levelChangesOf({ results, periods }), levelChangesOf({ results: after, periods }));
  await db.$executeRaw`
    WITH ${along},
    standing AS (${standingStatement({ organizationId, teamId, frameworkKey }, standingOf(after))}),
    levels AS (${levelStatement(
      organizationId,
      changes.map((one) => ({ ...one, frameworkKey })),
    )} RETURNING 1),
    counted AS (
      UPDATE team SET revision = revision + 1 WHERE organization_id = ${organizationId}::uuid AND id = ${teamId}::uuid)
    UPDATE organization SET revision = revision + 1
    -- after the levels, as everywhere: many teams of an organisation wait for this row
    WHERE id = ${organizationId}::uuid AND (SELECT count(*) FROM levels) >= 0`;
}

/**
 * Changes when a team counts in which group or is archived, and the level distribution of every framework with it.
 * The caller holds the lock of the team's row.
 */
export async function moveTeamPeriod(
  db: Database,
  { organizationId, teamId }: Team,
  change: (periods: readonly TeamPeriod[]) => readonly TeamPeriod[],
): Promise<void> {
  const rows = await db.$queryRaw<TeamHistory[]>`SELECT ${historyColumns({ organizationId, teamId }, null)}`;
  const { results, periods } = rows[0] ?? { results: [], periods: [] };
  const after = change(periods);
  await db.$executeRaw`
    DELETE FROM team_period WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid`;
  await db.$executeRaw`
    INSERT INTO team_period (organization_id, team_id, from_month, group_id, is_archived)
    SELECT ${organizationId}::uuid, ${teamId}::uuid, "fromMonth", "groupId", "isArchived"
    FROM jsonb_to_recordset(${JSON.stringify(after)}::jsonb) AS one ("fromMonth" text, "groupId" uuid, "isArchived" boolean)`;
  const frameworks = [...new Set(results.map(({ frameworkKey }) => frameworkKey))].sort();
  const changes = frameworks.flatMap((frameworkKey) => {
    const own = results.filter((result) => result.frameworkKey === frameworkKey);
    const before = levelChangesOf({ results: own, periods });
    return difference(before, levelChangesOf({ results: own, periods: after })).map((one) => ({
      ...one,
      frameworkKey,
    }));
  });
  await addLevelChanges(db, organizationId, changes);
}

/** Adds changes to the level distribution, in the order given: by their keys, so that two transactions lock the same rows in the same order. */
export async function addLevelChanges(
  db: Database,
  organizationId: string,
  changes: readonly LevelChange[],
): Promise<void> {
  if (changes.length > 0) await db.$executeRaw(levelStatement(organizationId, changes));
}

/** Stores where a team stands in a framework; null where nothing of it is published. */
export async function writeStanding(db: Database, team: TeamInFramework, standing: TeamStanding | null): Promise<void> {
  await db.$executeRaw(standingStatement(team, standing));
}

const levelStatement = (organizationId: string, changes: readonly LevelChange[]): Prisma.Sql => Prisma.sql`
  INSERT INTO level_change (organization_id, framework_key, month, group_id, level, change)
  SELECT ${organizationId}::uuid, "frameworkKey", month, "groupId", level, change
  FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
    AS one ("frameworkKey" text, month text, "groupId" uuid, level smallint, change int)
  ON CONFLICT (organization_id, framework_key, month, group_id, level)
    DO UPDATE SET change = level_change.change + excluded.change`;

function standingStatement(
  { organizationId, teamId, frameworkKey }: TeamInFramework,
  standing: TeamStanding | null,
): Prisma.Sql {
  if (standing === null) {
    return Prisma.sql`
      DELETE FROM team_standing
      WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND framework_key = ${frameworkKey}`;
  }
  const one = standing;
  return Prisma.sql`
    INSERT INTO team_standing (organization_id, team_id, framework_key, assessment_id, as_of, level, level_since, half_points,
      applicable, is_provisional, pace_points, pace_from, slope_low, slope, slope_high, next_unmet, capability_levels, counts_until)
    VALUES (${organizationId}::uuid, ${teamId}::uuid, ${frameworkKey}, ${one.assessmentId}::uuid, ${one.asOf}, ${one.level}::smallint,
      ${one.levelSince}, ${one.halfPoints}, ${one.applicable}, ${one.provisional}, ${one.pacePoints}::smallint, ${one.paceFrom},
      ${one.slopeLow}::int, ${one.slope}::int, ${one.slopeHigh}::int, ${one.nextUnmet}::text[],
      ${JSON.stringify(one.capabilityLevels)}::jsonb, ${one.countsUntil}::text[])
    ON CONFLICT (organization_id, team_id, framework_key) DO UPDATE SET assessment_id = excluded.assessment_id,
      as_of = excluded.as_of, level = excluded.level, level_since = excluded.level_since, half_points = excluded.half_points,
      applicable = excluded.applicable, is_provisional = excluded.is_provisional, pace_points = excluded.pace_points,
      pace_from = excluded.pace_from, slope_low = excluded.slope_low, slope = excluded.slope, slope_high = excluded.slope_high,
      next_unmet = excluded.next_unmet, capability_levels = excluded.capability_levels, counts_until = excluded.counts_until`;
}

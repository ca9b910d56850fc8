import { difference, type LevelChangeInGroup, levelChangesOf } from "@/lib/domain/rollup";
import { type PublishedResult, standingOf, type TeamStanding } from "@/lib/domain/standing";
import type { TeamPeriod } from "@/lib/domain/team-period";
import type { Database } from "./database";

type Team = { readonly organizationId: string; readonly teamId: string };
type TeamInFramework = Team & { readonly frameworkKey: string };

/**
 * Brings a team's standing and its part of the level distribution from what was published of it in one framework to what is published now.
 * The caller holds the lock of the team's row, and writes the results themselves afterwards.
 */
export async function changePublished(
  db: Database,
  { frameworkKey, ...team }: TeamInFramework,
  change: (results: readonly PublishedResult[]) => readonly PublishedResult[],
): Promise<void> {
  const { results, periods } = await readHistory(db, team, frameworkKey);
  const after = change(results);
  const changes = difference(levelChangesOf({ results, periods }), levelChangesOf({ results: after, periods }));
  await writeStanding(db, { ...team, frameworkKey }, standingOf(after));
  await addLevelChanges(
    db,
    team.organizationId,
    changes.map((one) => ({ ...one, frameworkKey })),
  );
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
  const { results, periods } = await readHistory(db, { organizationId, teamId }, null);
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
    const moved = difference(
      levelChangesOf({ results: own, periods }),
      levelChangesOf({ results: own, periods: after }),
    );
    return moved.map((one) => ({ ...one, frameworkKey }));
  });
  await addLevelChanges(db, organizationId, changes);
}

/** Adds changes to the level distribution, in the order given: by their keys, so that two transactions lock the same rows in the same order. */
export async function addLevelChanges(
  db: Database,
  organizationId: string,
  changes: readonly (LevelChangeInGroup & { readonly frameworkKey: string })[],
): Promise<void> {
  if (changes.length === 0) return;
  await db.$executeRaw`
    INSERT INTO level_change (organization_id, framework_key, month, group_id, level, change)
    SELECT ${organizationId}::uuid, "frameworkKey", month, "groupId", level, change
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      AS one ("frameworkKey" text, month text, "groupId" uuid, level smallint, change int)
    ON CONFLICT (organization_id, framework_key, month, group_id, level)
      DO UPDATE SET change = level_change.change + excluded.change`;
}

/** Stores where a team stands in a framework now; null where nothing of it is published any more. */
export async function writeStanding(
  db: Database,
  { organizationId, teamId, frameworkKey }: TeamInFramework,
  standing: TeamStanding | null,
): Promise<void> {
  if (standing === null) {
    await db.$executeRaw`
      DELETE FROM team_standing
      WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND framework_key = ${frameworkKey}`;
    return;
  }
  const { assessmentId, asOf, level, levelSince, halfPoints, applicable, provisional } = standing;
  await db.$executeRaw`
    INSERT INTO team_standing (organization_id, team_id, framework_key, assessment_id, as_of, level, level_since, half_points,
      applicable, is_provisional)
    VALUES (${organizationId}::uuid, ${teamId}::uuid, ${frameworkKey}, ${assessmentId}::uuid, ${asOf}, ${level}::smallint, ${levelSince},
      ${halfPoints}, ${applicable}, ${provisional})
    ON CONFLICT (organization_id, team_id, framework_key) DO UPDATE SET assessment_id = excluded.assessment_id,
      as_of = excluded.as_of, level = excluded.level, level_since = excluded.level_since, half_points = excluded.half_points,
      applicable = excluded.applicable, is_provisional = excluded.is_provisional`;
}

type History = {
  readonly results: readonly (PublishedResult & { readonly frameworkKey: string })[];
  readonly periods: readonly TeamPeriod[];
};

/** What was published of a team, in one framework or (null) in all, and where it counts when. */
async function readHistory(
  db: Database,
  { organizationId, teamId }: Team,
  frameworkKey: string | null,
): Promise<History> {
  const rows = await db.$queryRaw<History[]>`
    SELECT COALESCE((
        SELECT jsonb_agg(jsonb_build_object('frameworkKey', framework_key, 'assessmentId', assessment_id, 'asOf', as_of, 'level', level,
          'halfPoints', half_points, 'applicable', applicable, 'provisional', is_provisional))
        FROM assessment_result WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid
          AND (${frameworkKey}::text IS NULL OR framework_key = ${frameworkKey})), '[]') AS results,
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('fromMonth', from_month, 'groupId', group_id, 'isArchived', is_archived) ORDER BY from_month)
        FROM team_period WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid), '[]') AS periods`;
  return rows[0] ?? { results: [], periods: [] };
}

import { isDeepStrictEqual } from "node:util";
import type { AssessmentResult } from "@/lib/domain/result";
import { difference, type LevelChangeInGroup, levelChangesOf } from "@/lib/domain/rollup";
import { type PublishedResult, standingOf } from "@/lib/domain/standing";
import type { Database } from "./database";
import { recount } from "./recount";
import { removeResult, storeResult } from "./result-rows";
import { addLevelChanges, writeStanding } from "./rollup";

/** Something stored that is not what its answers come to. */
export type Deviation = {
  readonly what: "result" | "standing" | "distribution";
  readonly organizationId: string;
  /** The assessment, the team and framework, or the place in the distribution that it is about. */
  readonly where: string;
  readonly stored: unknown;
  readonly counted: unknown;
};

/** Every organisation's id, a page at a time. */
export async function* organizationIds(db: Database): AsyncGenerator<string> {
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM organization WHERE id > ${last}::uuid ORDER BY id LIMIT 100`;
    for (const { id } of rows) yield id;
    const next = rows.at(-1)?.id;
    if (next === undefined) return;
    last = next;
  }
}

/**
 * Counts results, standings and level distribution of one organisation afresh from its answers, one team at a time, and tells where they are stored
 * differently; with `repair` it stores what it counted. The transaction shows one moment, or holds the organisation's teams.
 */
export async function* rescore(
  db: Database,
  organizationId: string,
  { repair }: { repair: boolean },
): AsyncGenerator<Deviation> {
  const teams = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM team WHERE organization_id = ${organizationId}::uuid ORDER BY id`;
  if (repair) {
    await db.$queryRaw`
      SELECT id FROM team WHERE organization_id = ${organizationId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  }
  const distribution = new Map<string, LevelChangeInGroup[]>();
  for (const { id: teamId } of teams) {
    const { periods, assessments, standings } = await recount(db, { organizationId, teamId });
    for (const { assessmentId, stored, counted, ...of } of assessments) {
      if (isDeepStrictEqual(stored, counted)) continue;
      yield { what: "result", organizationId, where: assessmentId, stored, counted };
      if (!repair) continue;
      if (counted === null) await removeResult(db, { organizationId, assessmentId });
      else await storeResult(db, { organizationId, teamId, assessmentId, ...of }, counted);
    }
    const frameworks = new Set([...assessments, ...standings].map(({ frameworkKey }) => frameworkKey));
    for (const frameworkKey of [...frameworks].sort()) {
      const results = assessments.flatMap(({ assessmentId, asOf, counted, ...one }) =>
        counted === null || one.frameworkKey !== frameworkKey ? [] : [{ assessmentId, asOf, ...published(counted) }],
      );
      const stored = standings.find((one) => one.frameworkKey === frameworkKey)?.standing ?? null;
      const counted = standingOf(results);
      if (!isDeepStrictEqual(stored, counted)) {
        yield { what: "standing", organizationId, where: `${teamId} ${frameworkKey}`, stored, counted };
        if (repair) await writeStanding(db, { organizationId, teamId, frameworkKey }, counted);
      }
      const sum = [...(distribution.get(frameworkKey) ?? []), ...levelChangesOf({ results, periods })];
      distribution.set(frameworkKey, difference([], sum));
    }
  }
  yield* rescoreDistribution(db, organizationId, { repair, distribution });
}

function published(result: AssessmentResult): Omit<PublishedResult, "assessmentId" | "asOf"> {
  const { level, halfPoints, applicable, provisional } = result;
  return { level, halfPoints, applicable, provisional, detail: result };
}

async function* rescoreDistribution(
  db: Database,
  organizationId: string,
  { repair, distribution }: { repair: boolean; distribution: ReadonlyMap<string, readonly LevelChangeInGroup[]> },
): AsyncGenerator<Deviation> {
  const rows = await db.$queryRaw<(LevelChangeInGroup & { frameworkKey: string })[]>`
    SELECT framework_key AS "frameworkKey", month, group_id AS "groupId", level, change FROM level_change
    WHERE organization_id = ${organizationId}::uuid AND change <> 0`;
  const frameworks = new Set([...distribution.keys(), ...rows.map(({ frameworkKey }) => frameworkKey)]);
  for (const frameworkKey of [...frameworks].sort()) {
    const stored = rows.filter((row) => row.frameworkKey === frameworkKey).map(({ frameworkKey: _, ...row }) => row);
    const counted = distribution.get(frameworkKey) ?? [];
    const changes = difference(stored, counted);
    for (const { change, month, groupId, level } of changes) {
      const same = stored.find((one) => one.month === month && one.groupId === groupId && one.level === level);
      const where = `${frameworkKey} ${month} group ${groupId} level ${level}`;
      const kept = same?.change ?? 0;
      yield { what: "distribution", organizationId, where, stored: kept, counted: kept + change };
    }
    if (repair)
      await addLevelChanges(
        db,
        organizationId,
        changes.map((one) => ({ ...one, frameworkKey })),
      );
  }
}

import { type Grant, userIdOf } from "@/lib/domain/access";
import { asOfProblem } from "@/lib/domain/assessment";
import type { CalendarDate } from "@/lib/domain/calendar";
import { fail, ok, type Result } from "@/lib/domain/errors";
import { criteriaOf, type Framework } from "@/lib/domain/framework";
import { refusalOf } from "./assessment-refusal";
import { record } from "./audit";
import { breaksUnique, type Database, inTransaction } from "./database";
import { newestFrameworks } from "./frameworks";

type Start = { readonly frameworkKey: string; readonly asOf: CalendarDate };

/**
 * Starts an assessment in the newest version of a framework, as of a day from 2000 to today in the organisation's time zone, with the answers of
 * the last published one not after that day carried forward as unconfirmed. Where one is open for that day already, that one is returned.
 */
export async function startAssessment(
  grant: Grant<"assessment.start">,
  { frameworkKey, asOf }: Start,
): Promise<Result<{ id: string; isNew: boolean }>> {
  const framework = (await newestFrameworks()).find(({ key }) => key === frameworkKey);
  if (framework === undefined) return fail("invalid", { fields: { frameworkKey: "badId" } });
  return inTransaction(async (db) => {
    const team = await holdTeam(db, grant);
    if (team === null) return fail("not-found");
    if (team.isArchived) return fail("conflict", { reason: "archived" });
    const problem = asOfProblem(asOf, team.today);
    if (problem !== null) return fail("invalid", { fields: { asOf: problem } });
    const id = await insertDraft(db, grant, framework, asOf);
    if (id === null) return openOne(db, grant, { frameworkKey, asOf });
    await carryForward(db, grant, { id, framework, asOf });
    await record(db, { grant, action: "assessment.start", targetKind: "assessment", targetId: id });
    return ok({ id, isNew: true });
  });
}

/** Moves an open assessment to another as-of date; a date for which the team has an open one in the same framework already is refused with that one's id. */
export async function changeAsOf(
  grant: Grant<"assessment.answer">,
  { assessmentId, asOf }: { assessmentId: string; asOf: CalendarDate },
): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  try {
    return await inTransaction(async (db) => {
      const team = await holdTeam(db, grant);
      if (team === null) return fail("not-found");
      const problem = asOfProblem(asOf, team.today);
      if (problem !== null) return fail("invalid", { fields: { asOf: problem } });
      const moved = team.isArchived
        ? 0
        : await db.$executeRaw`
          UPDATE assessment SET as_of = ${asOf}
          WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND id = ${assessmentId}::uuid
            AND status IN ('draft', 'in-review', 'returned')`;
      if (moved === 0) return refusalOf(db, { organizationId, teamId, assessmentId });
      await record(db, {
        grant,
        action: "assessment.change-as-of",
        targetKind: "assessment",
        targetId: assessmentId,
        details: { asOf },
      });
      return ok(null);
    });
  } catch (error) {
    if (!breaksUnique(error)) throw error;
    return fail("conflict", { reason: "taken", details: await otherAt(grant, assessmentId, asOf) });
  }
}

/** Gives up an open assessment: nobody can answer it any more, and its rows stay. Its evidence stays with the team. */
export async function discardAssessment(
  grant: Grant<"assessment.discard">,
  { assessmentId }: { assessmentId: string },
): Promise<Result<null>> {
  const { organizationId, teamId } = grant;
  return inTransaction(async (db) => {
    const discarded = await db.$executeRaw`
      UPDATE assessment a SET status = 'discarded', closed_at = now() FROM team t
      WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND a.id = ${assessmentId}::uuid
        AND a.status IN ('draft', 'in-review', 'returned')
        AND t.organization_id = a.organization_id AND t.id = a.team_id AND t.archived_on IS NULL`;
    if (discarded === 0) return refusalOf(db, { organizationId, teamId, assessmentId });
    await record(db, { grant, action: "assessment.discard", targetKind: "assessment", targetId: assessmentId });
    return ok(null);
  });
}

type Team = { readonly organizationId: string; readonly teamId: string };

/** Keeps a team from being archived until the transaction ends. */
async function holdTeam(
  db: Database,
  { organizationId, teamId }: Team,
): Promise<{ isArchived: boolean; today: CalendarDate } | null> {
  const rows = await db.$queryRaw<{ isArchived: boolean; today: CalendarDate }[]>`
    SELECT t.archived_on IS NOT NULL AS "isArchived", to_char(now() AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS today
    FROM team t JOIN organization o ON o.id = t.organization_id
    WHERE t.organization_id = ${organizationId}::uuid AND t.id = ${teamId}::uuid AND t.deleted_at IS NULL FOR SHARE OF t`;
  return rows[0] ?? null;
}

async function insertDraft(
  db: Database,
  { organizationId, teamId, actor }: Grant<"assessment.start">,
  { key, version }: Framework,
  asOf: CalendarDate,
): Promise<string | null> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO assessment (organization_id, team_id, framework_key, framework_version, as_of, created_by_id)
    VALUES (${organizationId}::uuid, ${teamId}::uuid, ${key}, ${version}, ${asOf}, ${userIdOf(actor)}::uuid)
    ON CONFLICT (organization_id, team_id, framework_key, as_of) WHERE status IN ('draft', 'in-review', 'returned') DO NOTHING
    RETURNING id`;
  return rows[0]?.id ?? null;
}

/** The open assessment that stands where a second one was started; it may have been closed in this moment. */
async function openOne(db: Database, team: Team, start: Start): Promise<Result<{ id: string; isNew: boolean }>> {
  const id = await findOpen(db, team, start);
  return id === null ? fail("conflict") : ok({ id, isNew: false });
}

async function findOpen(
  db: Database,
  { organizationId, teamId }: Team,
  { frameworkKey, asOf }: Start,
): Promise<string | null> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM assessment
    WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND framework_key = ${frameworkKey}
      AND as_of = ${asOf} AND status IN ('draft', 'in-review', 'returned')`;
  return rows[0]?.id ?? null;
}

async function otherAt(team: Team, assessmentId: string, asOf: CalendarDate): Promise<{ assessmentId: string | null }> {
  return inTransaction(async (db) => {
    const rows = await db.$queryRaw<{ frameworkKey: string }[]>`
      SELECT framework_key AS "frameworkKey" FROM assessment
      WHERE organization_id = ${team.organizationId}::uuid AND team_id = ${team.teamId}::uuid AND id = ${assessmentId}::uuid`;
    const frameworkKey = rows[0]?.frameworkKey ?? "";
    return { assessmentId: await findOpen(db, team, { frameworkKey, asOf }) };
  });
}

/** Copies what was last published, as far as this version still asks for it; every copy is in the log. */
async function carryForward(
  db: Database,
  { organizationId, teamId, actor }: Grant<"assessment.start">,
  { id, framework, asOf }: { id: string; framework: Framework; asOf: CalendarDate },
): Promise<void> {
  await db.$executeRaw`
    WITH last AS (
      SELECT id FROM assessment
      WHERE organization_id = ${organizationId}::uuid AND team_id = ${teamId}::uuid AND framework_key = ${framework.key}
        AND status = 'published' AND as_of <= ${asOf}
      ORDER BY as_of DESC LIMIT 1
    ), carried AS (
      INSERT INTO answer (organization_id, assessment_id, criterion_id, value, note, reason, source, updated_by_id)
      SELECT a.organization_id, ${id}::uuid, a.criterion_id, a.value, a.note, a.reason, 'carried-forward', ${userIdOf(actor)}::uuid
      FROM answer a JOIN last ON last.id = a.assessment_id
      WHERE a.organization_id = ${organizationId}::uuid AND a.criterion_id = ANY (${criteriaOf(framework).map((one) => one.id)})
      RETURNING criterion_id, value, note, reason, revision, updated_by_id
    )
    INSERT INTO answer_event (organization_id, assessment_id, criterion_id, write_id, revision, new_value, note, reason, is_confirmed,
      source, user_id)
    SELECT ${organizationId}::uuid, ${id}::uuid, criterion_id, gen_random_uuid(), revision, value, note, reason, false,
      'carried-forward', updated_by_id
    FROM carried`;
}

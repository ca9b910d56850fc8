import pg from "pg";
import { database } from "./database";

/** How many statements the work sends to the database, over however many connections. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    count += 1;
    return Reflect.apply(query, this, args);
  };
  try {
    await work();
    return count;
  } finally {
    pg.Client.prototype.query = query;
  }
}

/** Gives a team `times` copies of one of its published results, each a week before the last; standing and distribution stay as they are. */
export async function repeatResult(assessmentId: string, times: number): Promise<void> {
  await database().$executeRaw`
    WITH copies AS (
      SELECT gen_random_uuid() AS copy, to_char(a.as_of::date - 7 * n, 'YYYY-MM-DD') AS day, a.*
      FROM assessment a, generate_series(1, ${times}::int) n WHERE a.id = ${assessmentId}::uuid
    ), made AS (
      INSERT INTO assessment (organization_id, id, team_id, framework_key, framework_version, as_of, status, published_at)
      SELECT organization_id, copy, team_id, framework_key, framework_version, day, status, published_at FROM copies
      RETURNING id, as_of
    )
    INSERT INTO assessment_result (organization_id, assessment_id, team_id, framework_key, framework_version, as_of, level, half_points,
      applicable, missing, not_applicable, is_provisional, passed_without_evidence, capabilities, unmet, counts_until, readings)
    SELECT r.organization_id, made.id, r.team_id, r.framework_key, r.framework_version, made.as_of, r.level, r.half_points,
      r.applicable, r.missing, r.not_applicable, r.is_provisional, r.passed_without_evidence, r.capabilities, r.unmet, r.counts_until, r.readings
    FROM made, assessment_result r WHERE r.assessment_id = ${assessmentId}::uuid`;
}

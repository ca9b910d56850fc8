import type { Grant } from "@/lib/domain/access";
import type { AnswerRow } from "@/lib/domain/export/rows";
import { criteriaOf } from "@/lib/domain/framework";
import { database } from "./database";
import { type ExportedTeams, portfolioTeamIds } from "./export-history";
import { frameworkVersion } from "./frameworks";

const assessmentsAtOnce = 5;

/** Every answer of all teams that a portfolio's query finds, with note, reason and evidence; team after team, the oldest assessment first, a page at a time. */
export async function* portfolioAnswers(
  grants: { readonly teams: Grant<"portfolio.view">; readonly answers: Grant<"answers.export"> },
  query: ExportedTeams,
): AsyncGenerator<AnswerRow[]> {
  for await (const teamIds of portfolioTeamIds(grants.teams, query)) {
    for (const teamId of teamIds) yield* answersOf({ organizationId: grants.answers.organizationId, teamId });
  }
}

/** Every answer of a team, the oldest assessment first, a page at a time. */
export async function* teamAnswers({ organizationId, teamId }: Grant<"assessment.view">): AsyncGenerator<AnswerRow[]> {
  yield* answersOf({ organizationId, teamId });
}

type Of = { readonly organizationId: string; readonly teamId: string };
type Place = { readonly asOf: string; readonly id: string };
type Row = Omit<AnswerRow, "capability" | "level">;
type Page = { readonly id: string; readonly asOf: string; readonly answers: Row[] }[];

async function* answersOf(of: Of): AsyncGenerator<AnswerRow[]> {
  let after: Place = { asOf: "", id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const page = await answersAfter(of, after);
    if (page.length > 0) yield (await Promise.all(page.map(({ answers }) => inOrder(answers)))).flat();
    const last = page.at(-1);
    if (last === undefined || page.length < assessmentsAtOnce) return;
    after = last;
  }
}

/** In the order of the framework that they answer, each with its capability and level. */
async function inOrder(answers: readonly Row[]): Promise<AnswerRow[]> {
  const [first] = answers;
  if (first === undefined) return [];
  const criteria = criteriaOf(await frameworkVersion(first.framework, first.frameworkVersion));
  const places = new Map(criteria.map(({ id }, place) => [id, place] as const));
  const placeOf = ({ criterion }: Row) => places.get(criterion) ?? criteria.length;
  return answers
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((row) => {
      const criterion = criteria[placeOf(row)];
      const { team, slug, assessment, framework, frameworkVersion, asOf, status, isConfirmed, source } = row;
      const place = { team, slug, assessment, framework, frameworkVersion, asOf, status };
      return {
        ...place,
        capability: criterion?.capability ?? null,
        level: criterion?.level ?? null,
        criterion: row.criterion,
        value: row.value,
        note: row.note,
        reason: row.reason,
        isConfirmed,
        source,
        answeredBy: row.answeredBy,
        answeredAt: new Date(row.answeredAt).toISOString(),
        evidence: row.evidence.map(({ title, url, validUntil }) => ({ title, url, validUntil })),
      };
    });
}

// what was published keeps the copy of its evidence; an open assessment stands on what the team has now
function answersAfter({ organizationId, teamId }: Of, after: Place): Promise<Page> {
  return database().$queryRaw<Page>`
    WITH page AS (
      SELECT a.*, t.name AS team, t.slug FROM assessment a JOIN team t ON t.organization_id = a.organization_id AND t.id = a.team_id
      WHERE a.organization_id = ${organizationId}::uuid AND a.team_id = ${teamId}::uuid AND t.deleted_at IS NULL
        AND a.status <> 'discarded' AND (a.as_of, a.id) > (${after.asOf}, ${after.id}::uuid)
      ORDER BY a.as_of, a.id LIMIT ${assessmentsAtOnce}
    )
    SELECT p.id, p.as_of AS "asOf", COALESCE((
      SELECT jsonb_agg(jsonb_build_object('team', p.team, 'slug', p.slug, 'assessment', p.id, 'framework', p.framework_key,
        'frameworkVersion', p.framework_version, 'asOf', p.as_of, 'status', p.status, 'criterion', n.criterion_id, 'value', n.value,
        'note', n.note, 'reason', n.reason, 'isConfirmed', n.confirmed_at IS NOT NULL, 'source', n.source,
        'answeredBy', u.name, 'answeredAt', n.updated_at, 'evidence', COALESCE(CASE WHEN p.status IN ('published', 'withdrawn') THEN (
            SELECT jsonb_agg(jsonb_build_object('title', e.title, 'url', e.url, 'validUntil', e.valid_until) ORDER BY e.title, e.evidence_id)
            FROM assessment_evidence e
            WHERE e.organization_id = p.organization_id AND e.assessment_id = p.id AND e.criterion_id = n.criterion_id
          ) ELSE (
            SELECT jsonb_agg(jsonb_build_object('title', e.title, 'url', e.url, 'validUntil', e.valid_until) ORDER BY e.created_at, e.id)
            FROM evidence e
            WHERE e.organization_id = p.organization_id AND e.team_id = p.team_id AND e.framework_key = p.framework_key
              AND e.criterion_id = n.criterion_id AND e.deleted_at IS NULL
          ) END, '[]')))
      FROM answer n LEFT JOIN "user" u ON u.id = n.updated_by_id
      WHERE n.organization_id = p.organization_id AND n.assessment_id = p.id), '[]') AS answers
    FROM page p ORDER BY p.as_of, p.id`;
}

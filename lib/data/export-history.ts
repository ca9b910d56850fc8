import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { type HistoryRow, progressOf } from "@/lib/domain/export/rows";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { database } from "./database";
import { readTeams } from "./portfolio";
import { pageOf, type TeamsAsked } from "./portfolio-rows";

const teamsAtOnce = 200;
const historiesAtOnce = 25;
const resultsAtOnce = 1000;

/** Which teams of a portfolio: the filters and the order of its address, without its page. */
export type ExportedTeams = Omit<TeamsAsked, "isGrouped" | "offset" | "limit"> & { readonly today: CalendarDate };

/** All teams that a portfolio's query finds, in its order, a page at a time. */
export async function* portfolioPages(
  grant: Grant<"portfolio.view">,
  { today, ...query }: ExportedTeams,
): AsyncGenerator<readonly PortfolioTeam[]> {
  for (let offset = 0; ; offset += teamsAtOnce) {
    const { teams } = await readTeams(grant, today, { ...query, isGrouped: false, offset, limit: teamsAtOnce });
    if (teams.length > 0) yield teams;
    if (teams.length < teamsAtOnce) return;
  }
}

/** The ids of the same teams, a page at a time: for those who read something else of each. */
export async function* portfolioTeamIds(
  grant: Grant<"portfolio.view">,
  { today, ...query }: ExportedTeams,
): AsyncGenerator<readonly string[]> {
  for (let offset = 0; ; offset += teamsAtOnce) {
    const page = pageOf(grant, { ...query, isGrouped: false, offset, limit: teamsAtOnce }, today);
    const rows = await database().$queryRaw<{ id: string }[]>(page);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < teamsAtOnce) return;
  }
}

/** What was published of all teams that a portfolio's query finds, team after team, the oldest first, a page at a time. */
export async function* portfolioHistory(
  grant: Grant<"portfolio.view">,
  query: ExportedTeams,
): AsyncGenerator<HistoryRow[]> {
  for await (const teamIds of portfolioTeamIds(grant, query)) {
    for (let from = 0; from < teamIds.length; from += historiesAtOnce) {
      yield* resultsOf({ organizationId: grant.organizationId, teamIds: teamIds.slice(from, from + historiesAtOnce) });
    }
  }
}

/** What was published of a team, the oldest first, a page at a time. */
export async function* teamHistory({ organizationId, teamId }: Grant<"report.view">): AsyncGenerator<HistoryRow[]> {
  yield* resultsOf({ organizationId, teamIds: [teamId] });
}

/** What a link shows of the history of its team: what was published by an instant in one framework, or one assessment alone. */
type HistoryShown = {
  readonly publishedBy?: Date | null;
  readonly frameworkKey?: string;
  readonly assessmentId?: string;
};

/** What a link shows of what was published of its team, the oldest first, a page at a time. */
export async function* sharedHistory(
  { organizationId, teamId }: Grant<"report.view">,
  shown: HistoryShown,
): AsyncGenerator<HistoryRow[]> {
  yield* resultsOf({ organizationId, teamIds: [teamId], shown });
}

type Of = { readonly organizationId: string; readonly teamIds: readonly string[]; readonly shown?: HistoryShown };
type Row = Omit<HistoryRow, "progress" | "publishedAt"> & { publishedAt: Date | null; place: number };
type After = Pick<Row, "asOf" | "framework"> | null;

/** Page after page; a team whose history fills a page is read on by itself, so that no page reads what others of them will. */
async function* resultsOf({ organizationId, teamIds, shown }: Of): AsyncGenerator<HistoryRow[]> {
  let after: After = null;
  let isLong = false;
  for (let rest = teamIds; rest.length > 0; ) {
    const asked: readonly string[] = isLong ? rest.slice(0, 1) : rest;
    const rows = await resultsAfter({ organizationId, teamIds: asked, shown: shown ?? {} }, after);
    if (rows.length > 0) {
      yield rows.map(({ place: _, publishedAt, ...row }) => ({
        ...row,
        progress: progressOf(row),
        publishedAt: publishedAt?.toISOString() ?? null,
      }));
    }
    const last = rows.length < resultsAtOnce ? undefined : rows.at(-1);
    isLong = last?.place === 1;
    after = last ?? null;
    rest = rest.slice(last === undefined ? asked.length : last.place - 1);
  }
}

/** The next page of the teams in the given order, of the first of them what comes after a result. */
function resultsAfter({ organizationId, teamIds, shown }: Required<Of>, after: After): Promise<Row[]> {
  const { publishedBy = null, frameworkKey = null, assessmentId = null } = shown;
  return database().$queryRaw<Row[]>`
    SELECT w.place::int AS place, t.name AS team, t.slug, g.name AS "group", r.assessment_id AS assessment, r.framework_key AS framework,
      r.framework_version AS "frameworkVersion", r.as_of AS "asOf", a.published_at AS "publishedAt", r.level,
      r.is_provisional AS "isProvisional", r.half_points AS "halfPoints", r.applicable, r.missing, r.not_applicable AS "notApplicable",
      COALESCE((SELECT jsonb_object_agg(one ->> 'key', one -> 'level') FROM jsonb_array_elements(r.capabilities) one), '{}') AS capabilities
    FROM unnest(${[...teamIds]}::uuid[]) WITH ORDINALITY w (team_id, place)
    JOIN assessment_result r ON r.organization_id = ${organizationId}::uuid AND r.team_id = w.team_id
    JOIN assessment a ON a.organization_id = r.organization_id AND a.id = r.assessment_id
    JOIN team t ON t.organization_id = r.organization_id AND t.id = r.team_id AND t.deleted_at IS NULL
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    WHERE (w.place > 1 OR (r.as_of, r.framework_key) > (${after?.asOf ?? ""}, ${after?.framework ?? ""}))
      AND (${publishedBy}::timestamptz IS NULL OR a.published_at <= ${publishedBy}::timestamptz)
      AND (${frameworkKey}::text IS NULL OR r.framework_key = ${frameworkKey})
      AND (${assessmentId}::uuid IS NULL OR r.assessment_id = ${assessmentId}::uuid)
    ORDER BY w.place, r.as_of, r.framework_key LIMIT ${resultsAtOnce}`;
}

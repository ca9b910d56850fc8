import { type ComparedSubject, comparisonContent } from "@/app/comparison-content";
import type { ComparisonFile } from "@/app/comparison-files";
import { teamResults } from "@/lib/data/results";
import type { Team } from "@/lib/data/teams";
import type { MembershipOfViewer } from "@/lib/data/viewer";
import { type Actor, type Grant, grant as proofOf } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { chosenDates } from "@/lib/domain/chosen-dates";
import { type TeamComparisonQuery, teamComparisonQuery } from "@/lib/domain/compare-address";
import { requestLocale } from "@/lib/request/locale";

type Place = {
  readonly grant: Grant<"report.view">;
  readonly actor: Actor;
  readonly organization: MembershipOfViewer;
  readonly team: Pick<Team, "id" | "name" | "group">;
};

/** What a team is compared with, with the dates where it is with itself. */
export type TeamCompared =
  | (Extract<ComparedSubject, { compared: "dates" }> & { readonly from: CalendarDate; readonly to: CalendarDate })
  | Extract<ComparedSubject, { compared: "in-group" }>;

/** What the address of a team's comparison compares; null where there is no second date, or no group or nothing of the team to set beside it. */
export async function teamCompared(
  { grant, actor, organization, team }: Place,
  query: TeamComparisonQuery,
): Promise<TeamCompared | null> {
  const { organizationId, name: organizationName, mainFrameworkKey, today } = organization;
  const frameworkKey = (query.with === "dates" ? query.framework : null) ?? mainFrameworkKey;
  const common = { teamName: team.name, organizationName, frameworkKey, today, publishedBy: null, linkId: "" };
  const { points } = await teamResults(grant, frameworkKey);
  const own = points.filter((point) => point.frameworkKey === frameworkKey);
  if (query.with === "group") {
    const { group } = team;
    const figures = group === null ? null : proofOf(actor, "figures.view", { organizationId, groupId: group.id });
    if (group === null || figures === null || own.length === 0) return null;
    return { ...common, compared: "in-group", grant, figures, groupName: group.name };
  }
  const chosen = chosenDates(
    own.map(({ asOf }) => asOf),
    query,
  );
  const idAt = (day: string | undefined) => own.find(({ asOf }) => asOf === day)?.assessmentId;
  const [before, after] = [idAt(chosen?.from), idAt(chosen?.to)];
  if (chosen === null || before === undefined || after === undefined) return null;
  const { from, to } = chosen;
  return { ...common, compared: "dates", grant, assessmentIds: { before, after }, from, to };
}

type Asked = Place & { readonly team: Pick<Team, "slug">; readonly request: Request };

/** What the page of a team's comparison shows, for its files; null where it shows none. */
export async function teamFile(asked: Asked): Promise<ComparisonFile | null> {
  const { request, organization, team } = asked;
  const query = teamComparisonQuery(Object.fromEntries(new URL(request.url).searchParams));
  const [locale, compared] = await Promise.all([requestLocale(), teamCompared(asked, query)]);
  const content = compared === null ? null : await comparisonContent(compared, locale);
  return content && { content, locale, request, slug: team.slug, timeZone: organization.timeZone };
}

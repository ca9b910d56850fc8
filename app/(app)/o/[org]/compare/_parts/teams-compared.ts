import { type ComparedSubject, comparisonContent } from "@/app/comparison-content";
import type { ComparisonFile } from "@/app/comparison-files";
import { teamsBeside } from "@/lib/data/comparisons";
import type { MembershipOfViewer } from "@/lib/data/viewer";
import { type Actor, type Grant, grant as proofOf } from "@/lib/domain/access";
import { fewestCompared, teamsComparisonQuery } from "@/lib/domain/compare-address";
import { requestLocale } from "@/lib/request/locale";

type Place = {
  readonly grant: Grant<"portfolio.view">;
  readonly actor: Actor;
  readonly organization: MembershipOfViewer;
};

/** The teams at these slugs as what a link sets beside each other; null for fewer than two that are there. */
export async function teamsCompared(
  { grant, actor, organization }: Place,
  slugs: readonly string[],
): Promise<Extract<ComparedSubject, { compared: "teams" }> | null> {
  const teams = await teamsBeside(grant, slugs);
  if (teams.length < fewestCompared) return null;
  const { organizationId, name: organizationName, mainFrameworkKey: frameworkKey, today } = organization;
  const grants = teams.flatMap(({ id }) => proofOf(actor, "report.view", { organizationId, teamId: id }) ?? []);
  return { compared: "teams", grants, teams, organizationName, frameworkKey, today, publishedBy: null, linkId: "" };
}

/** What the page of a comparison of teams shows, for its files; null where it shows none. */
export async function teamsFile(asked: Place & { readonly request: Request }): Promise<ComparisonFile | null> {
  const { request, organization } = asked;
  const { teams, isDifferencesOnly } = teamsComparisonQuery(Object.fromEntries(new URL(request.url).searchParams));
  const [locale, compared] = await Promise.all([requestLocale(), teamsCompared(asked, teams)]);
  const content = compared === null ? null : await comparisonContent(compared, locale);
  if (content === null) return null;
  const { slug, timeZone } = organization;
  const shown = content.compared === "teams" ? { ...content, isDifferencesOnly } : content;
  return { content: shown, locale, request, slug, timeZone };
}

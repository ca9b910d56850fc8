import { type ComparedSubject, comparisonContent } from "@/app/comparison-content";
import type { ComparisonContent } from "@/components/report/comparison/content";
import { teamsBeside } from "@/lib/data/comparisons";
import type { MembershipOfViewer } from "@/lib/data/viewer";
import { type Actor, type Grant, grant as proofOf } from "@/lib/domain/access";
import { fewestCompared, type TeamsComparisonQuery } from "@/lib/domain/compare-address";
import type { Locale } from "@/lib/domain/locale";

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
export async function teamsContent(
  place: Place,
  { teams, isDifferencesOnly }: TeamsComparisonQuery,
  locale: Locale,
): Promise<ComparisonContent | null> {
  const compared = await teamsCompared(place, teams);
  const content = compared === null ? null : await comparisonContent(compared, locale);
  return content?.compared === "teams" ? { ...content, isDifferencesOnly } : content;
}

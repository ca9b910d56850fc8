import { datesComparisonAddress } from "@/lib/domain/compare-address";
import type { TeamPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";

export type TeamPlace = TeamPage<"report.view">;

/** The addresses of a team's pages. */
export function addressesOf({ organization, team }: Pick<TeamPlace, "organization" | "team">) {
  const teams = `/o/${organization.slug}/teams`;
  const own = `${teams}/${team.slug}`;
  return {
    teams: typedPath(teams),
    links: typedPath(`${own}/links`),
    pdf: `${own}/report.pdf`,
    table: (kind: "history" | "answers") => `${own}/export/${kind}`,
    settings: typedPath(`${own}/settings`),
    start: typedPath(`${own}/assessments/new`),
    comparison: (dates: Parameters<typeof datesComparisonAddress>[1] = {}) =>
      datesComparisonAddress({ organization: organization.slug, team: team.slug }, dates),
    assessment: (id: string) => typedPath(`${own}/assessments/${id}`),
    levels: (frameworkKey: string) => typedPath(`/levels/${frameworkKey}`),
  };
}

import type { TeamPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";

export type TeamPlace = TeamPage<"report.view">;

/** The addresses of a team's pages. */
export function addressesOf({ organization, team }: Pick<TeamPlace, "organization" | "team">) {
  const teams = `/o/${organization.slug}/teams`;
  const own = `${teams}/${team.slug}`;
  return {
    portfolio: typedPath(`/o/${organization.slug}`),
    teams: typedPath(teams),
    inGroup: (group: string) => typedPath(`/o/${organization.slug}?group=${group}`),
    links: typedPath(`${own}/links`),
    start: typedPath(`${own}/assessments/new`),
    assessment: (id: string) => typedPath(`${own}/assessments/${id}`),
    levels: (frameworkKey: string) => typedPath(`/levels/${frameworkKey}`),
  };
}

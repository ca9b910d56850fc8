import { composeReport } from "@/components/report/compose";
import type { ReportContent, ReportTarget } from "@/components/report/content";
import { frameworkVersion, newestFrameworks } from "@/lib/data/frameworks";
import { type ResultsShown, type TeamResults, teamResults } from "@/lib/data/results";
import type { Team } from "@/lib/data/teams";
import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { highestLevel } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { headingOf } from "@/lib/domain/pace";
import { progressHundredths } from "@/lib/domain/score";
import { effectiveTarget, type Target } from "@/lib/domain/target";

export type ReportOf = {
  readonly locale: Locale;
  readonly teamName: string;
  readonly organizationName: string;
  readonly frameworkKey: string;
  readonly today: CalendarDate;
  readonly target: (Target & Pick<ReportTarget, "from">) | null;
  /** What of the results is looked at; all where nothing is said. */
  readonly shown?: ResultsShown;
};

/** The target that holds for a team, with whose it is. */
export function targetOf({ targets, group }: Pick<Team, "targets" | "group">): ReportOf["target"] {
  const target = effectiveTarget(targets);
  if (target === null) return null;
  const { level, date } = target;
  if (target.from === "team") return { level, date };
  return {
    level,
    date,
    from: target.from === "group" ? { kind: "group", group: group?.name ?? "" } : { kind: "organization" },
  };
}

/** The report of a team from its stored results: what the team page and a share document draw alike; `content` is null before the first publication. */
export async function reportContent(
  grant: Grant<"report.view">,
  of: ReportOf,
): Promise<{ content: ReportContent | null; results: TeamResults }> {
  const results = await teamResults(grant, of.frameworkKey, of.shown);
  const { newest, previous } = results;
  if (newest === null) return { content: null, results };
  const [framework, others] = await Promise.all([
    frameworkVersion(newest.frameworkKey, newest.frameworkVersion),
    newestFrameworks(),
  ]);
  const points = results.points.filter(({ frameworkKey }) => frameworkKey === newest.frameworkKey);
  const heading = headingOf(points);
  if (heading === null) throw new Error("the newest result is one of the points");
  const content = composeReport({
    locale: of.locale,
    teamName: of.teamName,
    organizationName: of.organizationName,
    framework,
    others,
    result: newest,
    previous,
    series: {
      today: of.today,
      from: points[0]?.asOf ?? of.today,
      highest: highestLevel(framework),
      points: points.map(({ asOf, level, halfPoints, applicable, provisional, assessmentId }) => ({
        asOf,
        level,
        progress: level === null ? 0 : progressHundredths(level, halfPoints, applicable),
        provisional,
        assessmentId,
      })),
    },
    heading,
    target: of.target === null ? null : aimOf(of.target),
  });
  return { content, results };
}

const aimOf = ({ date, ...aim }: NonNullable<ReportOf["target"]>): ReportTarget => ({ ...aim, day: date });

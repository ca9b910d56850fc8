import { composeReport } from "@/components/report/compose";
import type { ReportContent } from "@/components/report/content";
import { frameworkVersion, newestFrameworks } from "@/lib/data/frameworks";
import { type ResultsShown, type TeamResults, teamResults } from "@/lib/data/results";
import type { Grant } from "@/lib/domain/access";
import type { CalendarDate } from "@/lib/domain/calendar";
import { highestLevel } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { progressHundredths } from "@/lib/domain/score";

export type ReportOf = {
  readonly locale: Locale;
  readonly teamName: string;
  readonly organizationName: string;
  readonly frameworkKey: string;
  readonly today: CalendarDate;
  readonly target: { readonly level: number; readonly date: CalendarDate } | null;
  /** What of the results is looked at; all where nothing is said. */
  readonly shown?: ResultsShown;
};

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
    target: of.target === null ? null : { level: of.target.level, day: of.target.date },
  });
  return { content, results };
}

import { getLocale } from "next-intl/server";
import { stillOf } from "@/app/still";
import { TrendLoader } from "@/components/charts/trend/trend-loader";
import type { ReportContent } from "@/components/report/content";
import { PrintStamp, stampWords } from "@/components/report/print-stamp";
import { TeamReport } from "@/components/report/team-report";
import { AssessmentList } from "@/components/team/assessment-list";
import type { OpenAssessment } from "@/lib/data/open-assessments";
import type { TeamResults } from "@/lib/data/results";
import type { ReportWords } from "@/lib/request/report-words";
import { FigureDownload } from "../../../_parts/figure-download";
import { listRows, listWords } from "./list-rows";
import { addressesOf, type TeamPlace } from "./place";

type Props = {
  place: TeamPlace;
  content: ReportContent;
  results: TeamResults;
  open: readonly OpenAssessment[];
  words: ReportWords;
};

/** The report of a team that was assessed, with its assessments below the gap. */
export async function TeamView({ place, content, results, open, words }: Props) {
  const locale = await getLocale();
  const addresses = addressesOf(place);
  const hrefs = {
    levels: addresses.levels(place.organization.mainFrameworkKey),
    assessments: Object.fromEntries(
      results.points.map(({ assessmentId }) => [assessmentId, addresses.assessment(assessmentId)]),
    ),
  };
  const stamp = stampWords({ content, ...words });
  const saved = {
    of: `/o/${place.organization.slug}/teams/${place.team.slug}`,
    subject: content.teamName,
    stamp,
  } as const;
  const download = <FigureDownload {...saved} words={words} />;
  const report = { content, ...words, hrefs, download };
  const list = await listRows(place, results.points, open);
  const still = await stillOf([locale, content, hrefs, list]);
  return (
    <>
      <TeamReport
        {...report}
        still={still}
        renderChart={(drawing, picture) => <TrendLoader drawing={drawing}>{picture}</TrendLoader>}
      >
        {still("assessments", <AssessmentList {...list} format={words.format} words={await listWords()} />)}
      </TeamReport>
      <PrintStamp {...report} />
    </>
  );
}

import { type ReportOf, reportContent } from "@/app/report-content";
import { composeAnswers } from "@/components/report/answers";
import type { ReportContent } from "@/components/report/content";
import { ReportDocument } from "@/components/report/document";
import { PrintStamp } from "@/components/report/print-stamp";
import { standing } from "@/components/report/sentences";
import { frameworkVersion } from "@/lib/data/frameworks";
import { publishedAnswers } from "@/lib/data/published-answers";
import type { StoredResult } from "@/lib/data/results";
import type { SharedReport } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { type ReportWords, reportWords } from "@/lib/request/report-words";
import { documentPage } from "./document-page";
import { otherLanguage } from "./html";
import { renderNotice } from "./notices";

/** The finished HTML of a link to a team, live or frozen, or to one assessment of it. */
export async function renderReport(shared: SharedReport, locale: Locale, token: string): Promise<string> {
  const words = reportWords(locale);
  const { team, hides, mode, scope } = shared;
  const { content, results } = await reportContent(shared.grant, reportOf(shared, locale));
  if (content === null || results.newest === null) return renderNotice(locale, team.name, words.t("sentence.none"));
  const report = {
    content: withoutIds(content),
    ...words,
    hrefs: {
      levels: `/levels/${results.newest.frameworkKey}?lang=${locale}`,
      pdf: `/s/${token}/report.pdf?lang=${locale}`,
      csv: `/s/${token}/history.csv`,
    },
  };
  const sentence = standing(report);
  return documentPage(
    { locale, token, name: team.name, sentence },
    <>
      <ReportDocument
        {...report}
        hides={hides}
        status={statusOf(shared, words)}
        isFrozen={mode === "frozen"}
        isSingle={scope === "assessment"}
        answers={await answersOf(shared, results.newest, locale)}
        otherLanguage={otherLanguage(locale, token)}
      />
      <PrintStamp {...report} />
    </>,
  );
}

/** What of a team's results a link shows, and how they are put into words. */
export function reportOf(shared: SharedReport, locale: Locale): ReportOf {
  const { team, organizationName, frameworkKey, today, publishedBy, scope } = shared;
  return {
    locale,
    teamName: team.name,
    organizationName,
    frameworkKey,
    today,
    target: team.target,
    shown: scope === "assessment" ? { assessmentId: shared.assessmentId } : { publishedBy },
  };
}

/** Whether a document follows each publication, or of which day it is. */
export function statusOf(
  { scope, mode, today, compared }: Pick<SharedReport, "mode" | "today"> & { scope: string; compared?: string },
  words: ReportWords,
): string {
  if (scope === "assessment") return words.t("document.assessment");
  if (compared === "dates") return words.t("document.dates");
  return mode === "live" ? words.t("document.live") : words.t("document.frozen", { date: words.format.date(today) });
}

/** The answers of a link that shows notes or evidence, without who gave them; undefined for any other. */
export async function answersOf({ grant, hides }: SharedReport, newest: StoredResult, locale: Locale) {
  if (hides.notes && hides.evidence) return undefined;
  const { assessmentId, frameworkKey, frameworkVersion: version } = newest;
  const [framework, answers] = await Promise.all([
    frameworkVersion(frameworkKey, version),
    publishedAnswers(grant, assessmentId, { notes: !hides.notes, evidence: !hides.evidence }),
  ]);
  return composeAnswers({ framework, locale, answers });
}

/** The document names no row of the database. */
function withoutIds(content: ReportContent): ReportContent {
  const points = content.series.points.map(({ assessmentId: _, ...point }) => point);
  return { ...content, series: { ...content.series, points } };
}

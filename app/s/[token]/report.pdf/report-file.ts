import { reportContent } from "@/app/report-content";
import type { AnsweredCapability } from "@/components/pdf/answers-part";
import { drawTeam, teamStamp } from "@/components/pdf/team-pdf";
import type { StoredResult } from "@/lib/data/results";
import type { SharedReport } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { SharedFile } from "../file";
import { answersOf, reportOf } from "../render-report";
import { pdfFile } from "./pdf-file";

/** The report that a link shows, live, frozen or of one assessment, on paper; with as much of the answers as its document has. */
export async function reportFile(shared: SharedReport, locale: Locale, request: Request): Promise<SharedFile | null> {
  const { content, results } = await reportContent(shared.grant, reportOf(shared, locale));
  const { newest } = results;
  if (content === null || newest === null) return null;
  const { team, organizationName, hides, scope } = shared;
  return pdfFile({
    ...{ locale, request, name: team.name, organizationName },
    words: [team.name, "report", content.asOf],
    drawing: async () => {
      const answers = await answersFor(shared, newest, locale);
      // the document says nothing of freshness either
      const shown = { ...content, freshness: null };
      const isSingle = scope === "assessment";
      const report = { content: shown, ...reportWords(locale), hides, isSingle, answers };
      return { stamp: teamStamp(report), draw: (pen) => drawTeam(pen, report) };
    },
  });
}

/** The answers without who gave them; null where neither notes nor evidence are shown. */
async function answersFor(
  shared: SharedReport,
  newest: StoredResult,
  locale: Locale,
): Promise<AnsweredCapability[] | null> {
  const answered = await answersOf(shared, newest, locale);
  if (answered === undefined) return null;
  const { t, format } = reportWords(locale);
  return answered.map(({ key, name, rows }) => ({
    key,
    name,
    criteria: rows.map(({ id, level, statement, answer }) => ({
      id,
      level,
      statement,
      value: answer?.value ?? null,
      given: null,
      reason: answer?.reason ?? null,
      note: answer?.note ?? "",
      evidence: (answer?.evidence ?? []).map(({ title, url, validUntil }) => ({
        title,
        url,
        until: validUntil === null ? null : t("paper.until", { date: format.date(validUntil) }),
      })),
    })),
  }));
}

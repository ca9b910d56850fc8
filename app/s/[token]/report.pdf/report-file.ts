import { renderPdf } from "@/app/pdf/render";
import { reportContent } from "@/app/report-content";
import type { AnsweredCapability } from "@/components/pdf/answers-part";
import { drawTeam, teamStamp } from "@/components/pdf/team-pdf";
import type { StoredResult } from "@/lib/data/results";
import type { SharedDocument, SharedReport } from "@/lib/data/share-documents";
import { fileName } from "@/lib/domain/export/file-name";
import { paperFor } from "@/lib/domain/export/paper";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { SharedFile } from "../file";
import { answersOf, reportOf } from "../render-report";

/** The report that a link shows, live, frozen or of one assessment, on paper; with as much of the answers as its document has. */
export async function reportFile(shared: SharedDocument, locale: Locale, request: Request): Promise<SharedFile | null> {
  if (shared.scope !== "team" && shared.scope !== "assessment") return null;
  const { content, results } = await reportContent(shared.grant, reportOf(shared, locale));
  const { newest } = results;
  if (content === null || newest === null) return null;
  const words = reportWords(locale);
  const paper = paperFor({
    asked: new URL(request.url).searchParams.get("paper"),
    acceptLanguage: request.headers.get("accept-language"),
    timeZone: "UTC",
  });
  return {
    name: fileName([shared.team.name, "report", content.asOf], "pdf"),
    type: "application/pdf",
    variant: paper,
    body: async () => {
      const answers = await answersFor(shared, newest, locale);
      // the document says nothing of freshness either
      const shown = { ...content, freshness: null };
      const report = {
        content: shown,
        ...words,
        hides: shared.hides,
        isSingle: shared.scope === "assessment",
        answers,
      };
      return renderPdf({
        paper,
        locale,
        title: `${shared.team.name} · Ascent`,
        author: shared.organizationName,
        stamp: teamStamp(report),
        t: words.t,
        made: new Date(),
        draw: (pen) => drawTeam(pen, report),
      });
    },
  };
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

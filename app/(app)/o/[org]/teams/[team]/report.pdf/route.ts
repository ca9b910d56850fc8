import * as z from "zod";
import { answeredCriteria } from "@/app/pdf/answered";
import { renderPdf } from "@/app/pdf/render";
import { reportContent, targetOf } from "@/app/report-content";
import { drawTeam, teamStamp } from "@/components/pdf/team-pdf";
import { findAssessment } from "@/lib/data/assessment-sheet";
import { frameworkVersion } from "@/lib/data/frameworks";
import { grant as grantOf } from "@/lib/domain/access";
import { fail, ok } from "@/lib/domain/errors";
import { fileName } from "@/lib/domain/export/file-name";
import { paperFor } from "@/lib/domain/export/paper";
import { teamDownload } from "@/lib/request/download";
import { requestLocale } from "@/lib/request/locale";
import { reportWords } from "@/lib/request/report-words";

/** The report of a team as PDF, with every answer of its newest assessment. */
export const GET = teamDownload(
  z.object({ org: z.string(), team: z.string() }),
  async ({ grant, actor, organization, team, request }) => {
    const locale = await requestLocale();
    const { organizationId, today, timeZone, mainFrameworkKey: frameworkKey, name } = organization;
    const of = { locale, teamName: team.name, organizationName: name, frameworkKey, today, target: targetOf(team) };
    const { content, results } = await reportContent(grant, of);
    const newest = results.newest;
    if (content === null || newest === null) return fail("not-found");
    const mayRead = grantOf(actor, "assessment.view", { organizationId, teamId: team.id });
    const words = reportWords(locale);
    const paper = paperFor({
      asked: new URL(request.url).searchParams.get("paper"),
      acceptLanguage: request.headers.get("accept-language"),
      timeZone,
    });
    const answers = async () => {
      const sheet = mayRead === null ? null : await findAssessment(mayRead, newest.assessmentId);
      if (sheet === null) return null;
      const framework = await frameworkVersion(sheet.frameworkKey, sheet.frameworkVersion);
      return answeredCriteria({ sheet, framework, locale, timeZone, words });
    };
    return ok({
      exported: { what: "report", format: "pdf" },
      name: fileName([team.slug, "report", content.asOf], "pdf"),
      type: "application/pdf",
      body: async () => {
        const report = { content, ...words, answers: await answers() };
        return renderPdf({
          paper,
          locale,
          title: `${team.name} · Ascent`,
          author: name,
          stamp: teamStamp(report),
          t: words.t,
          made: new Date(),
          draw: (pen) => drawTeam(pen, report),
        });
      },
    });
  },
);

import type { ReactNode } from "react";
import { reportContent } from "@/app/report-content";
import { ReportDocument } from "@/components/report/document";
import { PrintStamp } from "@/components/report/print-stamp";
import { standing } from "@/components/report/sentences";
import { reportStyle } from "@/generated/report-style";
import type { SharedReport } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { Gone } from "./gone";
import { Shell } from "./shell";

/** The finished HTML of a link that opens. */
export async function renderReport(shared: SharedReport, locale: Locale, token: string): Promise<string> {
  const words = reportWords(locale);
  const { t } = words;
  const { team, organizationName, frameworkKey, today, hides } = shared;
  const { content } = await reportContent(shared.grant, {
    locale,
    teamName: team.name,
    organizationName,
    frameworkKey,
    today,
    target: team.target,
  });
  if (content === null) {
    return notice(locale, team.name, t("sentence.none"));
  }
  const report = {
    content: withoutIds(content),
    ...words,
    hrefs: { levels: `/levels/${frameworkKey}?lang=${locale}` },
  };
  const other =
    locale === "zh"
      ? { href: `/s/${token}?lang=en`, label: "English", lang: "en" }
      : { href: `/s/${token}?lang=zh`, label: "中文", lang: "zh-Hans" };
  return html(
    <Shell
      lang={languageTag(locale)}
      title={`${team.name} · Ascent`}
      description={standing(report)}
      style={reportStyle}
    >
      <ReportDocument {...report} hides={hides} status={t("document.live")} otherLanguage={other} />
      <PrintStamp {...report} />
    </Shell>,
  );
}

/** The finished HTML of a link that opens nothing. */
export async function renderGone(locale: Locale): Promise<string> {
  const { t } = reportWords(locale);
  return notice(locale, t("document.gone"), t("document.goneText"));
}

/** What a reader sees while the database is out of reach. */
export async function renderUnavailable(locale: Locale): Promise<string> {
  const { t } = reportWords(locale);
  return notice(locale, t("document.unavailable"), t("document.unavailableText"));
}

function notice(locale: Locale, title: string, text: string): Promise<string> {
  return html(
    <Shell lang={languageTag(locale)} title={title} description={text} style={reportStyle}>
      <Gone title={title} text={text} />
    </Shell>,
  );
}

type Content = Parameters<typeof ReportDocument>[0]["content"];

/** The document names no row of the database. */
function withoutIds(content: Content): Content {
  const points = content.series.points.map(({ assessmentId: _, ...point }) => point);
  return { ...content, series: { ...content.series, points } };
}

async function html(document: ReactNode): Promise<string> {
  // a static import of the renderer does not build in a route handler
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

const languageTag = (locale: Locale): string => (locale === "zh" ? "zh-Hans" : "en");

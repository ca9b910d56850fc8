import { BadgePicture } from "@/components/report/badge-picture";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { Gist } from "../gist";

/** The badge of a shared document as SVG. */
export async function drawBadge({ level, asOf, isMedian, provisional }: Gist, locale: Locale): Promise<string> {
  const { t, format } = reportWords(locale);
  // a static import of the renderer does not build in a route handler
  const { renderToStaticMarkup } = await import("react-dom/server");
  const date = asOf === null ? null : format.date(asOf);
  const label = t(isMedian ? "badge.median" : "badge.label");
  const value = level === null ? "–" : t("badge.value", { level: format.number(level) });
  const note = date === null ? t("badge.none") : provisional ? t("badge.provisional", { date }) : date;
  const title = date === null ? t("badge.empty", { label, note }) : t("badge.title", { label, value, date });
  const color = level === null ? null : Math.floor(level);
  return renderToStaticMarkup(<BadgePicture {...{ label, value, note, title }} level={color} />);
}

import { Wordmark } from "@/components/ui/mark";
import { CapabilitiesSection } from "./capabilities-section";
import type { Hides, ReportProps } from "./content";
import { GapSection } from "./gap-section";
import { LadderSection } from "./ladder-section";
import { PaceSection } from "./pace-section";
import { ReadingsSection } from "./readings-section";
import { standing } from "./sentences";
import { TrendSection } from "./trend-section";

type Props = ReportProps & {
  hides?: Hides;
  /** "Live, read only". */
  status: string;
  /** The same document in the other language. */
  otherLanguage?: { href: string; label: string; lang: string };
};

/** The report as a document of its own: complete in its HTML, headings in the left margin. */
export function ReportDocument({ hides, status, otherLanguage, ...report }: Props) {
  const { content, t, format } = report;
  return (
    <div className="mx-auto max-w-document px-gutter pt-4 pb-10 lg:px-10">
      <header className="flex min-h-8 items-center justify-between gap-4">
        <Wordmark />
        <p className="flex items-center gap-5 text-note text-muted">
          <span className="inline-flex items-center gap-2">
            <svg viewBox="0 0 8 8" width="8" height="8" className="fill-ok" aria-hidden="true">
              <circle cx="4" cy="4" r="4" />
            </svg>
            {status}
          </span>
          {otherLanguage !== undefined && (
            <a
              href={otherLanguage.href}
              lang={otherLanguage.lang}
              hrefLang={otherLanguage.lang}
              className="hover:text-ink print:hidden"
            >
              {otherLanguage.label}
            </a>
          )}
        </p>
      </header>
      <main>
        <div className="pt-14 pb-9">
          <p className="text-muted">
            {t("document.asOf", { organization: content.organizationName, date: format.date(content.asOf, "long") })}
          </p>
          <h1 className="mt-1 text-title text-balance">{content.teamName}</h1>
          <p className="mt-1 max-w-measure text-lede">{standing(report)}</p>
        </div>
        <LadderSection {...report} layout="document" />
        <TrendSection {...report} layout="document" />
        <PaceSection {...report} layout="document" />
        {hides?.capabilities !== true && <CapabilitiesSection {...report} layout="document" />}
        {hides?.gap !== true && <GapSection {...report} layout="document" />}
        {hides?.readings !== true && <ReadingsSection {...report} layout="document" />}
      </main>
      <Colophon {...report} />
    </div>
  );
}

function Colophon({ content, t, hrefs }: ReportProps) {
  const { framework, result } = content;
  const { name, version, criteria: all } = framework;
  return (
    <footer className="flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line pt-7 text-note text-muted">
      <p>
        {t("document.applied", { name, version, applied: all - result.notApplicable, all })}
        {hrefs?.levels !== undefined && (
          <>
            {" · "}
            <a href={hrefs.levels} className="underline underline-offset-3 hover:text-ink">
              {t("ladder.levels")}
            </a>
          </>
        )}
      </p>
      <p>{t("document.hidden")}</p>
    </footer>
  );
}

import type { Hides } from "@/lib/domain/share-link";
import type { AnswersOfCapability } from "./answers";
import { AnswersSection } from "./answers-section";
import { CapabilitiesSection } from "./capabilities-section";
import type { ReportProps } from "./content";
import { DocumentHead, type OtherLanguage } from "./document-head";
import { Files } from "./files";
import { GapSection } from "./gap-section";
import { LadderSection } from "./ladder-section";
import { PaceSection } from "./pace-section";
import { ReadingsSection } from "./readings-section";
import { standing } from "./sentences";
import { TrendSection } from "./trend-section";

type Props = ReportProps & {
  hides?: Partial<Hides>;
  /** "Live, read only". */
  status: string;
  /** Whether it stands still, and so is not marked as live. */
  isFrozen?: boolean;
  /** Whether it shows one assessment alone, which has no course. */
  isSingle?: boolean;
  /** Every answer, where its notes or evidence are shown. */
  answers?: readonly AnswersOfCapability[] | undefined;
  /** The same document in the other language. */
  otherLanguage?: OtherLanguage;
};

/** The report as a document of its own: complete in its HTML, headings in the left margin. */
export function ReportDocument(props: Props) {
  const { hides = {}, status, isFrozen = false, isSingle = false, answers, otherLanguage, ...report } = props;
  const { content, t, format } = report;
  return (
    <div className="mx-auto max-w-document px-gutter pt-4 pb-10 lg:px-10">
      <DocumentHead status={status} isFrozen={isFrozen} otherLanguage={otherLanguage} />
      <main>
        <div className="pt-14 pb-9">
          <p className="text-muted">
            {t("document.asOf", { organization: content.organizationName, date: format.date(content.asOf, "long") })}
          </p>
          <h1 className="mt-1 text-title text-balance">{content.teamName}</h1>
          <p className="mt-1 max-w-measure text-lede">{standing(report)}</p>
        </div>
        <LadderSection {...report} layout="document" />
        {!isSingle && <TrendSection {...report} layout="document" />}
        {!isSingle && !isFrozen && <PaceSection {...report} layout="document" />}
        {hides.capabilities !== true && <CapabilitiesSection {...report} layout="document" />}
        {hides.gap !== true && <GapSection {...report} layout="document" />}
        {hides.readings !== true && <ReadingsSection {...report} layout="document" />}
        {answers !== undefined && <AnswersSection {...report} answers={answers} layout="document" />}
      </main>
      <Colophon {...report} hides={hides} />
    </div>
  );
}

function Colophon({ content, t, hrefs, hides }: ReportProps & { hides: Partial<Hides> }) {
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
      <Files pdf={hrefs?.pdf} csv={hrefs?.csv} t={t} />
      <p>{t(hiddenWords(hides))}</p>
    </footer>
  );
}

// notes and evidence are kept out unless they are shown
function hiddenWords({ notes = true, evidence = true }: Partial<Hides>): string {
  if (notes && evidence) return "document.hidden";
  if (notes) return "document.hiddenNotes";
  return evidence ? "document.hiddenEvidence" : "document.hiddenNames";
}

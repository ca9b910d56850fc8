import { figuresContent } from "@/app/figures-content";
import type { FiguresContent } from "@/components/report/portfolio/content";
import { PortfolioDocument } from "@/components/report/portfolio/portfolio-document";
import { figuresHeadline } from "@/components/report/portfolio/sentences";
import type { SharedFigures } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import { documentPage } from "./document-page";
import { documentHrefs, otherLanguage } from "./html";
import { statusOf } from "./render-report";

/** The finished HTML of a link to a group or to the whole portfolio, live or frozen. */
export async function renderFigures(shared: SharedFigures, locale: Locale, token: string): Promise<string> {
  const words = reportWords(locale);
  const { mode, frameworkKey } = shared;
  const content = await figuresOf(shared, locale);
  const report = { content, ...words };
  const name = content.groupName ?? content.organizationName;
  const sentence = figuresHeadline(report);
  return documentPage(
    { locale, token, name, sentence },
    <PortfolioDocument
      {...report}
      status={statusOf(shared, words)}
      isFrozen={mode === "frozen"}
      otherLanguage={otherLanguage(locale, token)}
      hrefs={documentHrefs({ token, locale, frameworkKey }, "portfolio.csv")}
    />,
  );
}

/** What of the figures a link shows, in the reader's language. */
export function figuresOf(shared: SharedFigures, locale: Locale): Promise<FiguresContent> {
  const { linkId, publishedBy, hides } = shared;
  return figuresContent(shared.grant, {
    ...shared,
    locale,
    frozen: publishedBy === null ? null : { linkId, publishedBy },
    hidesNames: hides.names,
    hidesCapabilities: hides.capabilities,
  });
}

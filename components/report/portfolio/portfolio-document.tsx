import { LevelsOverTime } from "@/components/charts/levels/levels-over-time";
import { DocumentHead, type OtherLanguage } from "../document-head";
import { type DocumentHrefs, Files } from "../files";
import { TeamCapabilities } from "./capabilities-section";
import type { FiguresProps } from "./content";
import { DocumentFigures } from "./key-figures";
import { figuresHeadline } from "./sentences";
import { TeamsSection } from "./teams-section";

type Props = FiguresProps & {
  status: string;
  isFrozen: boolean;
  otherLanguage: OtherLanguage;
  hrefs: DocumentHrefs;
};

/** A group or the whole portfolio as a document of its own: the answer, the figures, the years, the teams. */
export function PortfolioDocument({ status, isFrozen, otherLanguage, hrefs, ...props }: Props) {
  const { content, t, format } = props;
  const { organizationName, groupName, asOf, figures, highest } = content;
  const date = format.date(asOf, "long");
  return (
    <div className="mx-auto max-w-document px-gutter pt-4 pb-10 lg:px-10">
      <DocumentHead {...{ status, isFrozen, otherLanguage }} />
      <main>
        <div className="pt-14 pb-9">
          <p className="text-muted">
            {groupName === null
              ? t("figures.asOf", { date })
              : t("document.asOf", { organization: organizationName, date })}
          </p>
          <h1 className="mt-1 text-title text-balance">{groupName ?? organizationName}</h1>
          <p className="mt-1 max-w-measure text-lede">{figuresHeadline(props)}</p>
        </div>
        <DocumentFigures {...props} />
        <LevelsOverTime
          months={figures.months}
          per="month"
          highest={highest}
          compared={figures.medians}
          t={t}
          format={format}
          layout="document"
        />
        <TeamsSection {...props} />
        <TeamCapabilities {...props} />
      </main>
      <footer className="flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line pt-7 text-note text-muted">
        <p>
          <span lang={content.framework.lang}>{`${content.framework.name} ${content.framework.version}`}</span>
          {" · "}
          <a href={hrefs.levels} className="underline underline-offset-3 hover:text-ink">
            {t("ladder.levels")}
          </a>
        </p>
        <Files pdf={hrefs.pdf} csv={hrefs.csv} t={t} />
        <p>{t(content.hasNames ? "document.hidden" : "figures.hiddenNames")}</p>
      </footer>
      <div aria-hidden="true" className="print-stamp">
        <p className="pt-4 text-note text-muted">{t("figures.stamp", { name: groupName ?? organizationName, date })}</p>
      </div>
    </div>
  );
}

import { Part } from "@/components/charts/part";
import { DocumentHead, type OtherLanguage } from "../document-head";
import { type DocumentHrefs, Files } from "../files";
import { Stamp } from "../stamp";
import type { ComparisonContent, ComparisonHides, ComparisonProps } from "./content";
import { DatesComparison } from "./dates-comparison";
import { GroupComparison } from "./group-comparison";
import { Sides } from "./sides";
import { TeamsComparison } from "./teams-comparison";
import { type Told, toldBy } from "./told";

type Props = ComparisonProps<ComparisonContent> & {
  hides: ComparisonHides & { names: boolean };
  status: string;
  isFrozen: boolean;
  otherLanguage: OtherLanguage;
  hrefs: DocumentHrefs;
};

/** A comparison as a document of its own: the answer, where the sides stand, and what they differ in. */
export function ComparisonDocument({ hides, status, isFrozen, otherLanguage, hrefs, ...comparison }: Props) {
  const { content, t } = comparison;
  const told = toldBy(comparison);
  const { text, lang, version } = content.framework;
  return (
    <div className="mx-auto max-w-document px-gutter pt-4 pb-10 lg:px-10">
      <DocumentHead {...{ status, isFrozen, otherLanguage }} />
      <main>
        <div className="pt-14 pb-9">
          <p className="text-muted">{told.above}</p>
          <h1 className="mt-1 text-title text-balance">{told.name}</h1>
          <p className="mt-1 max-w-measure text-lede">{told.sentence}</p>
        </div>
        <Compared {...comparison} hides={hides} told={told} />
      </main>
      <footer className="flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line pt-7 text-note text-muted">
        <p>
          <span lang={lang}>{`${text} ${version}`}</span>
          {" · "}
          <a href={hrefs.levels} className="underline underline-offset-3 hover:text-ink">
            {t("ladder.levels")}
          </a>
        </p>
        <Files pdf={hrefs.pdf} csv={hrefs.csv} t={t} />
        <p>{t(hides.names ? "figures.hiddenNames" : "document.hidden")}</p>
      </footer>
      <Stamp words={`${told.name} · ${told.above}`} />
    </div>
  );
}

function Compared({ content, hides, told, t, format }: ComparisonProps<ComparisonContent> & Comparing) {
  const title = t(content.compared === "dates" ? "compare.document.dates" : "compare.document.standing");
  const standing = (
    <Part id="standing" title={title} layout="document" isFirst>
      <Sides sides={told.sides} t={t} />
    </Part>
  );
  switch (content.compared) {
    case "dates":
      return (
        <>
          {standing}
          <DatesComparison {...{ content, hides, t, format }} isFirst={false} />
        </>
      );
    case "teams":
      return <TeamsComparison {...{ content, hides, t, format }} />;
    case "in-group":
      return (
        <>
          {standing}
          {!hides.capabilities && <GroupComparison {...{ content, t, format }} isFirst={false} />}
        </>
      );
    default:
      return content satisfies never;
  }
}

type Comparing = { hides: ComparisonHides; told: Told };

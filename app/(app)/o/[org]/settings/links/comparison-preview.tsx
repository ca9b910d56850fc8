import { type ComparedSubject, comparisonContent, teamsEitherWay } from "@/app/comparison-content";
import { Part } from "@/components/charts/part";
import { ChangesSection } from "@/components/report/comparison/changes-section";
import type { ComparisonContent, TeamsContent } from "@/components/report/comparison/content";
import { DatesComparison } from "@/components/report/comparison/dates-comparison";
import { GroupComparison } from "@/components/report/comparison/group-comparison";
import { MatrixSection } from "@/components/report/comparison/matrix-section";
import { Sides } from "@/components/report/comparison/sides";
import { TeamsComparison } from "@/components/report/comparison/teams-comparison";
import { toldBy } from "@/components/report/comparison/told";
import { PreviewHead } from "@/components/team/share/preview-head";
import type { PreviewParts } from "@/components/team/share/share-preview";
import type { Locale } from "@/lib/domain/locale";
import { type ReportWords, reportWords } from "@/lib/request/report-words";

/** How many criteria the preview draws of those that the document has. */
const drawnCriteria = 12;

const bars = { capabilities: false, gap: true };
const criteria = { capabilities: true, gap: false };

/** A comparison as its reader gets it, in parts that a preview shows or leaves out; none where there is nothing to compare. */
export async function comparisonPreview(compared: ComparedSubject, locale: Locale): Promise<PreviewParts> {
  const words = reportWords(locale);
  if (compared.compared === "teams") {
    const { named, lettered } = await teamsEitherWay(compared, locale);
    return [...besides(named, words, ["names"], []), ...besides(lettered, words, [], ["names"])];
  }
  const content = await comparisonContent(compared, locale);
  if (content === null || content.compared === "teams") return [];
  switch (content.compared) {
    case "dates": {
      const props = { content, ...words };
      return [
        standingOf(content, words),
        { key: "moved", needs: ["gap"], drawn: <DatesComparison {...props} hides={criteria} isFirst={false} /> },
        { key: "bars", needs: ["capabilities"], drawn: <DatesComparison {...props} hides={bars} isFirst={false} /> },
        { key: "changes", needs: ["capabilities", "gap"], drawn: <ChangesSection {...props} /> },
      ];
    }
    case "in-group":
      return [
        standingOf(content, words),
        {
          key: "bars",
          needs: ["capabilities"],
          drawn: <GroupComparison content={content} {...words} isFirst={false} />,
        },
      ];
    default:
      return content satisfies never;
  }
}

function standingOf(content: ComparisonContent, words: ReportWords): PreviewParts[number] {
  const { t } = words;
  const { name, sentence, sides } = toldBy({ content, ...words });
  const title = t(content.compared === "dates" ? "compare.document.dates" : "compare.document.standing");
  const drawn = (
    <>
      <PreviewHead title={name} text={sentence} />
      <Part id="standing" title={title} layout="document">
        <Sides sides={sides} t={t} />
      </Part>
    </>
  );
  return { key: "standing", drawn };
}

type Flags = readonly "names"[];

/** Teams beside each other, under their names or under letters. */
function besides(
  content: TeamsContent & { compared: "teams" },
  words: ReportWords,
  needs: Flags,
  lacks: Flags,
): PreviewParts {
  const { name, sentence } = toldBy({ content, ...words });
  const props = { content, ...words, renderTable: () => null };
  const key = needs.length > 0 ? "named" : "lettered";
  const all = content.matrix.flatMap(({ rows }) => rows).filter(({ isAlike }) => !isAlike).length;
  return [
    { key: `${key} head`, needs, lacks, drawn: <PreviewHead title={name} text={sentence} /> },
    {
      key: `${key} standing`,
      needs,
      lacks: [...lacks, "capabilities"],
      drawn: <TeamsComparison {...props} hides={criteria} />,
    },
    {
      key: `${key} bars`,
      needs: [...needs, "capabilities"],
      lacks,
      drawn: <TeamsComparison {...props} hides={bars} />,
    },
    {
      key: `${key} criteria`,
      needs: [...needs, "capabilities", "gap"],
      lacks,
      drawn: <MatrixSection {...props} mostRows={drawnCriteria} />,
      ...(all > drawnCriteria ? { shortened: { of: "criteria", count: drawnCriteria, all } } : {}),
    },
  ];
}

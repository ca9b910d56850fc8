import { Figure } from "@/components/charts/figure";
import { LadderPicture } from "@/components/charts/ladder-picture";
import { LevelTable } from "@/components/charts/level-table";
import type { Layout } from "@/components/charts/part";
import type { ReportProps } from "./content";
import { pointsWords, scoreWords } from "./sentences";

/** Where the team stands: the stair of levels, the next step hatched to the fraction reached. */
export function LadderSection({
  content,
  t,
  format,
  hrefs,
  download,
  still,
  layout = "page",
  isFirst = true,
}: ReportProps & { layout?: Layout; isFirst?: boolean }) {
  const { result, framework, target } = content;
  const { level, progress, missing, provisional, passedWithoutEvidence } = result;
  const points = pointsWords({ content, t });
  const score = scoreWords(content);
  return (
    <Figure
      id="ladder"
      title={t(layout === "page" ? "ladder.title" : "ladder.documentTitle")}
      {...(layout === "document" ? { sentence: t("ladder.rule") } : {})}
      layout={layout}
      isFirst={isFirst}
      download={download}
      still={still}
      tableLabel={t("ladder.table")}
      table={<LevelTable levels={framework.levels} level={level} score={score} t={t} />}
    >
      <LadderPicture
        id="ladder"
        levels={framework.levels}
        level={level}
        fraction={level === null ? 0 : (progress - level * 100) / 100}
        score={layout === "page" ? t("ladder.now", { score }) : score}
        provisional={provisional ? t("ladder.provisional", { count: missing }) : undefined}
        target={
          target === null
            ? undefined
            : { level: target.level, label: t("ladder.target", { month: format.month(target.day) }) }
        }
        layout={layout}
      />
      {layout === "page" && (
        <p className="mt-4 flex flex-wrap gap-x-1.5 text-muted">
          <span>{points}</span>
          {hrefs?.levels !== undefined && (
            <a href={hrefs.levels} className="text-accent hover:underline print:hidden">
              {t("ladder.levels")}
            </a>
          )}
        </p>
      )}
      {passedWithoutEvidence.length > 0 && (
        <p className="mt-1 text-note text-muted">
          {t("ladder.passed", { levels: format.list(passedWithoutEvidence.map(String)) })}
        </p>
      )}
    </Figure>
  );
}

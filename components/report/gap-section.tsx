import { AnswerMark } from "@/components/charts/marks/answer-mark";
import { type Layout, Part } from "@/components/charts/part";
import type { GapRow, ReportProps } from "./content";
import type { Translate } from "./text";

/** What stands between the team and the next level, the smallest set first; then what each level after it asks besides. */
export function GapSection({ content, t, layout = "page" }: ReportProps & { layout?: Layout }) {
  const [smallest, ...later] = content.gap;
  if (smallest === undefined) {
    return (
      <Part id="gap" title={t("gap.topTitle")} layout={layout}>
        <p>{t(content.result.level === null ? "sentence.withoutLevel" : "gap.top")}</p>
      </Part>
    );
  }
  const count = smallest.criteria.length;
  return (
    <Part
      id="gap"
      title={t("gap.title", { level: smallest.reaches })}
      sentence={t("gap.smallest", { count, level: smallest.reaches })}
      layout={layout}
    >
      <GapList rows={smallest.criteria} layout={layout} t={t} />
      {later.map((step, place) => {
        const before = new Set(content.gap[place]?.criteria.map(({ id }) => id));
        const added = step.criteria.filter(({ id }) => !before.has(id));
        return added.length === 0 ? null : (
          <details key={step.level} className="group border-b border-line">
            <summary className="flex min-h-row list-none items-center gap-2 text-ink">
              <span className="text-key text-muted group-open:rotate-90">▶</span>
              <span className="font-medium">{t("gap.then", { level: step.reaches })}</span>
              <span className="text-muted">{t("gap.more", { count: added.length })}</span>
            </summary>
            <GapList rows={added} layout={layout} t={t} />
          </details>
        );
      })}
    </Part>
  );
}

function GapList({ rows, layout, t }: { rows: readonly GapRow[]; layout: Layout; t: Translate }) {
  return (
    <ul>
      {rows.map(({ id, statement, improve, lang, effort, value, href }) => (
        <li
          key={id}
          id={`gap-${id}`}
          className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-b border-line py-3 first:pt-0 target:bg-accent-wash"
        >
          <div lang={lang} className="max-w-measure min-w-60 flex-1">
            <p className={layout === "page" ? "font-medium text-ink" : "text-ink"}>
              {href === undefined ? (
                statement
              ) : (
                <a href={href} className="hover:underline">
                  {statement}
                </a>
              )}
            </p>
            <p className="mt-1 text-note text-muted">{improve}</p>
            <p className="mt-1 flex flex-wrap gap-x-3 text-note text-muted">
              {layout === "page" && <span className="font-mono text-axis">{id}</span>}
              {effort !== null && <span>{t(`gap.effort.${effort}`)}</span>}
            </p>
          </div>
          {value !== null && (
            <p className="inline-flex items-center gap-2 self-start whitespace-nowrap text-muted">
              <AnswerMark value={value === "missing" ? null : value} />
              {t(`gap.answers.${value}`)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

import { LevelTag } from "@/components/charts/marks/level-tag";
import { Part } from "@/components/charts/part";
import type { Translate } from "../text";
import type { ChangedCriterion, ComparisonProps, DatesContent } from "./content";
import { StateMark } from "./state-mark";
import { levelsWords } from "./words";

/** Every criterion that stands differently, by capability: what became of it, and its answers then and now. */
export function ChangesSection({ content, t }: ComparisonProps<DatesContent>) {
  const { changes } = content;
  return (
    <Part id="changes" title={t("compare.changes.title")} layout="document">
      {changes.length === 0 ? (
        <p>{t("compare.changes.none")}</p>
      ) : (
        <div className="grid gap-y-7">
          {changes.map(({ key, name, before, after, criteria }) => (
            <section key={key} aria-labelledby={`changes-${key}`}>
              <div className="flex items-baseline justify-between gap-4 border-b border-line-2 pb-1.5">
                <h3 id={`changes-${key}`} lang={name.lang} className="font-semibold">
                  {name.text}
                </h3>
                <p className="text-note whitespace-nowrap text-muted">{levelsWords(before, after, t)}</p>
              </div>
              <ul>
                {criteria.map((criterion) => (
                  <Criterion key={criterion.id} criterion={criterion} t={t} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Part>
  );
}

function Criterion({ criterion, t }: { criterion: ChangedCriterion; t: Translate }) {
  const { level, statement, kind, before, after } = criterion;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1.5 border-b border-line py-2.5">
      <p lang={statement.lang} className="min-w-60 flex-1 text-ink">
        {statement.text}
      </p>
      <div className="flex w-56 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium text-ink">{t(`compare.kinds.${kind}`)}</span>
        <LevelTag level={level} label={t("level", { level })} />
        <span className="flex w-full flex-wrap items-center gap-x-1.5 text-note text-muted">
          <StateMark state={before} />
          {t(`compare.states.${before}`)}
          <span aria-hidden="true">→</span>
          <span className="sr-only">{t("compare.changes.to")}</span>
          <StateMark state={after} />
          {t(`compare.states.${after}`)}
        </span>
      </div>
    </li>
  );
}

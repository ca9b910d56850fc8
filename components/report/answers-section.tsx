import { AnswerMark } from "@/components/charts/marks/answer-mark";
import { type Layout, Part } from "@/components/charts/part";
import type { AnswerRow, AnswersOfCapability } from "./answers";
import type { Format, Translate } from "./text";

type Words = { t: Translate; format: Format };
type Props = Words & { answers: readonly AnswersOfCapability[]; layout?: Layout };

/** Every criterion with its answer, and what stands beside it. */
export function AnswersSection({ answers, layout = "page", ...words }: Props) {
  const { t } = words;
  return (
    <Part id="answers" title={t("answers.title")} sentence={t("answers.sentence")} layout={layout}>
      {answers.map(({ key, name, lang, rows }) => (
        <section key={key} className="mb-7 last:mb-0">
          <h3 lang={lang} className="border-b border-line-2 pb-2 font-semibold text-ink">
            {name}
          </h3>
          <ul>
            {rows.map((row) => (
              <Answer key={row.id} row={row} {...words} />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}

const noteClass = "mt-1 text-note whitespace-pre-wrap wrap-anywhere";

function Answer({ row, t, format }: Words & { row: AnswerRow }) {
  const { statement, lang, level, answer } = row;
  const { note = "", reason = null, evidence = [], value = null } = answer ?? {};
  return (
    <li className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="max-w-measure min-w-60 flex-1">
        <p lang={lang} className="text-ink">
          {statement}
        </p>
        {reason !== null && <p className={noteClass}>{reason}</p>}
        {note !== "" && <p className={noteClass}>{note}</p>}
        {evidence.length > 0 && (
          <ul aria-label={t("answers.evidence")} className="mt-1 grid gap-1 text-note">
            {evidence.map(({ title, url, validUntil }) => (
              <li key={`${title} ${url}`} className="wrap-anywhere">
                <a href={url} data-evidence="" rel="noopener noreferrer nofollow" className="text-accent underline">
                  {title}
                </a>
                {validUntil !== null && (
                  <span className="text-muted">{` · ${t("answers.until", { date: format.date(validUntil) })}`}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="flex items-center gap-2 self-start whitespace-nowrap text-muted">
        <span className="text-note">{t("answers.level", { level })}</span>
        <span className="inline-flex items-center gap-2">
          <AnswerMark value={value} />
          {t(`gap.answers.${value ?? "missing"}`)}
        </span>
      </p>
    </li>
  );
}

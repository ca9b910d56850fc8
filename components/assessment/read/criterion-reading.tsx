import Link2 from "lucide-react/icons/link-2";
import { useLocale, useTranslations } from "next-intl";
import { AnswerMark } from "@/components/charts/marks/answer-mark";
import { LevelTag } from "@/components/charts/marks/level-tag";
import { writtenDay } from "@/lib/domain/written-date";
import type { EvidenceItem } from "../form/evidence-list";
import type { FormCriterion } from "../form/form-framework";
import { hostOf } from "../form/host-of";
import type { GivenAnswer } from "./assessment-reading";

type Props = {
  criterion: FormCriterion;
  lang: string | undefined;
  answer: GivenAnswer | undefined;
  evidence: readonly EvidenceItem[];
  dayOf: (instant: string) => string;
};

/** One criterion with its answer, and all that supports it. */
export function CriterionReading({ criterion, lang, answer, evidence, dayOf }: Props) {
  const t = useTranslations("assessment.read");
  const words = useTranslations("assessment.guidance");
  const preview = useTranslations("assessment.preview");
  return (
    <li id={criterion.id} className="grid scroll-mt-4 gap-2 py-4 first:pt-0">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <p lang={lang} className="max-w-measure min-w-0 text-section font-normal text-ink max-md:basis-full">
          {criterion.statement}
        </p>
        <LevelTag level={criterion.level} label={preview("level", { level: criterion.level })} />
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-ink">
        <AnswerMark value={answer?.value ?? null} />
        <strong>{answer === undefined ? t("noAnswer") : words(answer.value)}</strong>
        {answer !== undefined && (
          <span className="text-note text-muted">{answer.confirmed ? who(answer) : t("unconfirmed")}</span>
        )}
      </p>
      {answer?.reason != null && <p className="max-w-measure whitespace-pre-wrap wrap-anywhere">{answer.reason}</p>}
      {answer !== undefined && answer.note !== "" && (
        <p className="max-w-measure whitespace-pre-wrap wrap-anywhere">{answer.note}</p>
      )}
      {evidence.length > 0 && <Evidence items={evidence} />}
    </li>
  );

  function who({ by, at }: GivenAnswer): string {
    return by === null ? dayOf(at) : t("by", { by, at: dayOf(at) });
  }
}

function Evidence({ items }: { items: readonly EvidenceItem[] }) {
  const t = useTranslations("assessment.read");
  const locale = useLocale();
  return (
    <ul aria-label={t("evidence")} className="grid gap-1">
      {items.map(({ id, title, url, validUntil }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2">
          <Link2 />
          <a
            href={url}
            data-evidence=""
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="min-w-0 font-medium text-ink wrap-anywhere hover:underline"
          >
            {title}
          </a>
          <span className="text-note text-muted">{hostOf(url)}</span>
          {validUntil !== null && (
            <span className="text-note text-muted">{t("counted", { date: writtenDay(validUntil, locale) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
